"""What a visit is said to have come after, and the day of that where it is told beside it."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

LEAD = "Fijian Prime Minister Tomasi Vula paid an official visit to Peru from May 9 to 11, 2025. "


def orders(text: str) -> list[tuple[str, str | None, str]]:
    """What the visits of a report published on Monday, 12 May 2025, came after, and their own dates."""
    facts = read_report(Report("r", text, published="2025-05-12")).facts
    for fact in facts:
        fact.check(text)
    visits = [fact for fact in facts if fact.kind == "visit" and "follows" in fact.fields]
    return [(fact["follows"], fact.get("follows_date"), fact["date"]) for fact in visits]


OWN = "2025-05-09/2025-05-11"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The visit of Prime Minister Vula took place shortly after Peru's grand military parade celebrating the army.",
            ("Peru's grand military parade celebrating the army", None, OWN),
        ),
        (
            "The visit took place shortly after the grand parade on May 10.",
            ("grand parade", "2025-05-10", OWN),
        ),
        (
            "His trip came two days after the congress of the ruling party.",
            ("congress of the ruling party", None, OWN),
        ),
        (
            "The visit came days after Peru's presidential election of May 4, 2025.",
            ("Peru's presidential election", "2025-05-04", OWN),
        ),
    ],
)
def test_a_visit_came_after_something(text: str, told: tuple[str, str | None, str]) -> None:
    assert orders(LEAD + text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "The parade took place shortly after the visit.",
        "He left after the ceremony.",
        "The visit was a success. The talks took place after the summit.",
        "The two sides signed an agreement after the talks.",
    ],
)
def test_what_says_nothing_of_the_kind(text: str) -> None:
    assert orders(LEAD + text) == []


def test_a_day_without_a_year_is_of_the_year_of_the_visit() -> None:
    text = LEAD + "The visit took place shortly after the parade on May 10."
    (fact,) = (fact for fact in read_report(Report("r", text)).facts if fact.kind == "visit")
    assert (fact["follows"], fact["follows_date"]) == ("parade", "2025-05-10")
