"""A report taken apart as far as that costs little: blocks, sentences, tokens."""

from __future__ import annotations

from msgspec import Struct

from chancery.reading.layout import Block, blocks
from chancery.reading.sentences import sentences
from chancery.reading.tokens import Token, tokenise


class Parts(Struct, frozen=True):
    """A report's blocks, and its sentences as `(start, end, block, tokens)`; what is page furniture gives none."""

    blocks: tuple[Block, ...]
    sentences: tuple[tuple[int, int, int, tuple[Token, ...]], ...]


def take_apart(text: str) -> Parts:
    """The blocks, sentences and tokens of a report's text."""
    laid = blocks(text)
    found = [
        (start, end, number, tokenise(text, start, end))
        for number, block in enumerate(laid)
        if block.sort != "furniture"
        for start, end in sentences(text, block.body, block.end)
    ]
    return Parts(laid, tuple(found))
