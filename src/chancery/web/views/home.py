"""The first page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from chancery.keeping import Record
from chancery.keeping.asking import wanted
from chancery.model.kinds import KINDS, STANDINGS
from chancery.web import addresses
from chancery.web.days import this_day
from chancery.web.views.lines import EntryLine, entry_line

_LINES: Final = 8
_RELATIONS: Final = 12


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many entries of one kind there are, of each standing that occurs, and how many of them disagree in some field."""

    kind: str
    address: str
    entries: int
    standings: Mapping[str, int]
    disagreeing: int


@dataclass(frozen=True, slots=True)
class RelationLine:
    """Two states, how many entries both have a part in, and when any of these happened last (EDTF)."""

    one: str
    other: str
    address: str
    entries: int
    latest: str | None


@dataclass(frozen=True, slots=True)
class Home:
    """What the record holds: `first` and `last` are days of publication, `overdue` is as of the day `today`."""

    reports: int
    publishers: int
    first: str | None
    last: str | None
    languages: tuple[str, ...]
    entries: int
    kinds: tuple[KindCount, ...]
    relations: tuple[RelationLine, ...]
    more_relations: int
    latest: tuple[EntryLine, ...]
    disagreeing: tuple[EntryLine, ...]
    overdue: tuple[EntryLine, ...]
    today: str


def home_view(record: Record, *, today: date | None = None) -> Home:
    """The first page as of `today`, by default the day of the computer in UTC."""
    today = today or this_day()
    registry, coverage = record.registry, record.coverage()
    kinds = _kinds(record)
    pairs = registry.pairs()
    latest = registry.some(wanted(standing="done", dates=f"../{today}"), order="-day", limit=_LINES)
    disagreeing = registry.some(wanted(disagreeing=True), order="-disagreements", limit=_LINES)
    return Home(
        reports=coverage.reports,
        publishers=coverage.publishers,
        first=coverage.first,
        last=coverage.last,
        languages=coverage.languages,
        entries=sum(one.entries for one in kinds),
        kinds=kinds,
        relations=tuple(
            RelationLine(one.one, one.other, addresses.relation(one.one, one.other), one.entries, one.latest)
            for one in pairs[:_RELATIONS]
        ),
        more_relations=max(0, len(pairs) - _RELATIONS),
        latest=tuple(map(entry_line, latest)),
        disagreeing=tuple(map(entry_line, disagreeing)),
        overdue=tuple(map(entry_line, registry.overdue(on=today, limit=_LINES))),
        today=today.isoformat(),
    )


def _kinds(record: Record) -> tuple[KindCount, ...]:
    counted = record.registry.by_kind_and_standing()
    differing = record.registry.disagreeing()
    found = []
    for kind in KINDS:
        standings = {one: counted[kind, one] for one in STANDINGS if (kind, one) in counted}
        if standings:
            number = sum(standings.values())
            found.append(KindCount(kind, addresses.registry(kind), number, standings, differing.get(kind, 0)))
    return tuple(found)
