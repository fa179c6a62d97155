"""Papers that a sentence speaks of beside its own deed: counted, reviewed, weighed, relied on."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import whole

SIGNED = "Oman and Mali signed an accord on visas on Monday. "


def papers(text: str) -> list[tuple[Any, ...]]:
    """`(standing, title, stage)` of each paper."""
    return [(f["standing"], f.get("title"), f.get("stage")) for f in whole(text) if f["kind"] == "instrument"]


@pytest.mark.parametrize(
    "text",
    [
        SIGNED + "It is the third bilateral accord to be reached under a programme of aid.",
        SIGNED + "This was the last such agreement to be signed before the summer.",
    ],
)
def test_a_paper_told_once_more_by_its_number_is_no_plan(text: str) -> None:
    assert papers(text) == [("done", "accord on visas", "signed")]


def test_the_first_to_be_signed_next_week_is_still_to_come() -> None:
    text = "The first treaty to be signed by Oman and Mali next week is on fish."
    assert [row[0] for row in papers(text)] == ["planned"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The meeting in Muscat reviewed the implementation of the trade agreement between Oman and Mali and discussed "
            "issues of transport.",
            "trade agreement between Oman and Mali",
        ),
        (
            "Omani and Malian ministers met in Muscat and praised the visa agreement between the two countries and "
            "considered ways to widen it.",
            "visa agreement between the two countries",
        ),
    ],
)
def test_a_second_verb_of_who_speaks_of_a_paper_is_not_the_papers(text: str, title: str) -> None:
    assert papers(text) == [("background", title, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Oman, whose claim rests on a 1907 treaty between France and Chad, has proposed talks with Mali.",
        "Oman, which bases its claim on the 1907 treaty between France and Chad, will propose talks to Mali.",
    ],
)
def test_what_somebody_relies_on_is_not_proposed_with_the_rest(text: str) -> None:
    assert [row[:2] for row in papers(text)] == [("background", "treaty between France and Chad")]


@pytest.mark.parametrize(
    "second",
    [
        "The draft protocol on fisheries was examined.",
        "The draft protocol on fisheries, on which experts held talks in March, was also considered.",
    ],
)
def test_a_draft_that_is_only_weighed_is_not_signed_with_the_rest(second: str) -> None:
    assert ("planned", "protocol on fisheries", "negotiating") in papers(SIGNED + second)


def test_a_loan_that_had_been_offered_is_called_off() -> None:
    text = (
        "Oman said a 15 million dollar loan for roads, which Mali had offered last year, had been called off."
    )
    assert [row[0] for row in papers(text)] == ["cancelled"]
