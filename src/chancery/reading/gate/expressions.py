"""Words as regular expressions over folded text, in the syntax that every engine reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from chancery.expressions import expression
from chancery.reading.gate.folding import folded
from chancery.reading.trie import Word

#: A run of letters, or one sign; a blank may stand or be missing before and behind a sign.
_PIECE: Final = expression(r"[A-Za-z]+|[^A-Za-z ]")


def expressions(words: Iterable[Word]) -> tuple[str, ...]:
    """Expressions that together are found wherever one of the words is; a word that holds another one is left out."""
    spelled = dict.fromkeys((_letters(word), _case(word)) for word in words)
    phrases = {(tuple(text.split()), case) for text, case in spelled}
    return tuple(
        _expression(text, case)
        for text, case in spelled
        if text and not any(part in phrases for part in _within(tuple(text.split())))
    )


def _letters(word: Word) -> str:
    text = " ".join(folded(word.surface).decode().split())
    return text if word.cased else text.lower()


def _case(word: Word) -> str:
    return "cased" if word.cased else "capital" if word.capital else "any"


def _within(words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The shorter phrases of a phrase, without regard to capitals: these are found in any case."""
    for size in range(1, len(words)):
        for first in range(len(words) - size + 1):
            yield tuple(word.lower() for word in words[first : first + size]), "any"


def _expression(text: str, case: str) -> str:
    pieces = _PIECE.findall(text)
    inner = pieces[0] if pieces[0].isalpha() else re.escape(pieces[0])
    at = len(pieces[0])
    for before, piece in pairwise(pieces):
        parted = text.startswith(" ", at)
        inner += " +" if parted and before.isalpha() and piece.isalpha() else " *"
        inner += piece if piece.isalpha() else re.escape(piece)
        at += parted + len(piece)
    return _edge(text[0]) + _cased(inner, case) + _edge(text[-1])


def _cased(inner: str, case: str) -> str:
    if case == "cased":
        return inner
    if case == "capital" and inner[0].isalpha():
        rest = f"(?i:{inner[1:]})" if len(inner) > 1 else ""
        return inner[0].upper() + rest
    return f"(?i:{inner})"


def _edge(char: str) -> str:
    return "[^A-Za-z]" if char.isalpha() else ""
