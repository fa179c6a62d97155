"""Visits of which a later clause tells another day than the one first meant."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str) -> list[tuple[str, str | None]]:
    """Standing and date of each visit in a report of 11 October 2025, in text order."""
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    for fact in facts:
        fact.check(text)
    return sorted((f.standing, f.get("date")) for f in facts if f.kind == "visit")


@pytest.mark.parametrize(
    "later",
    [
        "The state visit was first planned for March, but was postponed because of the floods.",
        "It was originally to have taken place in March, but had to be put off.",
        "Her visit was initially scheduled for March; it was delayed by the strike.",
    ],
)
def test_the_visit_first_meant_was_called_off(later: str) -> None:
    text = f"President Ana Solis of Peru will pay a state visit to Mali on 20 October. {later}"
    assert told(text) == [("cancelled", "2025-03"), ("planned", "2025-10-20")]


@pytest.mark.parametrize(
    "later",
    [
        "; it is now set for February",
        ". It is now expected to take place in February",
        "; a new date has been set for February",
    ],
)
def test_the_visit_put_off_is_still_meant(later: str) -> None:
    text = f"Foreign Minister Ana Solis of Peru has postponed her visit to Mali{later}."
    assert told(text) == [("cancelled", None), ("planned", "2026-02")]


@pytest.mark.parametrize(
    "later",
    [
        "The bridge was first planned for March, but was postponed.",
        "It is now hot there until November.",
        "The visit was first announced in March.",
    ],
)
def test_what_is_said_of_something_else_moves_no_visit(later: str) -> None:
    text = f"President Ana Solis of Peru will pay a state visit to Mali on 20 October. {later}"
    assert told(text) == [("planned", "2025-10-20")]


def test_a_visit_that_did_not_push_through_is_off() -> None:
    assert told(
        "The visit of Foreign Minister Ana Solis of Peru to Mali, set for May 2018, did not push through."
    ) == [("cancelled", "2018-05")]
