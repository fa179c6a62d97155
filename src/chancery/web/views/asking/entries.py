"""Which entries some words of a report tell of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from chancery.answering.wording import tell
from chancery.keeping import Record
from chancery.model import Citation, Entry
from chancery.model.kinds import KINDS
from chancery.web import addresses


@dataclass(frozen=True, slots=True)
class Telling:
    """An entry of which the words tell something, and the fields that they give."""

    address: str
    kind: str
    standing: str
    says: str
    fields: tuple[str, ...]


def telling(record: Record, report: str, cited: Citation) -> tuple[Telling, ...]:
    """The entries for which the report gives a value or evidence by words that touch these."""
    found = []
    for entry in record.registry.told_in([report], kinds=KINDS):
        fields = tuple(name for name in entry.values if _touches(entry, name, report, cited))
        if fields or any(_overlap(one, cited) for one in _evidence(entry, report)):
            found.append(Telling(addresses.entry(entry.id), entry.kind, entry.standing, tell(entry), fields))
    return tuple(found)


def _touches(entry: Entry, field: str, report: str, cited: Citation) -> bool:
    return any(
        _overlap(one, cited)
        for value in entry.values[field]
        for support in value.supports
        if support.report == report
        for one in support.citations
    )


def _evidence(entry: Entry, report: str) -> Iterator[Citation]:
    for step in entry.life:
        for support in step.supports:
            if support.report == report:
                yield from support.citations


def _overlap(one: Citation, other: Citation) -> bool:
    return one.start < other.end and other.start < one.end
