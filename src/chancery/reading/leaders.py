"""Leaders whom any reader knows, found by their names where a report tells neither their office nor their state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from chancery.reading.lexicon import StateForm
from chancery.reading.tokens import Token, fold
from chancery.reading.trie import Trie, Word
from chancery.vocabulary.leaders import leader_names

#: Names of so few letters must stand as they are spelled: `Xi` is no `XI`.
_SHORT: Final = 3


@cache
def leader_words() -> tuple[Word, ...]:
    """The names of leaders as known words of the sort `leader`, each with its state."""
    return tuple(
        Word(
            "leader",
            StateForm(state, "leader", ambiguous=False),
            name,
            capital=True,
            cased=len(name) <= _SHORT,
        )
        for name, state in leader_names()
    )


def may_name_leader(folds: frozenset[str]) -> bool:
    """Whether a leader may be named among these folded words: False is certain, True is not."""
    return _trie().may_open(folds)


def leaders_in(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """`[first, last)` tokens of every name of a leader, the longest where several begin."""
    known, end = _trie(), 0
    for at in known.openings(tokens):
        found = known.at(tokens, at) if at >= end else []
        if found:
            end = found[0][0]
            yield at, end


def state_of_known(name: str) -> str | None:
    """The id of the state of a leader who is called by this name, in any spelling of case and accents."""
    return _states().get(fold(" ".join(name.split())))


@cache
def _trie() -> Trie:
    return Trie(leader_words())


@cache
def _states() -> dict[str, str]:
    return {fold(name): state for name, state in leader_names()}
