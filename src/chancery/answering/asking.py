"""A question put to a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from chancery.answering.answer import Answer, Note
from chancery.answering.answers import details, differences, life, listing, nothing, reading_matter, sayings
from chancery.answering.draft import Draft
from chancery.answering.question import Question
from chancery.answering.saying_back import read_as
from chancery.answering.selecting import Chosen, choose
from chancery.answering.shelf import Shelf
from chancery.answering.spelling import mended, slips
from chancery.answering.spotting import listed
from chancery.answering.understanding import understand

if TYPE_CHECKING:
    from chancery.keeping import Record

#: How many entries an answer lists and cites; all of them are counted.
LIMIT: Final = 25

_ANSWERS: Final[Mapping[str, Callable[[Draft], Answer]]] = {
    "which": listing.which,
    "how-many": listing.how_many,
    "how-often": listing.how_often,
    "whether": listing.whether,
    "areas": listing.areas,
    "who": details.who,
    "when": details.when,
    "where": details.where,
    "between-whom": details.between_whom,
    "about": details.about,
    "sort": details.sort,
    "level": details.level,
    "status": life.status,
    "in-force": life.in_force,
    "disagreements": differences.disagreements,
    "statements": sayings.statements,
    "obstacles": sayings.outlooks,
    "opportunities": sayings.outlooks,
    "significance": sayings.significance,
    "why": sayings.why,
    "passages": sayings.passages,
    "sanctions": reading_matter.sanctions,
    "refused": nothing.not_read,
}


def answer(
    record: Record, question: Question | str, *, today: date | None = None, limit: int = LIMIT
) -> Answer:
    """The answer of a record, in its own figures and its reports' own words.

    A question in plain English is read by `understand`; where that finds nothing, slips of the pen in it are mended, which a
    note says. At most `limit` entries are listed and cited; counts are of all.
    """
    shelf = Shelf(record)
    if not isinstance(question, str):
        return _answer(shelf, question, limit)
    asked = understand(question, today=today)
    given = _answer(shelf, asked, limit)
    if given.outcome == "answered" or not (found := slips(asked, question, shelf)):
        return given
    again = _answer(shelf, understand(mended(question, found), today=today), limit)
    told = listed(f"“{word}” as “{meant}”" for word, meant in found.items())
    return replace(again, notes=(Note(f"No report has it as written: read {told}."), *again.notes))


def _answer(shelf: Shelf, asked: Question, limit: int) -> Answer:
    draft = Draft(asked, shelf, Chosen(()), limit)
    if asked.ask == "statements":
        draft.chosen = Chosen(sayings.speaking(draft))
    elif asked.ask not in ("refused", "passages"):
        draft.chosen = choose(shelf, asked)
    if asked.during is not None and (events := len(choose(shelf, asked.during).entries)) > 1:
        draft.note(
            f"{events} occasions are meant by “{read_as(asked.during)}”; name the states or the visitor for one."
        )
    return _ANSWERS[asked.ask](draft)
