"""Drafts that one side hands the other: proposed, and nothing signed; drafts that go to a parliament of one's own."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def told(text: str) -> list[tuple[str, str, str | None]]:
    return [
        (r["kind"], r["standing"], r.get("stage"))
        for r in whole(text)
        if r["kind"] in ("signing", "instrument")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Peruvian side handed over to Chad the draft of an agreement on visas.",
        "At the consultations the Peruvian side handed over the draft of an agreement on visas to the Chadian delegation.",
        "During the talks Chad presented Peru with a draft treaty on extradition.",
        "Chad passed to the Peruvian side a draft text of an agreement on readmission.",
        "Chad has sent Peru a draft of a treaty on extradition.",
    ],
)
def test_a_draft_handed_over_is_proposed(text: str) -> None:
    assert told(text) == [("instrument", "proposed", "negotiating")]


def test_a_draft_sent_to_a_house_at_home_is_no_offer() -> None:
    text = "Peru submitted to Congress the draft of an extradition treaty with Chad."
    assert told(text) == [("instrument", "planned", "negotiating")]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of Chad and Peru met. The draft readmission agreement is at the stage of approval in Lima.",
        "The ministers of Chad and Peru exchanged drafts of a treaty on extradition.",
    ],
)
def test_what_is_still_a_draft_is_negotiated(text: str) -> None:
    assert told(text) == [("instrument", "planned", "negotiating")]


def test_a_paper_that_is_praised_is_no_draft() -> None:
    assert told("The ministers of Chad and Peru met. They praised the readmission agreement.") == []


def test_each_of_several_drafts_is_proposed() -> None:
    text = "The Peruvian side handed over to Chad drafts of an agreement on education and of a memorandum on archives."
    assert told(text) == [("instrument", "proposed", "negotiating")] * 2
