"""Lists that copying has run into one line: `signed: 1. Agreement on fish 2. Memorandum on ports 3. Protocol on visas`."""

from __future__ import annotations

from itertools import pairwise

from chancery.expressions import expression
from chancery.reading.item_marks import next_to
from chancery.reading.paper_nouns import names_paper

#: A mark inside a line before a capital: `2. Memorandum`, `(b) Protocol`, `iii) Treaty`, `4 Agreement`.
_MARK = expression(
    r"(?:(?<=[\s:;,(–—-])|^)(?:\(?(?:\d{1,2}|[ivx]{1,4}|[a-k])[.)]\s*(?=an?\s|the\s|[\"“«'‘]?[A-Z])"
    r"|\d{1,2}\s+(?=[\"“«'‘]?[A-Z]))"
)
#: How many code points the longest item may have.
_LONGEST = 320
#: How many items such a list has at least.
_FEWEST = 3


def inline_items(text: str, start: int, end: int) -> list[tuple[int, int]] | None:
    """A line in code points parted at the marks of a list that runs through it; None where none does.

    The marks count on from the first, and most items open with the noun of a paper, so that the numbered paragraphs of
    a treaty are left whole.
    """
    marks = _counted(text, start, end)
    if len(marks) < _FEWEST:
        return None
    items = [(a, b) for a, b in pairwise([*marks, end])]
    named = sum(names_paper(text[a:b]) for a, b in items)
    if named * 3 < len(items) * 2 or any(b - a > _LONGEST for a, b in items[:-1]):
        return None
    return [(start, marks[0]), *items] if text[start : marks[0]].strip() else items


def _counted(text: str, start: int, end: int) -> list[int]:
    """Where the marks of the first list begin that counts from one."""
    found: list[tuple[int, str]] = []
    for match in _MARK.finditer(text, start, end):
        mark = match.group().strip()
        if next_to(found[-1][1], mark) if found else _FIRST.fullmatch(mark):
            found.append((match.start(), mark))
    return [at for at, _ in found]


_FIRST = expression(r"\(?(?:1|i|a)[.)]?")
