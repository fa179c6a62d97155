"""The catalogue: choosing, counting and sorting entries without touching the record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from chancery.web.catalogue.asked import FACETS, TOGETHER, Asked
from chancery.web.catalogue.columns import Facet, Mask


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

    def choose(self, asked: Asked, found: Iterable[int] | None = None) -> Mask:
        """Which entries answer to `asked`; `found` are the numbers of those that hold its words, where it has any."""
        among = np.ones(len(self), dtype=np.bool_)
        if found is not None:
            wanted = np.fromiter(found, dtype=np.int64)
            among &= np.isin(self.numbers, wanted, assume_unique=True)
        for name, values in asked.chosen.items():
            among &= self.facets[name].having(values, len(self), together=name in TOGETHER)
        return among

    def count(self, asked: Asked, found: Iterable[int] | None = None) -> dict[str, dict[str, int]]:
        """How many entries each value of each facet would leave.

        What is asked of a facet itself is left out of its own counts, unless its values must be there together.
        """
        found = None if found is None else list(found)
        among = self.choose(asked, found)
        counted = {}
        for name in FACETS:
            is_apart = name in asked.chosen and name not in TOGETHER
            counted[name] = self.facets[name].counts(
                self.choose(asked.without(name), found) if is_apart else among
            )
        return counted

    def sorted(self, among: Mask, order: str) -> NDArray[np.int64]:
        """The numbers of the entries `among`, in this order."""
        places = self.orders[order]
        return self.numbers[places[among[places]]]
