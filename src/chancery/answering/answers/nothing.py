"""Answers that say that there is none: what was searched, and the nearest that can be answered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chancery.answering.answer import Answer, Outcome, Row, Searched
from chancery.answering.answers.quoting import sentences_with
from chancery.answering.draft import Draft
from chancery.answering.question import Question
from chancery.answering.saying_back import read_as
from chancery.answering.selecting import choose
from chancery.model import Entry
from chancery.model.days import day_text

_NOT_READ = "This is no question that a record of reports can answer."
#: How many entries of another standing are listed.
_BESIDE: Final = 8
#: How many sentences with the words asked for are shown, out of how many reports at most.
_QUOTED: Final = 3
_REPORTS: Final = 50


def not_reported(draft: Draft, sentence: str = "") -> Answer:
    """No report tells it; what reports tell of it otherwise (as planned, as called off, in other words) stands beside."""
    beside = (*draft.chosen.otherwise, *draft.chosen.undated)
    rows = [draft.row(entry) for entry in beside[:_BESIDE]]
    told = sentence or f"No report in the record tells of this: {read_as(draft.question)}."
    nearest, entries = _nearest(draft)
    if rows:
        some = f" ({len(beside)}, the first {_BESIDE} are listed)" if len(beside) > _BESIDE else ""
        told += f" Told as something else, or without a date{some}:"
    elif quoted := _in_other_words(draft, entries):
        rows = quoted
        told = f"The record holds no fact of this: {read_as(draft.question)}. Its reports have the words in these sentences:"
    return draft.done(told, value=None, rows=rows, outcome="not-reported", nearest=nearest)


def not_read(draft: Draft) -> Answer:
    """The question asks for more than reports tell: an opinion, an amount, advice."""
    outcome: Outcome = "not-read"
    return draft.done(_NOT_READ, value=None, rows=(), outcome=outcome, nearest=_nearest(draft)[0])


def _nearest(draft: Draft) -> tuple[str | None, tuple[Entry, ...]]:
    """The nearest question that the record answers, in words, and the entries it is about."""
    question = draft.question
    about_states = bool(question.states or question.host or question.visitor)
    last = None
    for looser in _looser(question):
        last = read_as(looser)
        # Without a state, everything of a kind would have to be read.
        if not about_states:
            return last, ()
        chosen = choose(draft.shelf, looser)
        if chosen.entries:
            return last, chosen.entries
    return (None, ()) if about_states else (last, ())


def _looser(question: Question) -> Iterator[Question]:
    """The same question with less and less asked for: without words, without days and subjects, of any sort, of any kind."""
    base = Question(
        kinds=question.kinds,
        types=question.types,
        states=question.states,
        visitor=question.visitor,
        host=question.host,
        today=question.today,
    )
    if question.words:
        yield base.but(sectors=question.sectors, dates=question.dates, session=question.session)
    if question.kinds:
        yield base
        yield base.but(types=())
    if question.states:
        yield base.but(types=(), kinds=(), visitor=None, host=None)


def _in_other_words(draft: Draft, entries: tuple[Entry, ...]) -> list[Row]:
    """The sentences that have all words asked for, of the reports of what is nearest."""
    reports = sorted({report for entry in entries for report in entry.reports})
    if not draft.question.words or len(reports) > _REPORTS:
        return []
    return list(sentences_with(draft, reports, None, draft.question.words, most=_QUOTED))


def searched_text(searched: Searched) -> str:
    """`53 reports of 17 December 1991 to 15 November 2025, in English, from 31 publishers`."""
    first, last = searched.first, searched.last
    days = f" of {day_text(first if first == last else f'{first}/{last}')}" if first else ""
    languages = f", in {', '.join(searched.languages)}" if searched.languages else ""
    sources = (
        f", from {searched.publishers} publisher{'' if searched.publishers == 1 else 's'}"
        if searched.publishers
        else ""
    )
    return f"{searched.reports} report{'' if searched.reports == 1 else 's'}{days}{languages}{sources}"
