"""Questions that a record can answer, for whoever does not know how to ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.answering.spotting import listed, state_name
from chancery.answering.understanding import understand
from chancery.answering.values import stem
from chancery.errors import QuestionError
from chancery.vocabulary.folding import folded_words

_OF_TWO: Final = (
    "What have {both} signed?",
    "Which agreements have {both} signed?",
    "Which visits were there between {both}?",
    "When did {both} establish diplomatic relations?",
    "On what do the reports disagree about {both}?",
    "What is planned between {both}?",
    "Which channels do {both} have?",
    "What stands in the way between {both}?",
    "In which areas do {both} cooperate?",
)
_OF_ONE: Final = (
    "Who visited {one}?",
    "Which agreements has {one} signed?",
    "Which visits to {one} are planned?",
    "On what do the reports disagree about {one}?",
)
_OF_ALL: Final = (
    "Which papers do the reports disagree on?",
    "Which plans are overdue?",
    "How many visits were there?",
    "Which agreements were signed?",
)


def suggestions(states: Sequence[str] = ()) -> tuple[str, ...]:
    """Questions about two states, one, or the whole record; `states` are ids."""
    if len(states) == 2:
        both = listed(map(state_name, states))
        return tuple(one.format(both=both) for one in _OF_TWO)
    if states:
        return tuple(one.format(one=state_name(states[0])) for one in _OF_ONE)
    return _OF_ALL


def nearest_questions(text: str, *, most: int = 4) -> tuple[str, ...]:
    """The suggestions about the states that a question names which share most words with it, the nearest first."""
    try:
        states = understand(text).states[:2]
    except QuestionError:
        states = ()
    said = _stems(text)
    some = suggestions(states)
    ranked = sorted(some, key=lambda one: (-len(_stems(one) & said), some.index(one)))
    return tuple(ranked[:most])


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in folded_words(text))
