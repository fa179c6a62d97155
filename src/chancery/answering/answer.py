"""What is answered: a sentence, a table where there is more to say, and the words of the reports behind all of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from chancery.answering.question import Question

#: `answered`; `not-reported`: the record was searched and nothing tells it; `not-read`: this is no question to a record.
Outcome = Literal["answered", "not-reported", "not-read"]


@dataclass(frozen=True, slots=True)
class Cited:
    """Words of a report: `[start, end)` in code points of the version `version` of its text, `number` in the answer.

    `prefix` and `suffix` are up to 32 code points on either side, by which the words are found again in another version.
    """

    number: int
    report: str
    version: str
    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""
    published: str | None = None
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of an answer: what is told, when, of which entry, and the numbers of its citations."""

    says: str
    cites: tuple[int, ...]
    date: str | None = None
    entry: str | None = None
    kind: str | None = None
    standing: str | None = None
    stage: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence beside the answer: what reports disagree on, what is without a date; with the numbers of its citations."""

    text: str
    cites: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Searched:
    """What was searched when nothing was found: how many reports, of which days, languages and publishers."""

    reports: int
    first: str | None
    last: str | None
    languages: tuple[str, ...]
    publishers: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to `question`, read as `read_as`.

    `value` is the answer for programs: a number, True or False, an EDTF date, a tuple of strings, or None when there is none.
    An `answered` one has at least one citation. `searched` is there when nothing was found, `nearest` is the nearest
    question that the record can answer.
    """

    question: Question
    read_as: str
    outcome: Outcome
    sentence: str
    value: Any = None
    rows: tuple[Row, ...] = ()
    notes: tuple[Note, ...] = ()
    citations: tuple[Cited, ...] = ()
    searched: Searched | None = None
    nearest: str | None = None

    @property
    def answered(self) -> bool:
        return self.outcome == "answered"
