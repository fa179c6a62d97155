"""How a match of a regular expression must look: by what it begins with, most forms of dates are ruled out."""

from __future__ import annotations

import re
from functools import cache
from string import ascii_lowercase, digits
from typing import Final

from msgspec import Struct

from chancery.expressions import expression

#: All signs that are told apart: letters in small and digits. `OTHER` stands for any other one.
SIGNS: Final = frozenset(ascii_lowercase + digits)
OTHER: Final = "·"
_ANY: Final = SIGNS | {OTHER}

#: A part of an expression: a look around, the opening of another group, a class, an escape, a quantifier, one sign.
_PART: Final = expression(
    r"(?P<look>\(\?<?[=!])|(?P<group>\((?:\?(?:P<\w+>|[a-z]*(?:-[a-z]+)?:))?)|(?P<class>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<escape>\\.)|(?P<quantifier>(?:[?*+]|\{\d*,?\d*\})[?+]?)|(?P<sign>.)",
    re.DOTALL,
)
#: Escapes that stand for a place and no sign.
_PLACES: Final = frozenset({r"\b", r"\B", r"\A", r"\Z"})

_Part = tuple[str, str]


class Shape(Struct, frozen=True):
    """What every match has: one of `heads` in front, and at least so many stretches of white space.

    A head is of two signs, or of fewer where a match may be no longer. Case does not count.
    """

    heads: frozenset[str]
    gaps: int

    def opens(self, text: str) -> bool:
        """Whether a match may stand at the start of `text`, of which two signs are looked at."""
        two = "".join(sign.lower() if sign.lower() in SIGNS else OTHER for sign in text[:2]).ljust(2, OTHER)
        return not self.heads.isdisjoint((two, two[0], ""))


def shape(source: str) -> Shape:
    """The shape of the matches of `source`; what is not understood may be any sign."""
    try:
        return _ways(source)
    except IndexError:
        return _NOTHING


@cache
def _ways(source: str) -> Shape:
    """The shape of the alternatives of a source. Raises `IndexError` for brackets that do not close one another."""
    # Kept by their source, for the forms of dates are made of the same brackets again and again.
    parts = [(found.lastgroup or "", found.group()) for found in _PART.finditer(source)]
    ways = [_NOTHING]
    at = 0
    while at < len(parts):
        if parts[at] == ("sign", ")"):
            raise IndexError
        if parts[at] == ("sign", "|"):
            ways.append(_NOTHING)
            at += 1
            continue
        item, at = _item(parts, at)
        ways[-1] = _behind(ways[-1], item)
    return Shape(frozenset[str]().union(*(way.heads for way in ways)), min(way.gaps for way in ways))


def _behind(one: Shape, other: Shape) -> Shape:
    """The shape of what has one shape and then another."""
    whole = {head for head in one.heads if len(head) == 2}
    longer = {(head + more)[:2] for head in one.heads - whole for more in other.heads}
    return Shape(frozenset(whole | longer), one.gaps + other.gaps)


def _item(parts: list[_Part], at: int) -> tuple[Shape, int]:
    """The shape of a bracket or a sign with what repeats it, and where the next begins."""
    sort, text = parts[at]
    if sort in ("look", "group"):
        close = _close(parts, at)
        made = _ways("".join([inner for _, inner in parts[at + 1 : close]])) if sort == "group" else _NOTHING
        at = close
    else:
        made = _single(sort, text)
    at += 1
    if at < len(parts) and parts[at][0] == "quantifier":
        return _repeated(made, parts[at][1]), at + 1
    return made, at


def _close(parts: list[_Part], at: int) -> int:
    """Where the bracket that opens at `at` closes."""
    depth = 1
    while depth:
        at += 1
        if parts[at][0] in ("look", "group"):
            depth += 1
        elif parts[at] == ("sign", ")"):
            depth -= 1
    return at


def _repeated(made: Shape, quantifier: str) -> Shape:
    if quantifier[0] != "?":
        made = Shape(made.heads | _behind(made, made).heads, made.gaps)
    if quantifier[0] in "?*" or quantifier.startswith(("{0", "{,")):
        return Shape(made.heads | {""}, 0)
    return made


_NOTHING: Final = Shape(frozenset({""}), 0)


@cache
def _single(sort: str, text: str) -> Shape:
    """The shape of one class, escape or sign."""
    if sort == "class" and not text.startswith("[^"):
        letters = re.compile(text, re.IGNORECASE)
        return Shape(frozenset(sign for sign in SIGNS if letters.match(sign)) | {OTHER}, 0)
    if sort == "escape":
        if text in _PLACES:
            return _NOTHING
        if text == r"\s":
            return Shape(frozenset({OTHER}), 1)
        return Shape(_ANY if text[1].isalnum() else frozenset({OTHER}), 0)
    if sort == "sign" and text in "^$":
        return _NOTHING
    if sort == "sign" and text != ".":
        return Shape(frozenset({text.lower() if text.lower() in SIGNS else OTHER}), 0)
    return Shape(_ANY, 0)
