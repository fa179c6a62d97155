"""Lines that are rows of a table which lost its columns, so that they are not put together to paragraphs."""

from __future__ import annotations

from itertools import pairwise

from chancery.expressions import expression

#: A month's name, whole or short.
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
#: How a row of a table that lost its columns ends: with a year, or with the dash of an empty cell.
_ROW = expression(r"\s*[A-Z\d].*(?:\b(?:19|20)\d\d\)?|\s[-–—])\s*")
#: How a row begins that is a paper: `Air Services Agreement, signed in Lima`, `Convention on Extradition`.
_PAPER_ROW = expression(
    r"\s*(?:[A-Z][\w-]+ ){0,3}(?:Agreement|Memorandum|MoU|MOU|Convention|Protocol|Treaty|Programme|Arrangement)\b"
)
#: What parts the cells of a row where no bar does.
_CELL = expression(r" / |; ")
#: A line that opens with the day, month or year of its entry: `2004, 12-14 October – visit`, `05/2005; Minister X`.
_OPENS_DATED = expression(
    rf"\s*(?:(?:19|20)\d\d\b|\d{{1,2}}[./]\d|\d{{1,2}}(?:\s?[-–]\s?\d{{1,2}})?\s+{MONTH}\b)"
)


def table_rows(text: str, lines: list[tuple[int, int]]) -> frozenset[int]:
    """The starts of lines that are rows of a table that lost its columns: two or more beneath one another."""
    held = {a for a, b in lines if _ROW.fullmatch(text, a, b) or _PAPER_ROW.match(text, a, b)}
    found = {start for (a, _), (c, _) in pairwise(lines) if a in held and c in held for start in (a, c)}
    for above, below in pairwise(lines):
        if _as_many_cells(text, above, below) or all(_OPENS_DATED.match(text, *at) for at in (above, below)):
            found |= {above[0], below[0]}
    return frozenset(found)


def _as_many_cells(text: str, above: tuple[int, int], below: tuple[int, int]) -> bool:
    """Whether two lines hold the same cells, `May 2009 / Minister X / Official visit`, three or more each."""
    one, two = (_CELL.findall(text, *line) for line in (above, below))
    return len(one) > 1 and one == two and len(set(one)) == 1 and text[below[0]].isalnum()
