"""Tables whose cells nothing but blanks part, as they come out of printed pages."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from msgspec import Struct

from chancery.expressions import expression

#: What parts two cells: two blanks or more, but not those that typists put behind a sentence.
_GAP: Final = expression(r"(?<=[^\s.:;?!])  +(?=\S)")
#: A report with any of these gaps has two blanks in a row; most have none.
_TWO: Final = "  "
#: Lines of no table: those that blanks fill up to the margin have gaps wherever it takes them.
_MOST_GAPS: Final = 7


class Columns(Struct, frozen=True):
    """Where the rows of such tables begin, and where the blanks begin that part their cells, in code points."""

    rows: frozenset[int] = frozenset()
    gaps: frozenset[int] = frozenset()


def blank_columns(text: str) -> Columns:
    """The rows and gaps of all tables of a text: two lines or more beneath one another that have the same columns."""
    if _TWO not in text.strip():
        return Columns()
    rows: set[int] = set()
    gaps: set[int] = set()
    for above, below in pairwise(_lines(text)):
        if text[above.end : below.start].count("\n") < _TWO_LINES and _alike(above, below):
            rows |= {above.start, below.start}
            gaps |= {*above.gaps, *below.gaps}
    return Columns(frozenset(rows), frozenset(gaps))


_TWO_LINES: Final = 2
#: So many blanks part the two cells of a row that has no more: two may stand there for any reason.
_ALONE: Final = 3


class _Line(Struct, frozen=True):
    """A line at `[start, end)`: where its gaps begin, and in which column each cell behind one does."""

    start: int
    end: int
    gaps: tuple[int, ...]
    columns: frozenset[int]


def _lines(text: str) -> list[_Line]:
    found = []
    for line in re.finditer(r"[^\r\n]+", text):
        held = list(_GAP.finditer(text, *line.span())) if _TWO in line.group() else []
        if len(held) == 1 and len(held[0].group()) < _ALONE:
            held = []
        columns = frozenset(gap.end() - line.start() for gap in held)
        found.append(_Line(line.start(), line.end(), tuple(gap.start() for gap in held), columns))
    return found


def _alike(above: _Line, below: _Line) -> bool:
    """Whether two lines have a cell in the same column, or as many cells, three or more."""
    one, two = len(above.gaps), len(below.gaps)
    if not one or not two or max(one, two) > _MOST_GAPS:
        return False
    return not above.columns.isdisjoint(below.columns) or (one == two and one > 1)
