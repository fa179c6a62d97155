"""A visit told as the answer to another goes the other way."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

FIRST = "Foreign Minister John Roberts of Grenada received Cuban Vice Minister Ana Ruiz in Saint George's on Wednesday. "


def told(text: str) -> list[tuple[Any, ...]]:
    """`(standing, visitor, their state, host, date)` of each visit in a report of 15 March 2024, in text order."""
    facts = read_report(Report("r", text, published="2024-03-15")).facts
    for fact in facts:
        fact.check(text)
    return [
        (
            f.standing,
            [row["name"] for row in f.get("visitor") or []],
            f.get("visitor_state"),
            f["host_state"],
            f.get("date"),
        )
        for f in facts
        if f.kind == "visit"
    ]


HERS = ("done", ["Ana Ruiz"], "CUB", "GRD", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The accord is to be signed in Havana in November, when Minister Roberts returns the visit.",
            ("planned", ["John Roberts"], "GRD", "CUB", "2024-11"),
        ),
        ("He will return the visit in 2025.", ("planned", ["John Roberts"], "GRD", "CUB", "2025")),
        (
            "Minister Roberts promised to reciprocate the visit in June 2025.",
            ("planned", ["John Roberts"], "GRD", "CUB", "2025-06"),
        ),
        ("The visit will be returned in June 2025.", ("planned", [], "GRD", "CUB", "2025-06")),
    ],
)
def test_who_was_the_host_is_the_visitor(text: str, expected: tuple[Any, ...]) -> None:
    assert told(FIRST + text) == [HERS, expected]


def test_an_office_that_the_guest_holds_too_is_that_of_the_host() -> None:
    text = (
        "BAMAKO, March 12 (AMP) -- The Omani Minister of Health, Said Nur, paid a visit to Bamako. Talks with the "
        "Malian Minister of Health, Abe Koro, went well. A protocol will be signed in May, when the Minister returns "
        "the visit."
    )
    assert told(text)[-1] == ("planned", ["Abe Koro"], "MLI", "OMN", "2024-05")


@pytest.mark.parametrize(
    "text",
    ["She returned from the visit on Friday.", "He will return the book of visits.", "He returned home."],
)
def test_other_things_are_returned_too(text: str) -> None:
    assert told(FIRST + text) == [HERS]


@pytest.mark.parametrize(
    ("text", "standing", "date"),
    [
        ("A visit of Mali's president to Oman is set for June.", "planned", "2024-06"),
        ("A visit of Mali's president to Oman is fixed for May.", "planned", "2024-05"),
        ("A visit by Mali's president to Oman has been pencilled in for 2 April.", "planned", "2024-04-02"),
        ("A visit by Mali's president to Oman is on the calendar for May 2025.", "planned", "2025-05"),
        (
            "The visit of Mali's president to Oman on 3 March is due to a change of mind.",
            "done",
            "2024-03-03",
        ),
    ],
)
def test_a_visit_that_is_set_for_a_day_is_planned(text: str, standing: str, date: str) -> None:
    assert told(text) == [(standing, ["Mali's president"], "MLI", "OMN", date)]
