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
    """A word or a few without case, accents and curly quotes: the form that words are matched by. Remembered."""
    return fold_text(text)


@lru_cache(maxsize=65536)
def folded_words(text: str) -> tuple[str, ...]:
    """The words and numbers of a name or a title, folded, in order; a possessive `'s` is left off. Remembered."""
    return text_words(text)


def fold_text(text: str) -> str:
    """As `fold`, for texts of any length: nothing is remembered."""
    low = text.casefold()
    if low.isascii():
        return low
    apart = unicodedata.normalize("NFKD", low)
    return "".join(_PLAIN.get(c, c) for c in apart if not unicodedata.combining(c))


def text_words(text: str) -> tuple[str, ...]:
    """As `folded_words`, for texts of any length: nothing is remembered."""
    return tuple(_WORD.findall(fold_text(text).replace("'s ", " ").removesuffix("'s")))
