"""The tables of the pages of states, persons and bodies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from chancery.answering.actors import BodySheet, PersonSheet, StateSheet
from chancery.answering.actors.sheets import Named, Variant
from chancery.answering.relations.sheet import Told
from chancery.export.taken.columns import PLACE, Column
from chancery.export.taken.tables import Table
from chancery.web.views.told_rows import HEAD, Row, head_cells, words_cells

_NAMED: Final = (
    Column("name", "string", "The name that most entries give"),
    Column("state", "string", "The state they act for, ISO 3166-1 alpha-3"),
    Column("entries", "integer", "How many entries name them"),
)
_PARTNERS: Final = (
    Column("state", "string", "The other state, ISO 3166-1 alpha-3"),
    Column("entries", "integer", "How many entries both have a part in"),
    Column("latest", "string", "When any of these happened last, as exact as it is told (EDTF)"),
)
_COUNTS: Final = (
    Column("kind", "string", "The kind of entry"),
    Column("standing", "string", "Whether it happened"),
    Column("entries", "integer", "How many there are"),
)
_TOLD: Final = (*HEAD, Column("report", "string", "A report that names them in it"), *PLACE)
_ROLE: Final = (Column("role", "string", "As what they appear"), *_TOLD)
_OFFICE: Final = (
    Column("office", "string", "The office that a report gives them"),
    Column("state", "string", "For which state, ISO 3166-1 alpha-3"),
    *_TOLD,
)
_VARIANTS: Final = (
    Column("name", "string", "A way to write the name"),
    Column("reports", "integer", "How many reports write it so"),
)


def state_tables(sheet: StateSheet) -> Mapping[str, Table]:
    """Partners, people, bodies and numbers of a state."""
    partners = tuple((one.state, one.entries, one.latest) for one in sheet.partners)
    counts = tuple((kind, standing, number) for (kind, standing), number in sorted(sheet.counts.items()))
    return _by_name(
        Table("partners", "One row for each other state.", _PARTNERS, partners),
        Table("people", "One row for each person who acts for the state.", _NAMED, _named(sheet.people)),
        Table("bodies", "One row for each body that signs for the state.", _NAMED, _named(sheet.bodies)),
        Table("counts", "One row for each kind and standing.", _COUNTS, counts),
    )


def person_tables(sheet: PersonSheet) -> Mapping[str, Table]:
    """Appearances, offices and names of a person."""
    parts = tuple((part.role, *_told(part.told)) for part in sheet.parts)
    offices = tuple((one.office, one.state, *_told(line)) for one in sheet.offices for line in one.told)
    return _by_name(
        Table("appearances", "One row for each entry and part.", _ROLE, parts),
        Table("offices", "One row for each entry that gives an office.", _OFFICE, offices),
        _variants(sheet.variants),
    )


def body_tables(sheet: BodySheet) -> Mapping[str, Table]:
    """Papers, counterparts and names of a body."""
    return _by_name(
        Table("papers", "One row for each paper.", _TOLD, tuple(map(_told, sheet.papers))),
        Table("counterparts", "One row for each body beside it.", _NAMED, _named(sheet.counterparts)),
        _variants(sheet.variants),
    )


def _by_name(*tables: Table) -> Mapping[str, Table]:
    return {table.name: table for table in tables}


def _named(some: tuple[Named, ...]) -> tuple[Row, ...]:
    return tuple((one.name, one.state, one.number) for one in some)


def _variants(some: tuple[Variant, ...]) -> Table:
    rows = tuple((one.name, len(one.reports)) for one in some)
    return Table("names", "One row for each way to write the name.", _VARIANTS, rows)


def _told(line: Told) -> Row:
    return (*head_cells(line), *words_cells(line))
