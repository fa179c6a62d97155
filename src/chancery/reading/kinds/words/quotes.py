"""Quotations of a report: what stands between quotation marks, where it begins and ends, and whether it runs on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from chancery.expressions import expression
from chancery.reading.layout import Block

_CLOSERS = {"“": "”“", "„": "“”", "«": "»", '"': '"', "”": "”"}
_OPENING = expression(f"[{''.join(_CLOSERS)}]")
_CLOSING = {mark: expression(f"[{closers}]") for mark, closers in _CLOSERS.items()}
_SINGLE = expression(r"(?:(?<=\s)|(?<=[(:])|^)[‘'](?=[^\W\d_])(.+?)(?<=\S)[’'](?=[\s.,;:!?)]|$)", re.S)
_STRAIGHT = expression('"')
_BEFORE_OPENING = " \n\t\u00a0(["
_WORD = expression(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words with their marks at `[start, end)` of the text, in code points, and the block they stand in.

    `runs_on`: no mark closes it within its block, as when the next paragraph opens with a mark again.
    """

    start: int
    end: int
    block: int
    runs_on: bool = False

    @property
    def inner(self) -> tuple[int, int]:
        """The words without the marks around them."""
        return self.start + 1, self.end if self.runs_on else self.end - 1


def quotations(text: str, blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    """Every quotation of the report in text order; single marks count only where no double ones stand around them."""
    found: list[Quotation] = []
    for number, block in enumerate(blocks):
        if block.sort == "furniture":
            continue
        double = list(_double(text, block, number))
        found.extend(double)
        found.extend(_single(text, block, number, double))
    return tuple(sorted(found, key=lambda q: q.start))


def _double(text: str, block: Block, number: int) -> Iterator[Quotation]:
    at = block.start
    while (opening := _OPENING.search(text, at, block.end)) is not None:
        at = opening.start()
        if text[at] == "”" and at > block.body:
            at += 1
            continue
        closing = _CLOSING[text[at]].search(text, at + 1, block.end) or _of_another_sort(text, at, block.end)
        if closing is None:
            yield Quotation(at, block.end, number, runs_on=True)
            return
        end = closing.start()
        if text[at] == '"' and (outer := _around(text, at, block.end)) is not None:
            end = outer
        if (
            text[end] == "“" and text[at] == "“"
        ):  # opened again before it was closed: the first mark was left open
            at = end
            continue
        if end > at + 1:
            yield Quotation(at, end + 1, number)
        at = end + 1


#: Marks that may close what one of another sort opened, where none of its own does: `“...", he said`.
_OTHER = {
    "“": expression(r'(?<=[^\s(])"(?!\w)'),
    "„": expression(r'(?<=[^\s(])"(?!\w)'),
    '"': expression("”"),
}


def _of_another_sort(text: str, at: int, end: int) -> re.Match[str] | None:
    other = _OTHER.get(text[at])
    return other.search(text, at + 1, end) if other is not None else None


def _around(text: str, at: int, end: int) -> int | None:
    """Where straight marks that open at `at` close when others stand inside: `"our so-called "friends" left," he said`.

    None where nothing stands inside, or where not every mark has its fellow before `end`.
    """
    depth, nested = 1, False
    for mark in _STRAIGHT.finditer(text, at + 1, end):
        opens = text[mark.start() - 1] in _BEFORE_OPENING and not text[mark.end() : mark.end() + 1].isspace()
        depth += 1 if opens else -1
        nested = nested or opens
        if depth == 0:
            return mark.start() if nested else None
    return None


def _single(text: str, block: Block, number: int, double: Sequence[Quotation]) -> Iterator[Quotation]:
    if all(text.find(mark, block.start, block.end) < 0 for mark in "‘'"):
        return
    for match in _SINGLE.finditer(text, block.start, block.end):
        if any(q.start < match.end() and match.start() < q.end for q in double):
            continue
        if count_words(text, match.span(1)) > 80:
            continue
        yield Quotation(match.start(), match.end(), number)


def count_words(text: str, span: tuple[int, int]) -> int:
    """How many words stand at a span."""
    return sum(1 for _ in _WORD.finditer(text, *span))
