"""Answers that say that there is none: what was searched, and the nearest that can be answered."""

from __future__ import annotations

from chancery.answering.answer import Answer, Outcome, Searched
from chancery.answering.draft import Draft
from chancery.answering.question import Question
from chancery.answering.saying_back import read_as

_NOT_READ = "This is no question that a record of reports can answer."


def not_reported(draft: Draft, sentence: str = "") -> Answer:
    """No report tells it; what reports tell of it otherwise (as planned, as called off) stands beside."""
    rows = (*draft.rows(draft.chosen.otherwise), *draft.rows(draft.chosen.undated))
    told = sentence or f"No report in the record tells of this: {read_as(draft.question)}."
    if rows:
        told += " Told as something else, or without a date:"
    return draft.done(told, value=None, rows=rows, outcome="not-reported", nearest=nearest_of(draft.question))


def not_read(draft: Draft) -> Answer:
    """The question asks for more than reports tell: an opinion, an amount, advice."""
    outcome: Outcome = "not-read"
    return draft.done(_NOT_READ, value=None, rows=(), outcome=outcome, nearest=nearest_of(draft.question))


def nearest_of(question: Question) -> str | None:
    """The nearest question that the record may answer: without the words that nothing is known about, without dates."""
    looser = Question(
        kinds=question.kinds,
        states=question.states,
        visitor=question.visitor,
        host=question.host,
        today=question.today,
    )
    return read_as(looser) if looser.states or looser.kinds or looser.host or looser.visitor else None


def searched_text(searched: Searched) -> str:
    """`53 reports of 1991-12-17 to 2025-11-15 in English, from 31 publishers`."""
    days = f" of {searched.first} to {searched.last}" if searched.first else ""
    languages = f", in {', '.join(searched.languages)}" if searched.languages else ""
    sources = (
        f", from {searched.publishers} publisher{'' if searched.publishers == 1 else 's'}"
        if searched.publishers
        else ""
    )
    return f"{searched.reports} report{'' if searched.reports == 1 else 's'}{days}{languages}{sources}"
