"""Tokens of a stretch of text, with a folded form for matching.

Folding takes case, accents and curly quotes away on the side; the text itself never changes.
"""

from __future__ import annotations

from msgspec import Struct

from chancery.expressions import expression
from chancery.vocabulary.folding import fold as fold

#: The white space before a token, and the token, which is empty at the end; whatever is no white space is part of one.
_TOKEN = expression(
    r"(\s*+)("
    r"[A-Za-z]++(?![^ ,\n])|"  # most words, which the forms below would take longer to find
    r"(?:[^\W\d_]\.){2,}"  # U.S., H.E.
    r"|\d+(?:[.,:]\d+)*"
    r"|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]{2,})*"
    r"|['’][^\W\d_]{1,2}\b"  # 's, 't
    r"|[^\w\s]|_|\Z)"
)
_DASHES = frozenset("-‐‑‒–—−")


class Token(Struct, frozen=True, gc=False):
    """One token at `[start, end)` of the report's text, in code points.

    `glued`: no white space before it; `capital`: a word that starts with a capital letter; `word`: letters or digits;
    `dash`: a hyphen or dash of any length.
    """

    # A struct and no dataclass, for a report has hundreds and a dataclass takes two to ten times as long to make.
    start: int
    end: int
    text: str
    fold: str
    glued: bool
    capital: bool
    word: bool
    dash: bool


class _Shapes(dict[str, tuple[str, bool, bool, bool]]):
    """What a token's text says about it by itself: its fold, whether it is a capital, a word, a dash."""

    def __missing__(self, text: str) -> tuple[str, bool, bool, bool]:
        if len(self) >= _MOST_SHAPES:
            self.clear()
        found = self[text] = (fold(text), text[0].isupper(), text[0].isalnum(), text in _DASHES)
        return found


_MOST_SHAPES = 65_536
_shapes = _Shapes()


def tokenise(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of `text[start:end]`; offsets count code points of the whole `text`."""
    shapes = _shapes
    found = []
    last = start
    # Gaps and pieces as strings are had sooner than matches; their lengths say where they stand.
    for gap, piece in _TOKEN.findall(text, start, len(text) if end is None else end):
        if not piece:
            break
        begin = last + len(gap)
        last = begin + len(piece)
        folded, capital, word, dash = shapes[piece]
        found.append(Token(begin, last, piece, folded, not gap and begin > start, capital, word, dash))
    return tuple(found)
