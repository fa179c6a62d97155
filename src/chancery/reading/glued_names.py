"""Names run into the words beside them: `the respected ComradeKim Jong Unreceived`.

The Korean Central News Agency sets the names of the leaders in type of their own, and where its pages are saved as plain
text the blanks around them are lost.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import Final

from chancery.expressions import expression
from chancery.reading.tokens import Token, tokenise

_SET_APART: Final = expression(r"Kim\s(?:Il\sSung|Jong\s(?:Il|Un|Suk))")
_Split = Callable[[str, int, int], tuple[Token, ...]]


def glued_names(text: str) -> frozenset[int]:
    """The offsets at which a name begins right behind a letter, or ends right before one."""
    if "Kim" not in text:
        return frozenset()
    found: set[int] = set()
    for name in _SET_APART.finditer(text):
        if name.start() and text[name.start() - 1].isalpha():
            found.add(name.start())
        if text[name.end() : name.end() + 1].isalpha():
            found.add(name.end())
    return frozenset(found)


def cut_at(cuts: Set[int], split: _Split, text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of a stretch, each that a cut lies in taken apart there."""
    found: list[Token] = []
    for token in split(text, start, end):
        inside = sorted(at for at in cuts if token.start < at < token.end)
        if not inside:
            found.append(token)
            continue
        for first, last in zip([token.start, *inside], [*inside, token.end], strict=True):
            found.extend(tokenise(text, first, last))
    return tuple(found)
