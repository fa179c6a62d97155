"""An entry on one line, as lists show it."""

from __future__ import annotations

from dataclasses import dataclass

from chancery.answering.wording import Listed, headline
from chancery.model.telling import states_of
from chancery.web import addresses


@dataclass(frozen=True, slots=True)
class EntryLine:
    """`says` is the entry in words, without its standing; `address` where it stands whole."""

    id: str
    address: str
    kind: str
    standing: str
    date: str | None
    states: tuple[str, ...]
    says: str
    reports: int
    independent: int
    disagreements: int


def entry_line(entry: Listed) -> EntryLine:
    """The line of an entry."""
    date = entry.get("date")
    return EntryLine(
        id=entry.id,
        address=addresses.entry(entry.id),
        kind=entry.kind,
        standing=entry.standing,
        date=str(date) if date is not None else None,
        states=states_of(entry),
        says=headline(entry),
        reports=len(entry.reports),
        independent=entry.independent,
        disagreements=len(entry.disagreements),
    )
