"""Years that are completed since relations began, missions that followed, and doors that were opened anew."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report


def milestones(text: str) -> list[tuple[Any, ...]]:
    """`(kind, states, date, years, standing)` of every milestone, in the order of the text."""
    facts = read_report(Report("r", text, published="2022-05-06")).facts
    for fact in facts:
        fact.check(text)
    return [
        (f["milestone_kind"], "+".join(f["states"]), f.get("date"), f.get("years"), f.standing)
        for f in facts
        if f.kind == "milestone"
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Today 70 years are completed since the establishing of",
        "Seventy years have passed since Oman and Peru established",
        "Seventy years have now elapsed from the establishment of",
        "Seventy years are over since the opening of",
        "It is 70 years today since the two countries took up",
    ],
)
def test_years_completed_are_an_anniversary(told: str) -> None:
    text = f"Oman and Peru. {told} diplomatic relations between Oman and Peru."
    assert [m[0:2] + m[3:] for m in milestones(text)] == [("anniversary", "OMN+PER", 70, "done")]


def test_years_that_will_have_passed_are_to_come() -> None:
    text = "In June half a century will have elapsed since Oman and Peru established diplomatic relations."
    assert milestones(text)[0][3:] == (50, "planned")


def test_years_since_a_break_are_no_anniversary() -> None:
    text = "Ten years have passed since the rupture of diplomatic relations between Oman and Peru."
    assert "anniversary" not in [m[0] for m in milestones(text)]


@pytest.mark.parametrize(
    "followed",
    [
        "the Peruvian one in Muscat followed in 1964",
        "the Peruvian one was opened in 1964",
        "Peru's followed in 1964",
        "Peru's own in Muscat followed only in 1964",
    ],
)
def test_the_other_mission_followed(followed: str) -> None:
    text = f"In 1961 the Embassy of Oman in Lima was opened; {followed}."
    assert [m[:3] for m in milestones(text)] == [
        ("embassy-opened", "OMN+PER", "1961"),
        ("embassy-opened", "OMN+PER", "1964"),
    ]


def test_doors_opened_anew_and_days_counted_on() -> None:
    text = (
        "The Embassy of Oman in Lima was opened in 1961. To save money it was closed in 2003, and ten years later it "
        "opened its doors anew."
    )
    assert [m[:3] for m in milestones(text)] == [
        ("embassy-opened", "OMN+PER", "1961"),
        ("embassy-closed", "OMN+PER", "2003"),
        ("embassy-opened", "OMN+PER", "2013"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "It opened its doors to visitors in June.",
        "It was closed for repairs in March and it was opened again in June.",
    ],
)
def test_doors_opened_for_a_day_open_no_mission(told: str) -> None:
    assert milestones(f"The Peruvian embassy in Muscat was burgled on 4 May. {told}") == []


@pytest.mark.parametrize("post", ["High Commission", "embassy", "diplomatic mission"])
def test_a_resident_post_stands_where_it_is_to_be(post: str) -> None:
    text = f"Malta and Ghana\n- Malta is to open a resident {post} in Accra in 2023."
    assert milestones(text) == [("embassy-opened", "GHA+MLT", "2023", None, "planned")]


def test_that_of_the_other_state_followed_the_next_year() -> None:
    text = "The Embassy of Oman in Lima was opened in 1961; that of Peru in Muscat followed the next year."
    assert [m[:3] for m in milestones(text)] == [
        ("embassy-opened", "OMN+PER", "1961"),
        ("embassy-opened", "OMN+PER", "1962"),
    ]
