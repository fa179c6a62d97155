"""Papers told by their partner alone: `that with Norway expired`, `the one with Oman was never ratified`."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

TOLD = "Peru has ended its tax treaty with Chad."


def told(text: str) -> list[tuple[str, str, str | None, str | None]]:
    return [
        ("+".join(r["states"]), r["standing"], r.get("stage"), r.get("date"))
        for r in whole(text)
        if r["kind"] == "instrument" and "title" not in r
    ]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("The one with Mali expired in 2015.", ("MLI+PER", "background", "expired", "2015")),
        ("That with Mali was left to expire in 2015.", ("MLI+PER", "background", "expired", "2015")),
        (
            "The one with Mali, concluded in 2005, was never ratified.",
            ("MLI+PER", "background", "signed", "2005"),
        ),
        ("A similar one with Mali was signed in 2015.", ("MLI+PER", "background", "signed", "2015")),
        ("The one with Mali is still being negotiated.", ("MLI+PER", "planned", "negotiating", None)),
        (
            "But the one with Mali has been in force since 2010.",
            ("MLI+PER", "background", "in-force", "2010"),
        ),
    ],
)
def test_one_more_paper_is_told_by_its_partner(more: str, expected: tuple[str, ...]) -> None:
    assert told(f"{TOLD} {more}") == [expected]


def test_two_may_stand_in_one_sentence() -> None:
    more = "It is the third: that with Mali was left to lapse in 2019 and the one with Oman was terminated in 2020."
    assert told(f"{TOLD} {more}") == [
        ("MLI+PER", "background", "expired", "2019"),
        ("OMN+PER", "background", "terminated", "2020"),
    ]


@pytest.mark.parametrize(
    "more",
    [
        "The one with Mali has not expired.",
        "Its dispute is old, and the one with Mali was ended by the court in 2010.",
        "Work on a similar one with Mali was suspended in May.",
        "That with Mali is older.",
    ],
)
def test_what_tells_nothing_of_a_paper_makes_none(more: str) -> None:
    assert told(f"{TOLD} {more}") == []


def test_no_paper_before_means_no_paper() -> None:
    assert whole("Peru lost to Chad. That with Mali was signed off by the referee in 2010.") == []


def test_the_home_of_the_papers_is_no_partner_of_another() -> None:
    text = "Peru's treaty with Chad was ended in 2017, the one with Oman in 2018, and that with Mali never took effect."
    assert "MLI+PER" in [row[0] for row in told(text)]
