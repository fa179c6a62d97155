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
    """For each value the places of the entries that have it, rising."""

    places: Mapping[str, Places]

    def having(self, values: Iterable[str], size: int, *, together: bool) -> Mask:
        """Which of `size` entries have one of `values`, or with `together` all of them."""
        count = np.zeros(size, dtype=np.int32)
        asked = list(dict.fromkeys(values))
        for value in asked:
            count[self.places.get(value, _NOWHERE)] += 1
        return count >= (len(asked) if together else 1)

    def counts(self, among: Mask) -> dict[str, int]:
        """How many of the entries `among` have each value; values of none are left out."""
        counted = {value: int(np.count_nonzero(among[places])) for value, places in self.places.items()}
        return {value: number for value, number in counted.items() if number}


def facet_of(values: Sequence[str | None]) -> Facet:
    """The facet in which each entry has the value at its place, or none."""
    return facet_of_pairs((value, place) for place, value in enumerate(values) if value is not None)


def facet_of_pairs(pairs: Iterable[tuple[str, int]]) -> Facet:
    """The facet in which the entry at each place has the value beside it."""
    found: dict[str, list[int]] = {}
    for value, place in pairs:
        found.setdefault(value, []).append(place)
    return Facet({value: np.unique(np.array(places, dtype=np.int32)) for value, places in found.items()})


_NOWHERE: Places = np.array([], dtype=np.int32)
