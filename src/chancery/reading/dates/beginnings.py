"""Which signs a match of a regular expression may begin with: most forms of dates are ruled out by the first one."""

from __future__ import annotations

import re
from string import ascii_lowercase, digits
from typing import Final

#: All signs that are told apart; whatever else may begin a match counts as any of them.
SIGNS: Final = frozenset(ascii_lowercase + digits)

#: A part of an expression: a look around, the opening of another group, a class, an escape, a quantifier, one sign.
_PART: Final = re.compile(
    r"(?P<look>\(\?<?[=!])|(?P<group>\((?:\?(?:P<\w+>|[a-z]*(?:-[a-z]+)?:))?)|(?P<class>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<escape>\\.)|(?P<quantifier>(?:[?*+]|\{\d*,?\d*\})[?+]?)|(?P<sign>.)",
    re.DOTALL,
)
#: Escapes that stand for a place and no sign.
_PLACES: Final = frozenset({r"\b", r"\B", r"\A", r"\Z"})

_Part = tuple[str, str]
_First = tuple[frozenset[str], bool]


def beginnings(source: str) -> frozenset[str]:
    """The letters in small and the digits that a match of `source` may begin with, where case does not count.

    It is all of them where the expression may match nothing at all, or begins with what is not understood here.
    """
    parts: list[_Part] = [(found.lastgroup or "", found.group()) for found in _PART.finditer(source)]
    (signs, empty), end = _ways(parts, 0)
    return SIGNS if empty or end < len(parts) else signs


def _ways(parts: list[_Part], at: int) -> tuple[_First, int]:
    """What the alternatives from `at` may begin with, whether one of them may be empty, and where their bracket closes."""
    signs: set[str] = set()
    empty, some_empty = True, False
    while at < len(parts) and parts[at] != ("sign", ")"):
        if parts[at] == ("sign", "|"):
            some_empty |= empty
            empty = True
            at += 1
            continue
        (first, nothing), at = _item(parts, at)
        if empty:
            signs |= first
            empty = nothing
    return (frozenset(signs), some_empty or empty), at


def _item(parts: list[_Part], at: int) -> tuple[_First, int]:
    sort, text = parts[at]
    if sort in ("look", "group"):
        (signs, empty), at = _ways(parts, at + 1)
        first = (frozenset[str](), True) if sort == "look" else (signs, empty)
    else:
        first = _single(sort, text)
    at += 1
    if at < len(parts) and parts[at][0] == "quantifier":
        optional = parts[at][1][0] in "?*" or parts[at][1].startswith(("{0", "{,"))
        return (first[0], first[1] or optional), at + 1
    return first, at


def _single(sort: str, text: str) -> _First:
    """What one class, escape or sign may begin with."""
    if sort == "class" and not text.startswith("[^"):
        letters = re.compile(text, re.IGNORECASE)
        return frozenset(sign for sign in SIGNS if letters.match(sign)), False
    if sort == "escape" and text in _PLACES:
        return frozenset(), True
    if sort == "escape" and not text[1].isalnum():
        return frozenset(), False
    if sort == "sign" and text not in ".^$":
        return SIGNS & {text.lower()}, False
    return SIGNS, sort == "sign"
