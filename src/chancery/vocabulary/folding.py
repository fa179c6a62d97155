"""Text folded for matching: without case, accents and curly quotes. The text itself never changes."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_PLAIN = {
    "đ": "d",
    "ı": "i",
    "ø": "o",
    "ł": "l",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ß": "ss",
    "’": "'",
    "‘": "'",
}
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """`text` without case, accents and curly quotes: the form that words are matched by."""
    low = text.casefold()
    if low.isascii():
        return low
    apart = unicodedata.normalize("NFKD", low)
    return "".join(_PLAIN.get(c, c) for c in apart if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def folded_words(text: str) -> tuple[str, ...]:
    """The words and numbers of `text`, folded, in order; a possessive `'s` is left off."""
    return tuple(_WORD.findall(fold(text).replace("'s ", " ").removesuffix("'s")))
