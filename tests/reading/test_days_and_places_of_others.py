"""Days and places that belong to something else in the sentence, and what was said not to be called off."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2021-08-12")


@pytest.mark.parametrize(
    "text",
    [
        "The visit of the Swedish foreign minister to Kenya next week has not been cancelled, a spokesman said.",
        "The visit of the Swedish foreign minister to Kenya next week was never called off, a spokesman said.",
        "Next week's visit of the Swedish foreign minister to Kenya is not being put off, a spokesman said.",
    ],
)
def test_a_visit_that_was_not_called_off_is_planned(text: str) -> None:
    assert told(read(text, "visit"), "visitor_state", "host_state") == [("planned", "SWE", "KEN")]


def test_consultations_whose_end_is_denied_are_planned() -> None:
    text = (
        "Kenya and Sweden's foreign ministries will hold political consultations in Stockholm on 20 August, a spokesman"
        " said, denying reports that they had been cancelled."
    )
    assert told(read(text, "mechanism"), "state", "date") == [("planned", "session-held", "2021-08-20")]


def test_a_session_moved_from_a_month_gone_by_was_meant_for_that_month() -> None:
    text = "The 5th Session of the Kenya-Sweden Joint Commission, scheduled for May, was rescheduled for November."
    assert sorted(told(read(text, "mechanism"), "session", "date")) == [
        ("cancelled", 5, "2021-05"),
        ("planned", 5, "2021-11"),
    ]


@pytest.mark.parametrize(
    "going", ["before flying to Kampala", "on his way to Kampala", "before leaving for Kampala"]
)
def test_where_somebody_goes_from_there_is_no_place_of_the_talks(going: str) -> None:
    text = f"The foreign minister of Kenya held talks with Sweden's foreign minister Ann Linde {going}."
    assert [f.get("place") for f in read(text, "meeting")] == [None]


def test_the_day_of_what_two_agreed_to_do_is_not_that_of_their_call() -> None:
    text = (
        "Tunisia and Libya agreed on Thursday to reopen their border from 17 September, the Tunisian presidency said after"
        " a phone call between the two leaders."
    )
    assert told(read(text, "meeting"), "meeting_kind", "date") == [("done", "call", "2021-08-12")]


def test_the_first_word_of_a_title_may_be_a_verb_elsewhere() -> None:
    text = "Bangladesh and India today ratified the 1974 Land Boundary Agreement."
    assert told(read(text, "instrument"), "stage", "date", "title") == [
        ("done", "ratified", "2021-08-12", "Land Boundary Agreement")
    ]
