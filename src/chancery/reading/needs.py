"""What a pattern cannot do without: sets of tags of which a sentence must have one each for the pattern to stand in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from chancery.errors import VocabularyError

#: A part of a pattern: its sort (tags, not, gap, regex) and its text.
Piece = tuple[str, str]
Need = frozenset[str]

#: Tags of which a tenth of all sentences or more have some, as counted in the gold.
_COMMON: Final = frozenset({
    "body", "bodyhead", "cap", "cap1", "comma", "date", "demonym", "dot", "ends-ed", "ends-s", "instrument", "low", "notname",
    "number", "office", "person", "place", "plain", "portfolio", "s:affected", "s:finite", "s:going-on", "s:offer", "s:say",
    "s:stance", "s:utter", "state", "stop", "v:base", "v:convene", "v:hold", "v:say", "verb", "w:'s", "w:a", "w:and", "w:at",
    "w:by", "w:for", "w:from", "w:in", "w:is", "w:it", "w:of", "w:on", "w:that", "w:the", "w:to", "w:was", "w:with",
})  # fmt: skip
#: So many needs of each of several ways are put together.
_OF_EACH: Final = 3


def commonness(need: Need) -> tuple[int, int]:
    """How many tags that are in many sentences meet a need, and how many tags do; what orders needs from the rarest."""
    return len(need & _COMMON), len(need)


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
    return list(_of_any(ways)), at


def _of_any(ways: Sequence[Sequence[Need]]) -> Iterator[Need]:
    """What a pattern needs that goes one of several ways: the rarest needs of each in one, the next rarest in one."""
    ranked = [sorted(way, key=commonness)[:_OF_EACH] for way in ways]
    for place in range(max(map(len, ranked))):
        yield frozenset().union(*(way[min(place, len(way) - 1)] for way in ranked))


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
