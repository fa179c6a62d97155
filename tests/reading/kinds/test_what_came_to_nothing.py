"""Meetings and sessions that analysts tell of: never held, invented, put off under another name."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report
from tests.reading.kinds.meetings.meeting_reading import meetings

SESSION = "The fourth session of the Liberian-Ivorian Joint Boundary Commission"


def sessions(text: str) -> list[tuple[Any, ...]]:
    """`(standing, session, date)` of every channel told in a report of 17 November 2024, in text order."""
    facts = read_report(Report("r", text, published="2024-11-17")).facts
    for fact in facts:
        fact.check(text)
    return [(f.standing, f.get("session"), f.get("date")) for f in facts if f.kind == "mechanism"]


@pytest.mark.parametrize(
    "text",
    [
        "Liberia and Ivory Coast: the presidents' secret meeting in Lomé last month, splashed over the front pages, never "
        "took place.",
        "The meeting of the presidents of Liberia and Ivory Coast in Lomé last month never happened.",
        "The meeting of the presidents of Liberia and Ivory Coast in Lomé last month is pure invention.",
        "The meeting of the presidents of Liberia and Ivory Coast in Lomé last month did not take place.",
    ],
)
def test_a_meeting_that_never_was_is_denied(text: str) -> None:
    assert [row[:3] for row in meetings(text, published="2024-11-17")] == [("denied", "meeting", "CIV LBR")]


def test_what_else_never_happened_denies_no_meeting() -> None:
    text = "Talks between Liberia and Ivory Coast took place in Lomé on Monday, though they never agreed."
    assert [row[:3] for row in meetings(text, published="2024-11-17")] == [("done", "talks", "CIV LBR")]


def test_presidents_are_nobody_of_a_lower_office() -> None:
    text = (
        "Ivorian government spokesman Bakary Tiéhi and Liberian Defence Minister Augustus Tarplah like gold. "
        "The presidents met in Lomé last month."
    )
    assert [row[3] for row in meetings(text, published="2024-11-17")] == [["presidents"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{SESSION}, due to open in Man last Tuesday, has merely been “re-dated”.",
            ("cancelled", 4, "2024-11-12"),
        ),
        (
            f"{SESSION}, which was to open in Man last Tuesday, did not take place.",
            ("cancelled", 4, "2024-11-12"),
        ),
        (f"{SESSION}, set for last Tuesday, is off.", ("cancelled", 4, "2024-11-12")),
        (f"{SESSION} was rearranged.", ("cancelled", 4, None)),
        (f"{SESSION} took place in Man last Tuesday.", ("done", 4, "2024-11-12")),
    ],
)
def test_a_session_that_was_not_held_is_called_off(text: str, expected: tuple[Any, ...]) -> None:
    assert sessions(text) == [expected]
