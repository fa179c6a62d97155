"""The rule of the gate: what a report must name for any fact to be in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
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
from chancery.reading.tokens import Token, tokenise
from chancery.reading.trie import Word

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
    single, known, words = literal_triggers(), gate_trie(), _told_by_word()
    if not folds.isdisjoint(single):
        told.extend([token.end for token in tokens if token.fold in single])
    for at in known.openings(tokens):
        token = tokens[at]
        if token.fold in known.longer:
            found = [(tokens[last - 1].end, _telling(word)) for last, word in known.at(tokens, at)]
        else:
            found = [(token.end, telling) for telling in words[token.text]]
        for end, (outright, name, tells) in found:
            if outright:
                return True
            if name is not None:
                states.append((end, name))
            if tells:
                told.append(end)
    return False


#: Whether a word says it outright, which state or organisation it names, whether it starts a fact.
_Telling = tuple[bool, str | None, bool]


def _telling(word: Word) -> _Telling:
    name = (named(word) or word.surface) if word.sort in NAMING else None
    return word.sort in OUTRIGHT, name, word.sort in triggers() or word.sort == HEAD


class _ToldByWord(dict[str, tuple[_Telling, ...]]):
    """What a single word tells that begins no longer phrase, by its very letters."""

    def __missing__(self, text: str) -> tuple[_Telling, ...]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = self[text] = tuple(_telling(word) for _, word in gate_trie().at(tokenise(text), 0))
        return found


_MOST_WORDS: Final = 65_536


@cache
def _told_by_word() -> _ToldByWord:
    return _ToldByWord()


def _meet(states: Sequence[tuple[int, str]], told: Sequence[int]) -> bool:
    # Wherever two different states stand in a stretch, two that follow one another do.
    for (first, one), (last, other) in pairwise(states):
        if one == other or last - first > REACH:
            continue
        at = bisect_left(told, last - REACH)
        if at < len(told) and told[at] <= first + REACH:
            return True
    return False
