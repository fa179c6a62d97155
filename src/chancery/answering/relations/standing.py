"""Where relations stand: since when there are any, at which level, and whether they were broken off since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from chancery.answering.relations.sheet import Status, Told
from chancery.answering.relations.telling import words_for
from chancery.answering.values import first_day
from chancery.model import Entry
from chancery.model.kinds import HAPPENED

_LEVELS: Final = ("level-upgraded", "level-downgraded", "relations-established")
_CHANGES: Final = ("relations-suspended", "relations-severed", "relations-resumed")


def status_of(milestones: Iterable[Told]) -> Status:
    """The status that these milestones make, those that happened only."""
    happened = sorted(
        (told for told in milestones if told.entry.standing in HAPPENED),
        key=lambda told: (first_day(told.day), told.entry.id),
    )
    established = next((told for told in happened if _sort(told.entry) == "relations-established"), None)
    recalled = next((told for told in happened if _recalls_relations(told.entry)), None)
    levelled = next(
        (t for t in reversed(happened) if _sort(t.entry) in _LEVELS and t.entry.get("level")), None
    )
    source = established or recalled
    return Status(
        since=_own_date(source.entry) if source else None,
        established=_by(source, "date"),
        by_anniversary=established is None and recalled is not None,
        level=str(levelled.entry["level"]) if levelled else None,
        levelled=_by(levelled, "level"),
        change=next((told for told in reversed(happened) if _sort(told.entry) in _CHANGES), None),
    )


def _sort(entry: Entry) -> str:
    return str(entry.get("milestone_kind") or "")


def _recalls_relations(entry: Entry) -> bool:
    """Whether it is an anniversary of relations; the date of an anniversary is that of what it recalls."""
    return _sort(entry) == "anniversary" and not entry.get("subject") and bool(entry.get("date"))


def _own_date(entry: Entry) -> str | None:
    date = entry.get("date")
    return str(date) if date else None


def _by(told: Told | None, field: str) -> Told | None:
    """The same with the words that give `field`."""
    return replace(told, words=words_for(told.entry, field)) if told else None
