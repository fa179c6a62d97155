"""A text as words are looked for in it: folded, each stretch of white space one blank, with the offsets of the text."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from chancery.expressions import expression
from chancery.vocabulary.folding import fold_text

_BLANKS: Final = expression(r"\s+")
#: White space that is no single blank.
_ODD: Final = expression(r"[^\S ]|\s(?=\s)")


#: Whatever is no ASCII.
_FOREIGN: Final = expression(r"[^\x00-\x7f]")


def _folded_in_place(text: str) -> str | None:
    """The text folded sign by sign, or None where that would move what is behind a sign.

    Folding looks at no sign's neighbours; in ASCII it only puts letters into small ones.
    """
    if not text.isascii():
        for sign in sorted(set(_FOREIGN.findall(text))):
            plain = fold_text(sign)
            if len(plain) != 1 or plain.lower() != plain:
                return None
            text = text.replace(sign, plain)
    return text.lower()


class Plain:
    """The folded words between any two offsets of a text, which many ask for."""

    __slots__ = ("_kept", "_low", "_odd", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._low = _folded_in_place(text)
        self._odd: list[int] | None = None
        self._kept: dict[tuple[int, int], str] = {}

    def words(self, start: int, end: int) -> str:
        """The words from `start` to `end` folded, each stretch of white space one blank, since lines break anywhere."""
        if self._low is not None and self._is_even(start, end):
            return self._low[start:end]
        held = self._kept.get((start, end))
        if held is None:
            held = self._kept[start, end] = fold_text(_BLANKS.sub(" ", self._text[start:end]))
        return held

    def _is_even(self, start: int, end: int) -> bool:
        """Whether all white space between two offsets is single blanks; nothing is said of offsets counted from the end."""
        odd = self._odd
        if odd is None:
            odd = self._odd = [found.start() for found in _ODD.finditer(self._text)]
        if not odd:
            return True
        at = bisect_left(odd, start)
        return (at == len(odd) or odd[at] >= end) and start >= 0 <= end
