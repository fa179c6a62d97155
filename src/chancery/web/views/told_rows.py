"""Columns and cells that the tables of relations, states, persons and bodies share."""

from __future__ import annotations

from typing import Final

from chancery.answering.relations.sheet import Told
from chancery.export.sheet import Cell
from chancery.export.taken.columns import STANDING, Column
from chancery.model.kinds import KINDS

Row = tuple[Cell, ...]

#: The entry that is told of, see `head_cells`.
HEAD: Final = (
    Column("entry", "string", "The id of the entry"),
    Column("kind", "string", "Its kind", KINDS),
    STANDING,
    Column("day", "string", "When, as an EDTF string; of what has no day of its own that of its occasion"),
    Column("says", "string", "The entry in plain words"),
)


def head_cells(told: Told) -> Row:
    """One cell for each column of `HEAD`."""
    return (told.entry.id, told.entry.kind, told.entry.standing, told.day, told.says)


def words_cells(told: Told) -> Row:
    """A report and where its words stand, as in `export.taken.columns.WORDS`; all None where no report gives words."""
    if told.words is None:
        return (None, None, None, None)
    cited = told.words.citation
    return (told.words.report, cited.start, cited.end, cited.quote)
