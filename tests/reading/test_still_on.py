"""What was said not to be called off is still to come, and what was moved had the day it was meant for."""

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
