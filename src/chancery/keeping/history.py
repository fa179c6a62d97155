"""What became of an entry, step by step: the reports that told of it and the judgements on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection

from chancery.keeping.anchors import resolve
from chancery.model import Entry, Judgement, Stamp
from chancery.record import judgements, reports
from chancery.record.reports import Kept

What = Literal["told", "superseded", "judged", "undone"]


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One step: `told` and `superseded` name a report and its version, `judged` and `undone` carry the judgement."""

    what: What
    when: str | None
    who: str | None
    why: str
    report: str | None = None
    version: str | None = None
    judgement: Judgement | None = None


def history_of(connection: Connection, entry: Entry) -> tuple[HistoryStep, ...]:
    """The reports behind `entry` in the order of adding, then the judgements on it in the order in which they were made."""
    return steps(connection, entry, reports.versions_of_all(connection, entry.reports))


def steps(connection: Connection, entry: Entry, versions: Iterable[Kept]) -> tuple[HistoryStep, ...]:
    """As `history_of`, from every version of the reports of `entry`, in the order of adding."""
    made = [
        step
        for judgement in judgements.on_reports(connection, entry.reports)
        if _is_about(connection, judgement, entry)
        for step in _judged(judgement)
    ]
    return (*map(_told, versions), *made)


def _told(kept: Kept) -> HistoryStep:
    return HistoryStep(
        "told" if kept.current else "superseded",
        kept.head.published,
        kept.head.publisher,
        kept.head.title or "",
        kept.head.id,
        kept.head.version,
    )


def _is_about(connection: Connection, judgement: Judgement, entry: Entry) -> bool:
    found = resolve(connection, (*judgement.about, *judgement.other))
    return not set(found.values()).isdisjoint(entry.members)


def _judged(judgement: Judgement) -> list[HistoryStep]:
    steps = [_stamped("judged", judgement, judgement.made)]
    if judgement.undone_by is not None:
        steps.append(_stamped("undone", judgement, judgement.undone_by))
    return steps


def _stamped(what: What, judgement: Judgement, stamp: Stamp) -> HistoryStep:
    return HistoryStep(what, stamp.when, stamp.who, stamp.why, judgement=judgement)
