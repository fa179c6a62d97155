"""Columns of a catalogue: of which entry is which value, kept so that both are found at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Places = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Facet:
    """`places` are for each value those of the entries that have it, rising; `owners` are all of them, one value after the
    other, and the value at an index begins at that of `starts`."""

    places: Mapping[str, Places]
    owners: Places
    starts: NDArray[np.intp]

    def having(self, values: Iterable[str], size: int, *, together: bool) -> Mask:
        """Which of `size` entries have one of `values`, or with `together` all of them."""
        each = [self._mask(value, size) for value in dict.fromkeys(values)]
        having: Mask = (np.logical_and if together else np.logical_or).reduce(each)
        return having

    def _mask(self, value: str, size: int) -> Mask:
        has = np.zeros(size, dtype=np.bool_)
        has[self.places.get(value, _NOWHERE)] = True
        return has

    def counts(self, among: Mask) -> dict[str, int]:
        """How many of the entries `among` have each value; values of none are left out."""
        if not self.places:
            return {}
        # No value is without an entry: its part of the sum is never empty, as `reduceat` needs it.
        counted = np.add.reduceat(among[self.owners], self.starts, dtype=np.int64).tolist()
        return {value: number for value, number in zip(self.places, counted, strict=True) if number}


def facet_of(values: Sequence[str | None]) -> Facet:
    """The facet in which each entry has the value at its place, or none."""
    return facet_of_pairs((value, place) for place, value in enumerate(values) if value is not None)


def facet_of_pairs(pairs: Iterable[tuple[str, int]]) -> Facet:
    """The facet in which the entry at each place has the value beside it."""
    found: dict[str, list[int]] = {}
    for value, place in pairs:
        found.setdefault(value, []).append(place)
    each = [np.unique(np.array(places, dtype=np.int32)) for places in found.values()]
    owners = np.concatenate([_NOWHERE, *each])
    ends = np.cumsum([len(places) for places in each], dtype=np.intp)
    starts = np.concatenate([[0], ends])[:-1].astype(np.intp)
    return Facet(dict(zip(found, np.split(owners, starts[1:]), strict=True)) if found else {}, owners, starts)


_NOWHERE: Places = np.array([], dtype=np.int32)
