"""Words of a question that stand nowhere in the record and are one slip away from a word that is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from chancery.answering.question import Question
from chancery.answering.shelf import Shelf
from chancery.answering.spotting import spot, tokens_of
from chancery.answering.values import all_values, stem
from chancery.model.strings import strings
from chancery.vocabulary.folding import folded_words
from chancery.vocabulary.offices import load_offices
from chancery.vocabulary.questions import load_fillers, load_question_words
from chancery.vocabulary.states import state_forms

#: Letters of the shortest word that is held for a slip, and of one in which two slips are.
_SHORTEST: Final = 5
_LONG: Final = 9
#: How many entries are looked through for words of the record.
_ENTRIES: Final = 500


def slips(question: Question, text: str, shelf: Shelf) -> dict[str, str]:
    """Folded words of `text` with the word each is held for: one slip away (two in long words), and the only one so near.

    Only words that nothing is known about and that stand in no entry and no report of its states are held for slips.
    """
    doubtful = [word for word in _unknown(question) if len(word) >= _SHORTEST and word.isalpha()]
    written = {token.folded for token in tokens_of(text)}
    found = {}
    for word in dict.fromkeys(doubtful):
        meant = _meant(word, question, shelf) if word in written else None
        # The record is asked last: most words are near to nothing, and a common one stands in many entries.
        if meant is not None and not shelf.entries(text=f"{stem(word)}*"):
            found[word] = meant
    return found


def mended(text: str, slips: dict[str, str]) -> str:
    """The question with each slip written right; what is not a slip stays as it is."""
    told = text
    for token in tokens_of(text):
        if token.folded in slips:
            told = told.replace(token.text, slips[token.folded])
    return told


def _unknown(question: Question) -> Iterator[str]:
    yield from question.words
    yield from question.without_words
    if question.during is not None:
        yield from _unknown(question.during)


def _meant(word: str, question: Question, shelf: Shelf) -> str | None:
    told = _told(question, shelf)
    if word in told:
        return None
    most = 2 if len(word) >= _LONG else 1
    known = [one for one in {*_known(), *told} if one[0] == word[0] and len(one) >= _SHORTEST]
    near = process.extract(word, known, scorer=OSA.distance, score_cutoff=most, limit=3)
    nearest = sorted(str(one) for one, slips, _ in near if slips == near[0][1])
    if not nearest or any(not _alike(nearest[0], one) for one in nearest):
        return None
    return nearest[0]


def _alike(one: str, other: str) -> bool:
    """Whether two words are forms of one, or stand for the same."""
    if stem(one) == stem(other):
        return True
    meant, others = ({(s.slot, s.value) for s in spot(tokens_of(word))} for word in (one, other))
    return bool(meant) and meant == others


@cache
def _known() -> frozenset[str]:
    """Every word of questions, offices and states."""
    texts: list[str] = [word.text for word in load_question_words()]
    texts += [form.text for form in state_forms()]
    texts += [title.text for office in load_offices() for title in office.titles]
    return frozenset(load_fillers() | {word for text in texts for word in folded_words(text)})


def _told(question: Question, shelf: Shelf) -> frozenset[str]:
    """The words of what the record holds of the states asked for, and of the reports that tell it."""
    states = {state for state in (*question.states, question.visitor, question.host) if state}
    if not states:
        return frozenset()
    entries = shelf.entries(states=states)[:_ENTRIES]
    texts: Iterable[str] = (
        text
        for entry in entries
        for name in (*entry.fields, *entry.values)
        for value in all_values(entry, name)
        for text in strings(value)
    )
    return frozenset(word for text in texts for word in folded_words(text))
