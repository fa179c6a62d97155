"""A question, how it was read, its answer and the words behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from chancery.answering import Answer, Cited
from chancery.answering.answer import Outcome
from chancery.answering.answers.nothing import searched_text
from chancery.answering.permalinks import permalink
from chancery.answering.question import Question
from chancery.answering.suggesting import nearest_questions, suggestions
from chancery.export.taken.columns import PLACE, REPORTS, STANDING, Column
from chancery.export.taken.tables import Table
from chancery.keeping import Record
from chancery.web import addresses

_ROWS: Final = (
    Column("date", "string", "When, as an EDTF string"),
    Column("says", "string", "What is told, in plain words"),
    Column("entry", "string", "The id of the entry"),
    Column("kind", "string", "Its kind"),
    STANDING,
    Column("stage", "string", "The stage of a paper, the state of a channel"),
    Column("citations", "string", "The numbers of its citations, set apart by semicolons"),
)
_CITATIONS: Final = (
    Column("number", "integer", "The number of the citation"),
    *(column for column in REPORTS if column.name not in ("language", "family")),
    *PLACE,
    Column("permalink", "string", "A link that finds the words again in another version of the text"),
)


@dataclass(frozen=True, slots=True)
class Note:
    """A citation: its number, the words, their report; `address` the report at these words, `cite` the address by which they
    are found again when the report has changed."""

    number: int
    report: str
    version: str
    start: int
    end: int
    quote: str
    publisher: str | None
    published: str | None
    title: str | None
    url: str | None
    language: str | None
    address: str
    cite: str
    permalink: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One line of an answer with the numbers of its citations."""

    says: str
    date: str | None
    cites: tuple[int, ...]
    address: str | None
    kind: str | None
    standing: str | None


@dataclass(frozen=True, slots=True)
class Given:
    """The answer to `question` as it was read; `searched` says what was searched when nothing was found."""

    question: Question
    read_as: str
    outcome: Outcome
    sentence: str
    value: Any
    rows: tuple[AnswerRow, ...]
    remarks: tuple[tuple[str, tuple[int, ...]], ...]
    notes: tuple[Note, ...]
    searched: str | None
    nearest: str | None


@dataclass(frozen=True, slots=True)
class AskPage:
    """What was asked and answered; `examples` are questions that can be asked, the nearest first where there was one."""

    asked: str
    today: str
    given: Given | None
    examples: tuple[str, ...]


def ask_page(record: Record, asked: str, answer: Answer | None, *, today: str) -> AskPage:
    """The page of a question and its answer, or of none."""
    if answer is None:
        return AskPage(asked, today, None, examples_of(record))
    examples = () if answer.answered else nearest_questions(asked)
    return AskPage(asked, today, _given(answer), examples)


def examples_of(record: Record) -> tuple[str, ...]:
    """Questions about the relation that the record holds most of, and about everything."""
    pairs = record.registry.pairs()
    most = suggestions((pairs[0].one, pairs[0].other)) if pairs else ()
    return (*most, *suggestions())


def answer_tables(answer: Answer) -> Mapping[str, Table]:
    """The lines of an answer and its citations."""
    rows = tuple(
        (row.date, row.says, row.entry, row.kind, row.standing, row.stage, "; ".join(map(str, row.cites)))
        for row in answer.rows
    )
    cited = tuple(
        (
            one.number, one.report, one.version, one.published, one.publisher, one.title, one.url, one.start, one.end,
            one.quote, permalink(one),
        )
        for one in answer.citations
    )  # fmt: skip
    return {
        "rows": Table("rows", "One row for each line of the answer.", _ROWS, rows),
        "citations": Table("citations", "One row for each citation.", _CITATIONS, cited),
    }


def _given(answer: Answer) -> Given:
    return Given(
        question=answer.question,
        read_as=answer.read_as,
        outcome=answer.outcome,
        sentence=answer.sentence,
        value=answer.value,
        rows=tuple(
            AnswerRow(
                row.says,
                row.date,
                row.cites,
                addresses.entry(row.entry) if row.entry else None,
                row.kind,
                row.standing,
            )
            for row in answer.rows
        ),
        remarks=tuple((note.text, note.cites) for note in answer.notes),
        notes=tuple(map(_note, answer.citations)),
        searched=searched_text(answer.searched) if answer.searched else None,
        nearest=answer.nearest if answer.nearest != answer.read_as else None,
    )


def _note(cited: Cited) -> Note:
    link = permalink(cited)
    return Note(
        number=cited.number,
        report=cited.report,
        version=cited.version,
        start=cited.start,
        end=cited.end,
        quote=cited.quote,
        publisher=cited.publisher,
        published=cited.published,
        title=cited.title,
        url=cited.url,
        language=cited.language,
        address=addresses.report(cited.report, start=cited.start, end=cited.end),
        cite=addresses.cite(link),
        permalink=link,
    )
