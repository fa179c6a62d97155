"""The catalogue: choosing, counting and sorting entries without touching the record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from chancery.web.catalogue.asked import FACETS, TOGETHER, Asked
from chancery.web.catalogue.columns import Facet, Mask


@dataclass(frozen=True, slots=True)
class Choice:
    """Which entries hold the words that are asked for, and which have what is asked of each facet."""

    of_words: Mask
    of_facets: Mapping[str, Mask]

    def mask(self, *, but: str | None = None) -> Mask:
        """Which entries answer to all of it, or to all `but` what is asked of one facet."""
        among = self.of_words.copy()
        for name, mask in self.of_facets.items():
            if name != but:
                among &= mask
        return among


@dataclass(frozen=True, slots=True)
class Catalogue:
    """`numbers` are those of the entries in the record, rising; a place in any column is an index into them.

    `moment` is that of the record when it was loaded.
    """

    moment: str
    numbers: NDArray[np.int64]
    facets: Mapping[str, Facet]
    orders: Mapping[str, NDArray[np.int32]]

    def __len__(self) -> int:
        return len(self.numbers)

    def choose(self, asked: Asked, found: Iterable[int] | None = None) -> Choice:
        """Which entries answer to `asked`; `found` are the numbers of those that hold its words, where it has any."""
        among = np.ones(len(self), dtype=np.bool_)
        if found is not None:
            wanted = np.fromiter(found, dtype=np.int64)
            among &= np.isin(self.numbers, wanted, assume_unique=True)
        return Choice(
            among,
            {
                name: self.facets[name].having(values, len(self), together=name in TOGETHER)
                for name, values in asked.chosen.items()
            },
        )

    def count(self, choice: Choice) -> dict[str, dict[str, int]]:
        """How many entries each value of each facet would leave.

        What is asked of a facet itself is left out of its own counts, unless its values must be there together.
        """
        among = choice.mask()
        return {
            name: self.facets[name].counts(
                among if name in TOGETHER or name not in choice.of_facets else choice.mask(but=name)
            )
            for name in FACETS
        }

    def sorted(self, among: Mask, order: str) -> NDArray[np.int64]:
        """The numbers of the entries `among`, in this order."""
        places = self.orders[order]
        return self.numbers[places[among[places]]]
