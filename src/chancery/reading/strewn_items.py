"""Items of a list that stand apart: titles with lines between them that tell who signed each."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.block import SENTENCE_END, Block
from chancery.reading.item_marks import next_to
from chancery.reading.signatories import names_signers

#: How many lines may stand between the items of a list that tell who signed each or what is in it.
_APART = 4
#: How long the line of such an item may be.
_LONG_TITLE = 300


def strewn(text: str, found: Sequence[Block], number: int) -> bool:
    """Whether an item has its neighbour past lines that are no sentences: titles with who signed each on the lines below."""
    return _titled(text, found[number]) and any(
        other is not None and _titled(text, found[other]) for other in _neighbours(text, found, number)
    )


def apart(text: str, found: Sequence[Block], number: int) -> int | None:
    """The item before item `number` in its list, where both stand apart; else a line between heads those behind."""
    above = _neighbours(text, found, number)[0]
    if above is None or any(block.sort == "item" for block in found[number + 1 : number + 2]):
        return None
    return None if above and found[above - 1].sort == "item" else above


def _titled(text: str, block: Block) -> bool:
    piece = text[block.start : block.end].rstrip()
    return len(piece) < _LONG_TITLE and not SENTENCE_END.search(piece) and not piece.endswith(":")


def _neighbours(text: str, found: Sequence[Block], number: int) -> tuple[int | None, int | None]:
    """The items before and behind item `number` that belong to its list, past lines that are no sentences."""
    mark = found[number].mark(text)
    before = _past_lines(text, found, range(number - 1, max(-1, number - 2 - _APART), -1))
    behind = _past_lines(text, found, range(number + 1, min(len(found), number + 2 + _APART)))
    return (
        before if before is not None and next_to(found[before].mark(text), mark) else None,
        behind if behind is not None and next_to(mark, found[behind].mark(text)) else None,
    )


def _past_lines(text: str, found: Sequence[Block], reach: range) -> int | None:
    for number in reach:
        block = found[number]
        if block.sort == "item":
            return number
        if block.sort != "heading" and not names_signers(text, block.start, block.end):
            return None
    return None
