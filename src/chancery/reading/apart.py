"""A report taken apart as far as that costs little: blocks, sentences, tokens."""

from __future__ import annotations

from collections.abc import Set
from functools import partial

from msgspec import Struct

from chancery.reading.blank_columns import blank_columns
from chancery.reading.glued_names import cut_at, glued_names
from chancery.reading.layout import Block, blocks
from chancery.reading.sentences import sentences
from chancery.reading.tokens import Token, tokenise


class Parts(Struct, frozen=True):
    """A report's blocks, and its sentences as `(start, end, block, tokens)`; what is page furniture gives none."""

    blocks: tuple[Block, ...]
    sentences: tuple[tuple[int, int, int, tuple[Token, ...]], ...]


def take_apart(text: str) -> Parts:
    """The blocks, sentences and tokens of a report's text."""
    columns = blank_columns(text)
    laid = blocks(text, rows=columns.rows)
    split = partial(_with_cells, columns.gaps) if columns.gaps or "\t" in text else tokenise
    if cuts := glued_names(text):
        split = partial(cut_at, cuts, split)
    found = [
        (start, end, number, split(text, start, end))
        for number, block in enumerate(laid)
        if block.sort != "furniture"
        for start, end in sentences(text, block.body, block.end)
    ]
    return Parts(laid, tuple(found))


def _with_cells(blanks: Set[int], text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of a stretch, with one for a tab within a line, or for `blanks`: it parts the cells of a row as a bar does."""
    found: list[Token] = []
    for token in tokenise(text, start, end):
        behind = found[-1].end if found else token.start
        gap = text[behind : token.start]
        at = behind + gap.index("\t") if "\t" in gap and "\n" not in gap else behind
        if gap and (at > behind or gap[0] == "\t" or behind in blanks):
            found.append(Token(at, at + 1, "\t", "\t", False, False, False, False))
        found.append(token)
    return tuple(found)
