"""The rule of the gate: what a report must name for any fact to be in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from chancery.reading.gate.terms import (
    NAMING,
    OUTRIGHT,
    literal_outright,
    literal_triggers,
    named,
    triggers,
)
from chancery.reading.kinds.channel_words import channel_words
from chancery.reading.lexicon import english
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
    known, heads = english().trie, channel_words().heads
    wanted, single, outright = triggers(), literal_triggers(), literal_outright()
    for at, token in enumerate(tokens):
        if token.fold in outright:
            return True
        if token.fold in single:
            told.append(token.end)
        for last, word in known.at(tokens, at):
            if word.sort in OUTRIGHT:
                return True
            if word.sort in NAMING:
                states.append((tokens[last - 1].end, named(word) or word.surface))
            if word.sort in wanted:
                told.append(tokens[last - 1].end)
        told.extend(tokens[last - 1].end for last, _ in heads.at(tokens, at))
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
