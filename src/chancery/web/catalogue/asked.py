"""What a reader of the registry asks for: which values of which facet, which words, in which order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from chancery.errors import QuestionError

#: The facets in the order in which they are shown.
FACETS: Final = ("kind", "state", "type", "sector", "stage", "standing", "year", "source", "differ")

#: Several values of these must all be there; of every other facet one is enough.
TOGETHER: Final = ("state",)

#: How a list may be sorted, `-` with the greatest first; each is also a word in an address.
ORDERS: Final = ("-date", "date", "-reports", "-differ", "kind")


@dataclass(frozen=True, slots=True)
class Asked:
    """`chosen` are the values asked for of each facet, none empty; `text` words that must all be there."""

    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    text: str = ""
    order: str = ORDERS[0]

    def __post_init__(self) -> None:
        if self.order not in ORDERS:
            raise QuestionError(self.order, "there is no such order", f"there are {', '.join(ORDERS)}")

    @property
    def key(self) -> tuple[object, ...]:
        """What tells one from another where results are remembered."""
        return (tuple(sorted(self.chosen.items())), self.text, self.order)

    def toggled(self, facet: str, value: str) -> Asked:
        """With `value` of `facet` asked for as well, or no longer."""
        now = self.chosen.get(facet, ())
        then = tuple(one for one in now if one != value) if value in now else (*now, value)
        chosen = {name: values for name, values in self.chosen.items() if name != facet}
        return replace(self, chosen=chosen | ({facet: then} if then else {}))

    def without(self, facet: str) -> Asked:
        """With nothing asked of `facet`."""
        return replace(self, chosen={name: some for name, some in self.chosen.items() if name != facet})

    def query(self, *, but: str | None = None) -> list[tuple[str, str]]:
        """As the query of an address, facets in their order, without the facet `but` and what is so by default."""
        pairs = [(name, value) for name in FACETS if name != but for value in self.chosen.get(name, ())]
        pairs += [("text", self.text)] if self.text else []
        return pairs + ([("sort", self.order)] if self.order != ORDERS[0] else [])
