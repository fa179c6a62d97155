"""The page of two states."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from chancery.answering.relations import Sheet
from chancery.answering.relations.sheet import Channel, Field, Told
from chancery.answering.sanctions import notice
from chancery.answering.spotting import state_name
from chancery.answering.wording import label, party_text
from chancery.keeping import Record
from chancery.model.telling import sort_of, stage_of
from chancery.web import addresses
from chancery.web.views.relations.readings import Reading, readings_of
from chancery.web.views.relations.spans import days_in_words
from chancery.web.views.told import MOST, Lines, Lister, ToldLine


@dataclass(frozen=True, slots=True)
class StatusLine:
    """One thing that is known of where relations stand: `name` of it, `says` what, and the entry that tells it."""

    name: str
    says: str
    told: ToldLine | None


@dataclass(frozen=True, slots=True)
class YearCell:
    """The papers of one sector in one year; `year` is None for those without a day, `address` where the first one stands."""

    year: int | None
    papers: int
    address: str


@dataclass(frozen=True, slots=True)
class SectorRow:
    """One sector: how many papers in each year of the matrix (None where there is none), and in all."""

    sector: str | None
    cells: tuple[YearCell | None, ...]
    papers: int


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: who signed it (`parties`), as what (`type`), how far it has come (`stage`)."""

    line: ToldLine
    type: str | None
    parties: tuple[str, ...]
    stage: str | None


@dataclass(frozen=True, slots=True)
class FieldPapers:
    """The papers of one sector, and how many there are beyond those listed."""

    sector: str | None
    papers: tuple[Paper, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Stage:
    """The papers that have reached one stage."""

    stage: str
    papers: Lines


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session; `gap` is the time since the one before, in words."""

    number: int | None
    gap: str | None
    line: ToldLine


@dataclass(frozen=True, slots=True)
class ChannelCard:
    """One channel: `quiet` is the time since its last session, in words; `missing` are numbers that no report tells of."""

    name: str
    sort: str | None
    level: str | None
    last: str | None
    quiet: str | None
    missing: tuple[int, ...]
    sessions: tuple[SessionLine, ...]
    more: int
    told: Lines


@dataclass(frozen=True, slots=True)
class Way:
    """The visits from one state to the other."""

    visitor: str
    host: str
    visits: Lines
    number: int


@dataclass(frozen=True, slots=True)
class DisputeLine:
    """One disagreement in words and the entry it is in."""

    sort: str
    says: str
    told: ToldLine


@dataclass(frozen=True, slots=True)
class RelationPage:
    """Two states as of `today`. `years` are the columns of the matrix, None for papers without a day; `brief` and the
    charts are stems of addresses, to which an ending is put."""

    one: str
    other: str
    names: tuple[str, str]
    today: str
    entries: int
    reports: int
    status: tuple[StatusLine, ...]
    brief: str
    feed: str
    timeline: str | None
    sectors: str | None
    years: tuple[int | None, ...]
    matrix: tuple[SectorRow, ...]
    fields: tuple[FieldPapers, ...]
    stages: tuple[Stage, ...]
    channels: tuple[ChannelCard, ...]
    ways: tuple[Way, ...]
    talks: Lines
    signings: Lines
    milestones: Lines
    ahead: Lines
    undone: Lines
    statements: Lines
    obstacles: Lines
    opportunities: Lines
    disputes: tuple[DisputeLine, ...]
    more_disputes: int
    regimes: tuple[str, ...]
    readings: tuple[Reading, ...]
    notice: str


def relation_page(record: Record, sheet: Sheet) -> RelationPage:
    """The page of a sheet."""
    quoted = {told.words.report for told in (*sheet.entries, *sheet.statements) if told.words}
    lister = Lister(record.registry.heads(quoted))
    address = addresses.relation(sheet.one, sheet.other)
    years = _years(sheet.fields)
    overdue = dict.fromkeys(sheet.overdue, f"overdue on {sheet.today}")
    return RelationPage(
        one=sheet.one,
        other=sheet.other,
        names=(state_name(sheet.one), state_name(sheet.other)),
        today=sheet.today,
        entries=len(sheet.entries),
        reports=len({report for told in sheet.entries for report in told.entry.reports}),
        status=tuple(_status(sheet, lister)),
        brief=f"{address}/brief",
        feed=f"{address}.atom",
        timeline=f"{address}/timeline" if len(sheet.timeline) > 1 else None,
        sectors=f"{address}/sectors" if sheet.sectors else None,
        years=years,
        matrix=tuple(_row(field, years) for field in sheet.fields),
        fields=tuple(_papers(field, lister) for field in sheet.fields),
        stages=tuple(Stage(stage, lister.lines(papers)) for stage, papers in sheet.stages.items()),
        channels=tuple(_channel(one, lister) for one in sheet.channels),
        ways=tuple(
            Way(visitor, host, lister.lines(reversed(some)), len(some))
            for (visitor, host), some in sheet.visits.items()
        ),
        talks=_latest(lister, sheet.talks),
        signings=_latest(lister, sheet.signings),
        milestones=lister.lines(sheet.milestones),
        ahead=lister.lines(sheet.ahead, marks=overdue),
        undone=lister.lines(sheet.undone),
        statements=lister.lines(sheet.statements),
        obstacles=lister.lines(sheet.obstacles),
        opportunities=lister.lines(sheet.opportunities),
        disputes=tuple(
            DisputeLine(one.one.sort, one.says, lister.line(one.told)) for one in sheet.disputes[:MOST]
        ),
        more_disputes=max(0, len(sheet.disputes) - MOST),
        regimes=sheet.regimes,
        readings=readings_of(sheet, lister),
        notice=notice(),
    )


def _latest(lister: Lister, told: tuple[Told, ...]) -> Lines:
    return lister.lines(reversed(told))


def _status(sheet: Sheet, lister: Lister) -> Iterable[StatusLine]:
    status = sheet.status
    since = f"since {status.since}" if status.since else "no report tells since when"
    if status.by_anniversary:
        since += ", by an anniversary"
    yield StatusLine(
        "Diplomatic relations", since, lister.line(status.established) if status.established else None
    )
    if status.levelled:
        yield StatusLine("Level", status.level or "", lister.line(status.levelled))
    if status.change:
        kind = label(str(status.change.entry.get("milestone_kind")))
        day = f", {status.change.day}" if status.change.day else ""
        yield StatusLine("Last change", f"{kind}{day}", lister.line(status.change))


def _years(fields: Iterable[Field]) -> tuple[int | None, ...]:
    """The years in which there is a paper, and None when there are papers without a day."""
    some = tuple(fields)
    years = sorted({year for field in some for year in field.years})
    return (*([None] if any(field.undated for field in some) else ()), *years)


def _row(field: Field, years: tuple[int | None, ...]) -> SectorRow:
    return SectorRow(field.sector, tuple(_cell(field, year) for year in years), len(field.papers))


def _cell(field: Field, year: int | None) -> YearCell | None:
    papers = field.undated if year is None else field.years.get(year, ())
    return YearCell(year, len(papers), f"#{_anchor(field.sector)}") if papers else None


def _anchor(sector: str | None) -> str:
    return f"field-{sector or 'other'}"


def _papers(field: Field, lister: Lister) -> FieldPapers:
    papers = tuple(reversed(field.papers))
    return FieldPapers(
        field.sector, tuple(_paper(told, lister) for told in papers[:MOST]), max(0, len(papers) - MOST)
    )


def _paper(told: Told, lister: Lister) -> Paper:
    type_ = sort_of(told.entry)
    return Paper(
        lister.line(told),
        label(type_) if type_ else None,
        tuple(map(party_text, told.entry.get("parties") or ())),
        stage_of(told.entry),
    )


def _channel(channel: Channel, lister: Lister) -> ChannelCard:
    sessions = tuple(reversed(channel.sessions))
    return ChannelCard(
        name=channel.name,
        sort=label(channel.sort) if channel.sort else None,
        level=label(channel.level) if channel.level else None,
        last=channel.last,
        quiet=days_in_words(channel.quiet),
        missing=channel.missing,
        sessions=tuple(
            SessionLine(one.number, days_in_words(one.gap), lister.line(one.told)) for one in sessions[:MOST]
        ),
        more=max(0, len(sessions) - MOST),
        told=lister.lines(channel.told),
    )
