"""Meetings told in a clause that `whom` or `who` opens, whatever the sentence says before and behind it."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report
from tests.reading.kinds.meetings.meeting_reading import meetings

BOTH = ["Abe Koro", "Issa Deby"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("with whom Malian Minister Abe Koro held talks on Sunday", ("done", "talks", "MLI OMN", BOTH)),
        ("whom Malian Minister Abe Koro met on Sunday", ("done", "meeting", "MLI OMN", BOTH)),
        ("on whom Malian Minister Abe Koro called in Muscat", ("done", "courtesy-call", "MLI OMN", BOTH)),
        (
            "to whom Malian Minister Abe Koro paid a courtesy call on Sunday",
            ("done", "courtesy-call", "MLI OMN", BOTH),
        ),
        (
            "by whom Malian Minister Abe Koro was received in the morning",
            ("done", "received", "MLI OMN", BOTH),
        ),
        ("by whom Malian Minister Abe Koro will be received", ("planned", "received", "MLI OMN", BOTH)),
        ("with whom Malian Minister Abe Koro is to hold talks", ("planned", "talks", "MLI OMN", BOTH)),
        ("with whom Malian Minister Abe Koro spoke by telephone", ("done", "call", "MLI OMN", BOTH)),
    ],
)
def test_whom_stands_for_the_person_before_it(clause: str, expected: tuple[Any, ...]) -> None:
    text = f"BAMAKO, May 6 (AMP) -- The feast was given by Issa Deby, Prime Minister of Oman, {clause}."
    assert meetings(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BAMAKO, May 6 (AMP) -- Malian Minister Abe Koro praised Omani Foreign Minister Issa Deby, with whom he had "
            "discussed fisheries.",
            [("done", "talks", "MLI OMN", BOTH)],
        ),
        (
            "BAMAKO, May 6 (AMP) -- Malian Minister Abe Koro is back. He thanked Omani Foreign Minister Issa Deby, with "
            "whom he had three rounds of talks.",
            [("done", "talks", "MLI OMN", BOTH)],
        ),
        (
            "BAMAKO, May 6 (AMP) -- Malian Minister Abe Koro spoke at a dinner of Omani Prime Minister Issa Deby, who had "
            "earlier received him.",
            [("done", "received", "MLI OMN", ["Issa Deby", "Abe Koro"])],
        ),
        (
            "The note was handed to Omani Foreign Minister Issa Deby, who then held talks with Malian Minister Abe Koro.",
            [("done", "talks", "MLI OMN", ["Issa Deby", "Abe Koro"])],
        ),
    ],
)
def test_a_pronoun_in_the_clause_is_somebody_else_than_the_one_it_tells_of(
    text: str, expected: list[tuple[Any, ...]]
) -> None:
    assert meetings(text) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "by whom the news was received with joy",
        "with whom Malian Minister Abe Koro would like to work",
        "whom Malian Minister Abe Koro has never met",
        "whom Malian Minister Abe Koro called a friend",
        "who met reporters on Sunday",
    ],
)
def test_a_clause_in_which_nobody_meets_tells_of_no_meeting(clause: str) -> None:
    text = f"BAMAKO, May 6 (AMP) -- A letter was sent to Issa Deby, Prime Minister of Oman, {clause}."
    assert meetings(text) == []


def test_the_one_on_whom_somebody_calls_is_no_guest() -> None:
    text = (
        "BAMAKO, May 6 (AMP) -- Issa Deby, Prime Minister of Oman, on whom Malian Minister Abe Koro called on "
        "Sunday, sent greetings."
    )
    assert [fact.kind for fact in read_report(Report("r", text, published="2025-05-06")).facts] == ["meeting"]
