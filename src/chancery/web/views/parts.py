"""A long text in parts that a browser lays out at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from chancery.errors import QuestionError
from chancery.export.order import counted

#: Code points of a text that one page shows at most: Chromium lays out a line of this length in a tenth of a second, one of
#: five million in many seconds.
MOST: Final = 30_000
#: Where a text is cut, the best place first.
_BREAKS: Final = ("\n\n", "\n", " ")


@dataclass(frozen=True, slots=True)
class Part:
    """The words `[start, end)` of a text, in code points, that page `page` of `pages` shows; `before` and `after` are the
    addresses of the pages beside it."""

    page: int
    pages: int
    start: int
    end: int
    before: str | None = None
    after: str | None = None


def part_of(text: str, page: int | None, *, at: int = 0, addressed: Callable[[int], str]) -> Part:
    """The part on `page`, or the one that holds the place `at`. Raises `QuestionError` for a page that is not there."""
    parts = parts_of(text)
    number = page or next(
        number for number, (_, end) in enumerate(parts, start=1) if at < end or end == len(text)
    )
    if number > len(parts):
        raise QuestionError(
            f"page {number}", "the report is not that long", f"it has {counted(len(parts), 'page')}"
        )
    start, end = parts[number - 1]
    return Part(
        number,
        len(parts),
        start,
        end,
        before=addressed(number - 1) if number > 1 else None,
        after=addressed(number + 1) if number < len(parts) else None,
    )


def parts_of(text: str) -> tuple[tuple[int, int], ...]:
    """The whole of `text` in ranges of at most `MOST` code points, none empty unless the text is.

    Each but the last ends behind the last empty line of its second half, else behind a line, a word, or where it is full.
    """
    found = []
    start = 0
    while len(text) - start > MOST:
        end = _end(text, start)
        found.append((start, end))
        start = end
    return (*found, (start, len(text)))


def _end(text: str, start: int) -> int:
    full = start + MOST
    for mark in _BREAKS:
        at = text.rfind(mark, start + MOST // 2, full)
        if at >= 0:
            return at + len(mark)
    return full
