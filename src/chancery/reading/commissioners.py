"""Commissioners of no state told in a report that names the European Commission, Community or Union."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.bodies import state_of
from chancery.reading.groups import Group, Person
from chancery.reading.tokens import fold, tokenise

_UNION: Final = "EUE"
_OFFICES: Final = frozenset({"commissioner", "commission president", "commission vice president"})
#: What other commissioners are called by.
_OTHERS: Final = frozenset({
    "high", "police", "rights", "district", "county", "electoral", "election", "customs", "border", "insurance", "land",
    "relief", "resident", "chief", "general", "refugee", "refugees", "boundary", "tax", "revenue", "prison", "prisons",
})  # fmt: skip


def of_the_commission(person: Person, rows: Sequence[Sequence[Group]]) -> tuple[str, tuple[int, int]] | None:
    """The Union and the words that name it, where a person's office is one of its Commission's: `Farm Commissioner X`."""
    words = [token.fold for token in tokenise(fold(person.office or "")) if token.word]
    if not words or not _OTHERS.isdisjoint(words):
        return None
    if words[-1] not in _OFFICES and " ".join(words) not in _OFFICES:
        return None
    span = next((span for row in rows for g in row if (span := _union_at(g)) is not None), None)
    return (_UNION, span) if span is not None else None


def _union_at(group: Group) -> tuple[int, int] | None:
    """The words of a group that name the Union: its own name, or that within an office, `EC Farm Commissioner X`."""
    if group.tags & {"organisation"}:
        return group.span if state_of(group) == _UNION else None
    holder = group.value
    return holder.state_span if isinstance(holder, Person) and holder.state == _UNION else None
