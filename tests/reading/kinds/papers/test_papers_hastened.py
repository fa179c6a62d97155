"""Papers that are to come sooner, and talks on papers that were brought to an end: nothing is signed by either."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions


@pytest.mark.parametrize(
    "deed",
    [
        "agreed to expedite the Extradition Treaty",
        "agreed to expedite (i) the Extradition Treaty",
        "will fast-track the draft Extradition Treaty",
        "agreed on the early finalisation of the Extradition Treaty",
        "instructed officials to finalise the texts of the Extradition Treaty",
        "undertook to speed up work on the Extradition Treaty",
    ],
)
def test_what_is_hastened_is_still_negotiated(deed: str) -> None:
    assert instruments(f"The ministers of Mali and Oman {deed}.") == [
        ("planned", "treaty", "negotiating", "MLI+OMN")
    ]


@pytest.mark.parametrize(
    "deed",
    [
        "undertook to speed up the conclusion",
        "pledged to hasten the signing",
        "are fast-tracking the signing",
    ],
)
def test_a_signing_that_is_hastened_is_to_come(deed: str) -> None:
    text = f"The ministers of Mali and Oman {deed} of the Extradition Treaty."
    assert instruments(text) == [("planned", "treaty", "signed", "MLI+OMN")]
    assert all(row[0] == "planned" for row in occasions(text))


def test_what_is_hastened_may_be_the_carrying_out_of_a_paper_that_is_there() -> None:
    text = "Mali and Oman agreed to expedite the implementation of the trade agreement."
    assert all(row[0] != "planned" for row in instruments(text))


@pytest.mark.parametrize(
    "text",
    [
        "Negotiations on an Air Services Agreement and a tax treaty between Mali and Oman were concluded on Monday.",
        "Talks on two papers, an Air Services Agreement and a tax treaty, between Mali and Oman have been concluded.",
        "The negotiations on an Air Services Agreement and a tax treaty between Mali and Oman have been concluded.",
    ],
)
def test_talks_that_were_concluded_sign_nothing(text: str) -> None:
    assert instruments(text) == [
        ("planned", "agreement", "negotiating", "MLI+OMN"),
        ("planned", "treaty", "negotiating", "MLI+OMN"),
    ]
    assert occasions(text) == []


def test_a_paper_that_came_of_talks_was_concluded() -> None:
    text = "After negotiations on tariffs, a tax treaty between Mali and Oman was concluded on Monday."
    assert instruments(text) == [("done", "treaty", "signed", "MLI+OMN")]
