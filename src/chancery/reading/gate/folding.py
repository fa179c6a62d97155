"""A text as the gate scans it: plain letters, and a blank for each sign that only parts words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from chancery.expressions import expression
from chancery.reading.tokens import fold

_FOREIGN: Final = expression(r"[^\x00-\x7f]+")
#: Digits are all alike and never part of a word; what parts words is a blank.
_PLAIN: Final = bytes(
    0x20 if byte <= 0x20 or byte in b"-\x7f" else 0x23 if chr(byte).isdigit() or byte == 0x5F else byte
    for byte in range(256)
)


def folded(text: str) -> bytes:
    """`text` in ASCII: letters without accents, their case kept, digits and `_` as `#`, white space and hyphens as blanks.

    A blank stands before and behind it all.
    """
    if not text.isascii():
        text = _FOREIGN.sub(_run, text)
    return b" %b " % text.encode("ascii").translate(_PLAIN)


def _run(found: re.Match[str]) -> str:
    return "".join(map(_plain, found.group()))


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    low = fold(char)
    if not low or not low.isascii() or not (low.isalnum() or low == "'"):
        return " "
    return low.upper() if char.isupper() else low
