"""Answers: a value, lines, and the words of the reports behind each of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from chancery.answering import Answer, Question, answer
from chancery.keeping import Record

TODAY = date(2026, 4, 1)


def put(record: Record, question: str | Question) -> Answer:
    return answer(record, question, today=TODAY)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("How many MoUs have Viet Nam and North Korea signed?", 1),
        ("Who visited North Korea in 2025?", "Tô Lâm (General Secretary)"),
        ("Who invited To Lam to North Korea?", "Kim Jong Un"),
        ("When did Viet Nam's general secretary visit North Korea?", "2025-10-09/2025-10-11"),
        ("What kind of visit did To Lam pay to North Korea?", "state visit"),
        ("Where did Viet Nam and North Korea hold talks?", "Pyongyang"),
        ("Between whom was the memorandum on health signed?",
         ("Ministry of Health (Vietnam)", "Ministry of Public Health (North Korea)")),
        ("Is the health memorandum of Viet Nam and North Korea in force?", True),
        ("What is the status of the memorandum between Viet Nam and North Korea?", "in-force"),
        ("Did Viet Nam and North Korea sign a treaty on fishing?", False),
        ("How often has To Lam visited North Korea?", 1),
        ("Which visits between North Korea and Viet Nam are planned?",
         ("planned: official visit of North Korea to Vietnam",)),
        ("What stands in the way between Viet Nam and North Korea?", ("Sanctions limit trade, cause: sanctions",)),
        ("What did Kim Jong Un say about trade?", ("Kim Jong Un (General Secretary): trade will grow",)),
        ("In which sectors have Viet Nam and North Korea signed papers?", ("health",)),
        (Question(ask="how-many", kinds=("visit",), host="PRK"), 1),
    ],
)  # fmt: skip
def test_a_question_is_answered(record: Record, question: str | Question, value: Any) -> None:
    given = put(record, question)
    assert (given.value, given.outcome) == (value, "answered")
    assert given.citations


def test_every_line_is_cited_in_words_that_stand_in_the_report(record: Record) -> None:
    given = put(record, "What has been signed between Viet Nam and North Korea?")
    for cited in given.citations:
        text = record.report(cited.report).text
        assert text[cited.start : cited.end] == cited.quote
        assert text[: cited.start].endswith(cited.prefix)
        assert text[cited.end :].startswith(cited.suffix)
    numbers = {cited.number for cited in given.citations}
    assert all(row.cites and set(row.cites) <= numbers for row in given.rows)


def test_a_disagreement_is_part_of_the_answer(record: Record) -> None:
    given = put(record, "When did Viet Nam and North Korea hold talks?")
    assert given.value == "2025-10-09"
    assert [note.text for note in given.notes] == [
        "Reports disagree, date, conflict: "
        "10 October 2025 (daily) against 9 October 2025 (agency); 9 October 2025 is shown."
    ]
    assert len(given.notes[0].cites) == 2


def test_what_reports_disagree_on_can_be_asked(record: Record) -> None:
    given = put(record, "What do reports disagree on about the talks of Viet Nam and North Korea?")
    assert given.value == ("date",)


@pytest.mark.parametrize(
    "question",
    [
        "When did North Korea visit Cuba?",
        "What is the population of North Korea?",
        "How many agreements on tourism have Viet Nam and North Korea signed?",
        "Which visits took place in 1999?",
        "Is trade with North Korea allowed?",
    ],
)
def test_what_no_report_tells_is_not_answered(record: Record, question: str) -> None:
    given = put(record, question)
    assert not given.answered
    assert given.value is None
    assert given.searched is not None
    assert (given.searched.reports, given.searched.first, given.searched.last) == (
        4,
        "2025-10-10",
        "2026-03-01",
    )
    assert (given.searched.languages, given.searched.publishers) == (("en",), 2)


def test_signed_is_not_in_force(record: Record) -> None:
    given = put(record, "Is the visit agreement of Cuba and Laos in force?")
    assert given.outcome == "not-reported"


def test_an_overdue_plan_is_found_by_the_day(record: Record) -> None:
    asked = "Which planned visits between North Korea and Viet Nam are overdue?"
    assert answer(record, asked, today=date(2026, 1, 1)).answered
    assert not answer(record, asked, today=date(2025, 12, 30)).answered


def test_a_refused_question_says_what_is_nearest(record: Record) -> None:
    given = put(record, "Is trade with North Korea allowed?")
    assert (given.outcome, given.nearest) == ("not-read", "entries of every kind, North Korea, trade")


def test_the_same_question_gives_the_same_answer(record: Record) -> None:
    asked = "What has been signed between Viet Nam and North Korea?"
    assert put(record, asked) == put(record, asked)
