"""What a pattern cannot do without: sets of tags of which a sentence must have one each for the pattern to stand in it."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.errors import VocabularyError

#: A part of a pattern: its sort (tags, not, gap, regex) and its text.
Piece = tuple[str, str]
Need = frozenset[str]


def needs(pieces: Sequence[Piece]) -> tuple[Need, ...]:
    """The needs of a pattern, the narrowest first; what is optional, negated or one of several ways asks for nothing.

    Raises `VocabularyError` when a bracket closes that was never opened.
    """
    found, end = _ways(pieces, 0)
    if end < len(pieces):
        raise VocabularyError("a bracket closes that was never opened")
    return tuple(sorted(dict.fromkeys(found), key=lambda need: (len(need), sorted(need))))


def _ways(pieces: Sequence[Piece], at: int) -> tuple[list[Need], int]:
    """The needs of the alternatives that begin at `at`, and where their bracket closes."""
    ways: list[list[Need]] = [[]]
    while at < len(pieces) and pieces[at] != ("regex", ")"):
        if pieces[at] == ("regex", "|"):
            ways.append([])
            at += 1
            continue
        wanted, at = _item(pieces, at)
        at, optional = _quantifier(pieces, at)
        if not optional:
            ways[-1].extend(wanted)
    if len(ways) == 1:
        return ways[0], at
    if not all(ways):
        return [], at
    return [frozenset().union(*(min(way, key=len) for way in ways))], at


def _item(pieces: Sequence[Piece], at: int) -> tuple[list[Need], int]:
    sort, value = pieces[at]
    if sort == "tags":
        return [frozenset(value.split("|"))], at + 1
    if sort == "regex" and value.startswith("("):
        inner, end = _ways(pieces, at + 1)
        return ([] if value == "(?!" else inner), end + 1
    return [], at + 1


def _quantifier(pieces: Sequence[Piece], at: int) -> tuple[int, bool]:
    """Behind a quantifier with its `?` or `+`, and whether it allows for nothing at all."""
    if not _is(pieces, at, ("?", "*", "+", "{")):
        return at, False
    value = pieces[at][1]
    optional = value in "?*" or value.startswith(("{0", "{,"))
    return at + 1 + _is(pieces, at + 1, ("?", "+")), optional


def _is(pieces: Sequence[Piece], at: int, starts: tuple[str, ...]) -> bool:
    return at < len(pieces) and pieces[at][0] == "regex" and pieces[at][1].startswith(starts)
