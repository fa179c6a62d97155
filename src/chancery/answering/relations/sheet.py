"""What a sheet of two states holds, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from chancery.answering.briefs.brief import Cell, Dot
from chancery.answering.sanctions import Pointer
from chancery.model import Citation, Disagreement, Entry


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a report that give a value."""

    report: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Told:
    """An entry in words (`says`), its day (EDTF, that of its occasion where it has none of its own) and words that give it."""

    entry: Entry
    says: str
    day: str | None
    words: Words | None


@dataclass(frozen=True, slots=True)
class Status:
    """Where relations stand.

    `since` is when they were established (EDTF), `by_anniversary` when that is known from an anniversary only; `level` is
    the last level that a milestone names. `change` is the last suspension, severance or resumption. Each stands beside what
    tells of it; None is what no report tells.
    """

    since: str | None = None
    established: Told | None = None
    by_anniversary: bool = False
    level: str | None = None
    levelled: Told | None = None
    change: Told | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One session of a channel: its number, and days from the one before to it, as far as both days are known."""

    number: int | None
    told: Told
    gap: int | None


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel by its fullest name: its sort and level, its sessions in the order of time and what else is told of it.

    `quiet` is the number of days from its last session to the day of the sheet; `missing` are numbers of sessions between
    the first and the last that no report tells of.
    """

    name: str
    sort: str | None
    level: str | None
    sessions: tuple[Session, ...]
    told: tuple[Told, ...]
    last: str | None
    quiet: int | None
    missing: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """The papers of one sector: by year, and those without a day. `sector` is None for papers of no known field."""

    sector: str | None
    years: Mapping[int, tuple[Told, ...]]
    undated: tuple[Told, ...]

    @property
    def papers(self) -> tuple[Told, ...]:
        """All of them, those without a day first."""
        return (*self.undated, *(told for year in sorted(self.years) for told in self.years[year]))


@dataclass(frozen=True, slots=True)
class Dispute:
    """Values of one field that differ, in words, with the entry they are of."""

    says: str
    one: Disagreement
    told: Told


@dataclass(frozen=True, slots=True)
class Pointed:
    """What UN resolutions to read for one entry."""

    told: Told
    pointers: tuple[Pointer, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that the states `one` and `other` both have a part in, as of the day `today` (ISO).

    `visits` is by visitor and host. `statements` are those of reports that tell of any of this. `regimes` are UN sanctions
    regimes in words, `undone` what was denied or called off, `overdue` ids of plans whose day has passed.
    """

    one: str
    other: str
    today: str
    status: Status
    entries: tuple[Told, ...]
    timeline: tuple[Dot, ...]
    sectors: tuple[Cell, ...]
    fields: tuple[Field, ...]
    stages: Mapping[str, tuple[Told, ...]]
    channels: tuple[Channel, ...]
    visits: Mapping[tuple[str, str], tuple[Told, ...]]
    talks: tuple[Told, ...]
    signings: tuple[Told, ...]
    milestones: tuple[Told, ...]
    ahead: tuple[Told, ...]
    overdue: frozenset[str]
    undone: tuple[Told, ...]
    statements: tuple[Told, ...]
    obstacles: tuple[Told, ...]
    opportunities: tuple[Told, ...]
    disputes: tuple[Dispute, ...]
    regimes: tuple[str, ...]
    pointed: tuple[Pointed, ...]
