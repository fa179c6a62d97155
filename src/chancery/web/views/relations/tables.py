"""The tables of the page of two states, with all that the page leaves off."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from chancery.answering.relations import Sheet
from chancery.answering.sanctions import pointer_text
from chancery.answering.wording import label, party_text
from chancery.export.taken.columns import STANDING, TELLERS, WORDS, Column
from chancery.export.taken.tables import Table
from chancery.model.kinds import KINDS, SECTORS
from chancery.model.telling import sort_of, stage_of, states_of
from chancery.web.views.told_rows import HEAD, Row, head_cells, words_cells

_ENTRIES: Final = (
    *HEAD,
    Column("states", "string", "The states with a part in it, set apart by semicolons"),
    Column("sort", "string", "Its sort within its kind"),
    Column("stage", "string", "The stage of a paper, the state of a channel"),
    *TELLERS,
    *WORDS,
)
_PAPERS: Final = (
    Column("sector", "string", "The field; a paper of two fields has two rows", SECTORS),
    *HEAD,
    Column("type", "string", "What sort of paper it is"),
    Column("parties", "string", "The bodies that sign, set apart by semicolons"),
    Column("stage", "string", "How far it has come"),
    *WORDS,
)
_SESSIONS: Final = (
    Column("channel", "string", "The name of the channel"),
    Column("sort", "string", "Its sort"),
    Column("session", "integer", "The number of the session"),
    Column("gap", "integer", "Days since the session before, where both days are known"),
    *HEAD,
    *WORDS,
)
_DISPUTES: Final = (
    Column("sort", "string", "The sort of difference"),
    Column("field", "string", "The field in which reports differ"),
    Column("values", "string", "Every value and who gives it, in words"),
    *HEAD,
    *WORDS,
)
_READINGS: Final = (
    *HEAD,
    Column("reads", "string", "Paragraphs of UN resolutions that deal with its subject"),
)
TIMELINE: Final = (
    Column("date", "string", "When, as an EDTF string"),
    Column("first_day", "date", "The first day that its date allows"),
    Column("last_day", "date", "The last one"),
    Column("kind", "string", "Its kind", KINDS),
    STANDING,
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
    rows = tuple(
        (dot.date, dot.first.isoformat(), dot.last.isoformat(), dot.kind, dot.standing, dot.says)
        for dot in sheet.timeline
    )
    return Table("timeline", "One row for each mark of the timeline.", TIMELINE, rows)


def sectors_table(sheet: Sheet) -> Table:
    """What the chart of papers by sector and year is drawn from."""
    rows = tuple((cell.sector, cell.year, cell.number) for cell in sheet.sectors)
    return Table("sectors", "One row for each sector and year with papers.", CELLS, rows)


def _entries(sheet: Sheet) -> Iterator[Row]:
    for told in (*sheet.entries, *sheet.statements):
        entry = told.entry
        yield (
            *head_cells(told), "; ".join(states_of(entry)) or None, sort_of(entry), stage_of(entry), len(entry.reports),
            entry.independent, len(entry.disagreements), *words_cells(told),
        )  # fmt: skip


def _papers(sheet: Sheet) -> Iterator[Row]:
    for field in sheet.fields:
        for told in field.papers:
            parties = "; ".join(map(party_text, told.entry.get("parties") or ())) or None
            stage = stage_of(told.entry)
            yield (field.sector, *head_cells(told), sort_of(told.entry), parties, stage, *words_cells(told))


def _sessions(sheet: Sheet) -> Iterator[Row]:
    for channel in sheet.channels:
        for one in channel.sessions:
            sort = label(channel.sort) if channel.sort else None
            yield (channel.name, sort, one.number, one.gap, *head_cells(one.told), *words_cells(one.told))


def _disputes(sheet: Sheet) -> Iterator[Row]:
    for one in sheet.disputes:
        yield (one.one.sort, one.one.field, one.says, *head_cells(one.told), *words_cells(one.told))


def _readings(sheet: Sheet) -> Iterator[Row]:
    for one in sheet.pointed:
        yield (*head_cells(one.told), "; ".join(map(pointer_text, one.pointers)))
