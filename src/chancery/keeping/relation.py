"""The sheet of two states: everything the record holds that both have a part in, by kind, in the order of time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from chancery.model import Disagreement, Entry
from chancery.model.kinds import KINDS


@dataclass(frozen=True, slots=True)
class Relation:
    """The relation of the states `one` and `other`: its entries in the order of their days."""

    one: str
    other: str
    entries: tuple[Entry, ...]

    def of_kind(self, kind: str) -> tuple[Entry, ...]:
        """The entries of one kind."""
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def by_kind(self) -> dict[str, tuple[Entry, ...]]:
        """The entries of each kind that there are any of, in the order of `model.kinds.KINDS`."""
        sorted_out = ((kind, self.of_kind(kind)) for kind in KINDS)
        return {kind: some for kind, some in sorted_out if some}

    @property
    def disagreements(self) -> tuple[tuple[Entry, Disagreement], ...]:
        """Every disagreement in these entries."""
        return tuple(disagreements_in(self.entries))


def disagreements_in(entries: Iterable[Entry]) -> Iterable[tuple[Entry, Disagreement]]:
    """Each disagreement with the entry it is in."""
    return ((entry, one) for entry in entries for one in entry.disagreements)
