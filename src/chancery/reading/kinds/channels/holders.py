"""Whose channel it is by the clause behind its name: `the border commission that Chad and Niger had let slumber`."""

from __future__ import annotations

from typing import Final

from chancery.reading.drafts import Span
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.state_words import StateWords

_RELATIVES: Final = frozenset({"that", "which"})
#: What may stand between the two states, and how many words both may take.
_TIES: Final = frozenset({"and", "the", "&"})
_REACH: Final = 10


def held_by_two(sentence: Sentence, at: int, states: StateWords) -> tuple[dict[str, Span], bool]:
    """The two states that a clause from token `at` on has as its subject, and whether it is one of two sides.

    `that the neighbours had let slumber` is one of two sides whose names it does not tell.
    """
    tokens = sentence.tokens
    at += at < len(tokens) and tokens[at].text == ","
    if at + 2 >= len(tokens) or tokens[at].fold not in _RELATIVES:
        return {}, False
    first = at + 1
    if any(g.first == first and "both-sides" in g.tags for g in sentence.groups):
        return {}, True
    named = states.within(sentence, first, min(first + _REACH, len(tokens)))
    if len(named) < 2:
        return {}, False
    (one, two), spans = list(named)[:2], list(named.values())
    begins = next(n for n, t in enumerate(tokens) if t.start == spans[0][0])
    ends = next(n for n, t in enumerate(tokens) if t.end == spans[0][1])
    second = next(n for n, t in enumerate(tokens) if t.start == spans[1][0])
    joined = all(t.fold in _TIES for t in tokens[ends + 1 : second]) and second > ends + 1
    opens = all(t.fold == "the" for t in tokens[first:begins])
    return ({one: named[one], two: named[two]}, True) if joined and opens else ({}, False)
