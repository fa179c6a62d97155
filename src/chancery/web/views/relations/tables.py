"""The tables of the page of two states, with all that the page leaves off."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from chancery.answering.relations import Sheet
from chancery.answering.relations.sheet import Told
from chancery.answering.sanctions import pointer_text
from chancery.answering.values import sort_of, stage_of, states_in
from chancery.answering.wording import label, party_text
from chancery.export.sheet import Cell
from chancery.export.taken.columns import Column
from chancery.export.taken.tables import Table
from chancery.model.kinds import KINDS, SECTORS, STANDINGS

Row = tuple[Cell, ...]

_HEAD: Final = (
    Column("entry", "string", "The id of the entry"),
    Column("kind", "string", "Its kind", KINDS),
    Column("standing", "string", "Whether it happened, by all reports together", STANDINGS),
    Column("day", "string", "When, as an EDTF string; of what has no day of its own that of its occasion"),
    Column("says", "string", "The entry in plain words"),
)
_WORDS: Final = (
    Column("report", "string", "A report that gives it"),
    Column("start", "integer", "Where its words begin in the report's text, in code points"),
    Column("end", "integer", "Where they end, not included"),
    Column("quote", "string", "The words"),
)
_ENTRIES: Final = (
    *_HEAD,
    Column("states", "string", "The states with a part in it, set apart by semicolons"),
    Column("sort", "string", "Its sort within its kind"),
    Column("stage", "string", "The stage of a paper, the state of a channel"),
    Column("reports", "integer", "How many reports tell of it"),
    Column("independent", "integer", "How many of them are independent"),
    Column("disagreements", "integer", "In how many fields the reports differ"),
    *_WORDS,
)
_PAPERS: Final = (
    Column("sector", "string", "The field; a paper of two fields has two rows", SECTORS),
    *_HEAD,
    Column("type", "string", "What sort of paper it is"),
    Column("parties", "string", "The bodies that sign, set apart by semicolons"),
    Column("stage", "string", "How far it has come"),
    *_WORDS,
)
_SESSIONS: Final = (
    Column("channel", "string", "The name of the channel"),
    Column("sort", "string", "Its sort"),
    Column("session", "integer", "The number of the session"),
    Column("gap", "integer", "Days since the session before, where both days are known"),
    *_HEAD,
    *_WORDS,
)
_DISPUTES: Final = (
    Column("sort", "string", "The sort of difference"),
    Column("field", "string", "The field in which reports differ"),
    Column("values", "string", "Every value and who gives it, in words"),
    *_HEAD,
    *_WORDS,
)
_READINGS: Final = (
    *_HEAD,
    Column("reads", "string", "Paragraphs of UN resolutions that deal with its subject"),
)
TIMELINE: Final = (
    Column("day", "date", "The first day that its date allows"),
    Column("kind", "string", "Its kind", KINDS),
    Column("standing", "string", "Whether it happened", STANDINGS),
    Column("says", "string", "The entry in plain words"),
)
CELLS: Final = (
    Column("sector", "string", "The field, in words"),
    Column("year", "integer", "The year"),
    Column("papers", "integer", "How many papers of the field there are in the year"),
)


def relation_tables(sheet: Sheet) -> Mapping[str, Table]:
    """The tables by name."""
    between = f"{sheet.one} and {sheet.other}"
    made = (
        Table("entries", f"One row for each entry of {between}.", _ENTRIES, tuple(_entries(sheet))),
        Table("papers", f"One row for each paper of {between} and field.", _PAPERS, tuple(_papers(sheet))),
        Table("sessions", f"One row for each session of a channel of {between}.", _SESSIONS, tuple(_sessions(sheet))),
        Table("disagreements", "One row for each field in which reports differ.", _DISPUTES, tuple(_disputes(sheet))),
        Table("readings", "One row for each entry with a subject under UN sanctions.", _READINGS, tuple(_readings(sheet))),
        timeline_table(sheet),
        sectors_table(sheet),
    )  # fmt: skip
    return {table.name: table for table in made}


def timeline_table(sheet: Sheet) -> Table:
    """What the timeline is drawn from."""
    rows = tuple((dot.day, dot.kind, dot.standing, dot.says) for dot in sheet.timeline)
    return Table("timeline", "One row for each mark of the timeline.", TIMELINE, rows)


def sectors_table(sheet: Sheet) -> Table:
    """What the chart of papers by sector and year is drawn from."""
    rows = tuple((cell.sector, cell.year, cell.number) for cell in sheet.sectors)
    return Table("sectors", "One row for each sector and year with papers.", CELLS, rows)


def _entries(sheet: Sheet) -> Iterator[Row]:
    for told in (*sheet.entries, *sheet.statements):
        entry = told.entry
        yield (
            *_head(told), "; ".join(states_in(entry)) or None, sort_of(entry), stage_of(entry), len(entry.reports),
            entry.independent, len(entry.disagreements), *_words(told),
        )  # fmt: skip


def _papers(sheet: Sheet) -> Iterator[Row]:
    for field in sheet.fields:
        for told in field.papers:
            parties = "; ".join(map(party_text, told.entry.get("parties") or ())) or None
            stage = stage_of(told.entry)
            yield (field.sector, *_head(told), sort_of(told.entry), parties, stage, *_words(told))


def _sessions(sheet: Sheet) -> Iterator[Row]:
    for channel in sheet.channels:
        for one in channel.sessions:
            sort = label(channel.sort) if channel.sort else None
            yield (channel.name, sort, one.number, one.gap, *_head(one.told), *_words(one.told))


def _disputes(sheet: Sheet) -> Iterator[Row]:
    for one in sheet.disputes:
        yield (one.one.sort, one.one.field, one.says, *_head(one.told), *_words(one.told))


def _readings(sheet: Sheet) -> Iterator[Row]:
    for one in sheet.pointed:
        yield (*_head(one.told), "; ".join(map(pointer_text, one.pointers)))


def _head(told: Told) -> Row:
    return (told.entry.id, told.entry.kind, told.entry.standing, told.day, told.says)


def _words(told: Told) -> Row:
    if told.words is None:
        return (None, None, None, None)
    cited = told.words.citation
    return (told.words.report, cited.start, cited.end, cited.quote)
