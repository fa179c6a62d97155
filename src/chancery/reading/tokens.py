"""Tokens of a stretch of text, with a folded form for matching.

Folding takes case, accents and curly quotes away on the side; the text itself never changes.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., H.E.
    r"|\d+(?:[.,:]\d+)*"
    r"|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]{2,})*"
    r"|['’][^\W\d_]{1,2}\b"  # 's, 't
    r"|[^\w\s]|_"
)
_PLAIN = {"đ": "d", "ı": "i", "ø": "o", "ł": "l", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "’": "'", "‘": "'"}
_DASHES = frozenset("-‐‑‒–—−")


@dataclass(frozen=True, slots=True)
class Token:
    """One token at `[start, end)` of the report's text, in code points. `glued`: no white space before it."""

    start: int
    end: int
    text: str
    fold: str
    glued: bool

    @property
    def capital(self) -> bool:
        """Whether it is a word that starts with a capital letter."""
        return self.text[0].isupper()

    @property
    def dash(self) -> bool:
        return self.text in _DASHES

    @property
    def word(self) -> bool:
        return self.text[0].isalnum()


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """`text` without case, accents and curly quotes: the form that words are matched by."""
    low = text.casefold()
    if low.isascii():
        return low
    apart = unicodedata.normalize("NFKD", low)
    return "".join(_PLAIN.get(c, c) for c in apart if not unicodedata.combining(c))


def tokenise(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of `text[start:end]`; offsets count code points of the whole `text`."""
    stop = len(text) if end is None else end
    found = []
    last = -1
    for match in _TOKEN.finditer(text, start, stop):
        piece = match.group()
        found.append(Token(match.start(), match.end(), piece, fold(piece), match.start() == last))
        last = match.end()
    return tuple(found)
