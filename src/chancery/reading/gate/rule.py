"""The rule of the gate: what a report must name for any fact to be in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from chancery.reading.gate.terms import (
    NAMING,
    OUTRIGHT,
    gate_trie,
    literal_outright,
    literal_triggers,
    named,
    triggers,
)
from chancery.reading.kinds.channels.words import HEAD
from chancery.reading.tokens import Token

#: Code points within which two states and a trigger must end: some three sentences. Of 360 gold reports and paragraphs
#: with facts, none needs more than 200.
REACH: Final = 400


def worth_reading(sentences: Iterable[Sequence[Token]]) -> bool:
    """Whether a fact may be in a report of these sentences.

    Somewhere in it two different states or organisations and a word that starts a fact end within `REACH` code points of
    one another, or a word says outright that it is about relations: `diplomatic ties`, `embassy`, `anniversary`.
    """
    states: list[tuple[int, str]] = []
    told: list[int] = []
    for tokens in sentences:
        if _look(tokens, states, told):
            return True
    return bool(told) and _meet(sorted(states), sorted(told))


def _look(tokens: Sequence[Token], states: list[tuple[int, str]], told: list[int]) -> bool:
    """Add where states and triggers end; whether a word says it outright."""
    folds = {token.fold for token in tokens}
    if not folds.isdisjoint(literal_outright()):
        return True
    wanted, single, known = triggers(), literal_triggers(), gate_trie()
    if not folds.isdisjoint(single):
        told.extend([token.end for token in tokens if token.fold in single])
    for at in known.openings(tokens):
        for last, word in known.at(tokens, at):
            sort = word.sort
            if sort in OUTRIGHT:
                return True
            if sort in NAMING:
                states.append((tokens[last - 1].end, named(word) or word.surface))
            if sort in wanted or sort == HEAD:
                told.append(tokens[last - 1].end)
    return False


def _meet(states: Sequence[tuple[int, str]], told: Sequence[int]) -> bool:
    # Wherever two different states stand in a stretch, two that follow one another do.
    for (first, one), (last, other) in pairwise(states):
        if one == other or last - first > REACH:
            continue
        at = bisect_left(told, last - REACH)
        if at < len(told) and told[at] <= first + REACH:
            return True
    return False
