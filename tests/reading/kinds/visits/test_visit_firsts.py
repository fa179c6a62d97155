"""In how many years a visit is said to be the first of its sort, and what says nothing of the kind."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

LEAD = "Fijian Prime Minister Tomasi Vula arrived in Lima on Monday for an official visit. "


def firsts(text: str) -> list[tuple[int, str | None]]:
    """The years and the rule, of every visit of a report published on Tuesday, 6 May 2025, that is said to be a first one."""
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    for fact in facts:
        fact.check(text)
    visits = [fact for fact in facts if fact.kind == "visit" and "first_in" in fact.fields]
    return [(fact["first_in"], fact.basis.get("first_in")) for fact in visits]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        (LEAD + "It is the first visit by a Fijian prime minister to Peru in 18 years.", 18),
        (LEAD + "This visit, the first by a Fijian leader to Lima in eighteen years, is a milestone.", 18),
        (
            LEAD
            + "Prime Minister Vula paid an official visit to Peru, the first by a Fijian leader in 12 years.",
            12,
        ),
        (LEAD + "The trip is the first of its kind in more than two decades.", 20),
        (LEAD + "It was the first Fijian visit at this level in a decade.", 10),
        (
            "Fijian Minister Tomasi Vula began a visit to Lima on Monday, the first by a Fijian minister in over 12 years.",
            12,
        ),
        (LEAD + "His visit is his first to Peru for six years.", 6),
    ],
)
def test_so_many_years(text: str, years: int) -> None:
    assert firsts(text) == [(years, None)]


def test_years_are_counted_from_the_last_such_visit() -> None:
    assert firsts(LEAD + "It is the first visit by a Fijian prime minister since 2007.") == [
        (18, "first:since")
    ]


@pytest.mark.parametrize(
    "text",
    [
        LEAD + "It is the first visit by a Fijian prime minister to Peru.",
        LEAD + "The two sides held their first talks in ten years.",
        LEAD + "The visit opened with the first session of the committee in ten years.",
        LEAD + "It is his first foreign trip since 2021.",
        LEAD + "It is the first visit since taking office in 2021.",
        LEAD + "The visit will first of all serve trade. In 12 years it has doubled.",
        LEAD + "The first direct flight in five years took the visitors to Lima.",
        "Peru saw the first snow in ten years.",
    ],
)
def test_what_says_nothing_of_the_kind(text: str) -> None:
    assert firsts(text) == []


def test_a_claim_is_about_the_visit_of_its_own_sentence() -> None:
    text = LEAD + "The visit to Chile by the Canadian president was the first in ten years."
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    told = {fact["host_state"]: fact.get("first_in") for fact in facts if fact.kind == "visit"}
    assert told == {"PER": None, "CHL": 10}
