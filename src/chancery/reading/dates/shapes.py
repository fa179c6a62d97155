"""How a match of a regular expression must look: by what it begins with, most forms of dates are ruled out."""

from __future__ import annotations

import re
from string import ascii_lowercase, digits
from typing import Final

from msgspec import Struct

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


class Shape(Struct, frozen=True):
    """What every match has: one of `signs` first, unless it may be `empty`, and at least so many stretches of white space.

    Signs are letters in small and digits. They are all of them where the expression begins with what is not understood.
    """

    signs: frozenset[str]
    empty: bool
    gaps: int


def shape(source: str) -> Shape:
    """The shape of the matches of `source` where case does not count; one that may be empty begins with any sign."""
    parts: list[_Part] = [(found.lastgroup or "", found.group()) for found in _PART.finditer(source)]
    made, end = _ways(parts, 0)
    return Shape(SIGNS, made.empty, 0) if made.empty or end < len(parts) else made


def _ways(parts: list[_Part], at: int) -> tuple[Shape, int]:
    """The shape of the alternatives from `at`, and where their bracket closes."""
    ways = [_NOTHING]
    while at < len(parts) and parts[at] != ("sign", ")"):
        if parts[at] == ("sign", "|"):
            ways.append(_NOTHING)
            at += 1
            continue
        item, at = _item(parts, at)
        ways[-1] = _behind(ways[-1], item)
    signs = frozenset[str]().union(*(way.signs for way in ways))
    return Shape(signs, any(way.empty for way in ways), min(way.gaps for way in ways)), at


def _behind(one: Shape, other: Shape) -> Shape:
    """The shape of what has one shape and then another."""
    signs = one.signs | other.signs if one.empty else one.signs
    return Shape(signs, one.empty and other.empty, one.gaps + other.gaps)


def _item(parts: list[_Part], at: int) -> tuple[Shape, int]:
    sort, text = parts[at]
    if sort in ("look", "group"):
        made, at = _ways(parts, at + 1)
        if sort == "look":
            made = _NOTHING
    else:
        made = _single(sort, text)
    at += 1
    if at < len(parts) and parts[at][0] == "quantifier":
        optional = parts[at][1][0] in "?*" or parts[at][1].startswith(("{0", "{,"))
        return (Shape(made.signs, True, 0) if optional else made), at + 1
    return made, at


_NOTHING: Final = Shape(frozenset(), True, 0)
_UNKNOWN: Final = Shape(SIGNS, False, 0)
_OTHER: Final = Shape(frozenset(), False, 0)


def _single(sort: str, text: str) -> Shape:
    """The shape of one class, escape or sign."""
    if sort == "class" and not text.startswith("[^"):
        letters = re.compile(text, re.IGNORECASE)
        return Shape(frozenset(sign for sign in SIGNS if letters.match(sign)), False, 0)
    if sort == "escape":
        if text in _PLACES:
            return _NOTHING
        if text == r"\s":
            return Shape(frozenset(), False, 1)
        return _UNKNOWN if text[1].isalnum() else _OTHER
    if sort == "sign" and text in "^$":
        return Shape(SIGNS, True, 0)
    return Shape(SIGNS & {text.lower()}, False, 0) if sort == "sign" and text != "." else _UNKNOWN
