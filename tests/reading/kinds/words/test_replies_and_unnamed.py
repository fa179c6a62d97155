"""What is said in reply to something, by officials who would not be named, or put behind `but, according to`."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

LEAD = "Omani King Said Nur visited Mali on Monday. "


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "No further visit is planned, a spokeswoman said in reply to reports in Muscat.",
            "No further visit is planned",
        ),
        (
            "The talks went well, Malian Minister Abe Koro said in response to a question.",
            "The talks went well",
        ),
        (
            "The loan may come in May, a Malian official who declined to be named told Reuters.",
            "The loan may come in May",
        ),
        (
            "He saw the bridge but, according to his office, the toll was not raised.",
            "the toll was not raised",
        ),
    ],
)
def test_the_words_are_what_is_said(sentence: str, said: str) -> None:
    facts = read_report(Report("r", LEAD + sentence, published="2025-10-11")).facts
    assert [f["text"] for f in facts if f.kind == "statement"] == [said]


def test_a_proper_track_is_no_resumption() -> None:
    text = (
        LEAD
        + 'He and Malian Minister Abe Koro met. "This comes to restore bilateral relations to their proper track," he said.'
    )
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    assert [f for f in facts if f.kind == "milestone"] == []


def test_a_leave_that_is_refused_is_no_word() -> None:
    text = (
        LEAD
        + "Mali had denied him a visa in May. Congress denied Malian Premier Abe Koro permission to leave."
    )
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    assert [f for f in facts if f.kind == "statement"] == []


def test_a_briefing_is_given_by_the_spokesperson_and_not_by_whom_it_is_on() -> None:
    text = (
        "Ministry of Foreign Affairs of Mali, briefing by the spokesperson\n"
        "Question: When is Minister Koro expected in Muscat?\n"
        "Answer: The visit of Minister Koro to Oman will take place in the second half of November.\n"
        "Question: Who will receive him?\n"
        "Answer: Minister Koro will be received by King Said Nur of Oman at his palace.\n"
    )
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    assert {f["speaker"] for f in facts if f.kind == "statement"} == {"spokesperson"}
