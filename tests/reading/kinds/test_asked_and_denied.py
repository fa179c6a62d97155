"""What is only asked about and then denied was not done; what is looked forward to is still to come."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str) -> list[tuple[str, str]]:
    """`(kind, standing)` of every fact that is no statement, in a report of 10 May 2024."""
    facts = read_report(Report("r", text, published="2024-05-10")).facts
    for fact in facts:
        fact.check(text)
    return sorted((f.kind, f.standing) for f in facts if f.kind != "statement")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Q: A story making the rounds has it that Mali signed a defence agreement with Peru in Lima last week. Is this so?"
            "\n\nSpokesperson: It is not so. No agreement on defence was signed in Lima.",
            [("instrument", "denied"), ("signing", "denied")],
        ),
        (
            "Q: There is talk that the President of Peru will visit Mali in June. Is it true?\n\nA: That is not true.",
            [("visit", "denied")],
        ),
        (
            "We look forward to signing an agreement on driving licences with Peru, the Foreign Minister of Mali said.",
            [("instrument", "planned")],
        ),
    ],
)
def test_what_is_asked_and_denied_was_not_done(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mauritania and Senegal took up diplomatic relations again on Thursday.", ["relations-resumed"]),
        ("Mauritania and Senegal took up diplomatic relations on Thursday.", ["relations-established"]),
        ("The Presidents of Suriname and Indonesia recognised the place of the community of Suriname.", []),
        ("The United States recognised the restoration of Estonia's independence.", ["recognition"]),
    ],
)
def test_relations_taken_up_again_and_what_is_recognised(text: str, expected: list[str]) -> None:
    facts = read_report(Report("r", text, published="2024-05-10")).facts
    assert [fact["milestone_kind"] for fact in facts if fact.kind == "milestone"] == expected


def test_a_question_in_a_headline_tells_of_no_milestone() -> None:
    text = "Fiji opens embassy in Jerusalem? Not so fast: the Foreign Ministry of Fiji said that no date was set in Israel."
    assert [kind for kind, _ in told(text) if kind == "milestone"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Talks between Ethiopia and Somalia ended in Ankara on Monday without a deal, but the sides agreed to meet again.",
            [("done", "2024-05-06"), ("planned", None)],
        ),
        ("Talks between Ethiopia and Somalia ended in Ankara on Monday.", [("done", "2024-05-06")]),
    ],
)
def test_talks_that_ended_are_over_whatever_comes_next(text: str, expected: list[object]) -> None:
    facts = read_report(Report("r", text, published="2024-05-10")).facts
    assert [(f.standing, f.get("date")) for f in facts if f.kind == "meeting"] == expected


def test_the_day_on_which_somebody_was_told_dates_no_plan() -> None:
    text = "Barbados approved the signing of an air services agreement with Rwanda, the minister told Parliament on Tuesday."
    facts = read_report(Report("r", text, published="2024-05-10")).facts
    assert [(f.standing, f.get("date")) for f in facts if f.kind == "instrument"] == [("planned", None)]
