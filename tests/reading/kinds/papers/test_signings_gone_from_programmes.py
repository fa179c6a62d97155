"""Signings that are off the programme, that never were, or that somebody will not have."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions


@pytest.mark.parametrize(
    "text",
    [
        "Missing from the revised programme is the signing of a customs agreement between Chad and Oman.",
        "Also off the programme was the planned signing of a customs agreement between Chad and Oman.",
        "Chad and Oman have pushed the signing of their customs agreement into next year.",
        "The ceremony at which Chad and Oman were to sign a customs agreement did not take place.",
        "The signing, twice put off, of a customs agreement between Chad and Oman is now off.",
    ],
)
def test_a_signing_gone_from_the_programme_is_cancelled_and_its_paper_meant(text: str) -> None:
    assert instruments(text) == [("planned", "agreement", "signed", "OMN+TCD")]
    assert occasions(text) == [("cancelled", "OMN+TCD", None)]


@pytest.mark.parametrize(
    "text",
    [
        "There was no signing of the customs agreement that Chad and Oman had announced.",
        "Chad balked at signing a customs agreement with Oman.",
        "Oman's refusal to sign the customs agreement with Chad came late.",
        "Chad backed out of signing a customs agreement with Oman.",
    ],
)
def test_what_somebody_will_not_sign_is_denied(text: str) -> None:
    assert instruments(text) == [("denied", "agreement", "signed", "OMN+TCD")]
    assert occasions(text) == []


def test_an_accord_that_they_ought_to_have_signed_is_still_meant() -> None:
    text = "A customs agreement that Chad and Oman ought to have signed on Monday has slipped to June."
    assert instruments(text) == [("planned", "agreement", "signed", "OMN+TCD")]
    assert occasions(text) == [("cancelled", "OMN+TCD", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Chad's minister ruled out that talks on a trade agreement with Oman would be taken up.",
        "Chad ruled out resuming the talks on a trade agreement with Oman.",
        "Chad's minister denied that a trade agreement with Oman on goods of the lake and the hills had been under discussion.",
    ],
)
def test_talks_ruled_out_are_denied(text: str) -> None:
    assert instruments(text) == [("denied", "agreement", "negotiating", "OMN+TCD")]


def test_an_initiative_to_conclude_a_paper_is_a_proposal() -> None:
    text = "The Chadian side came out with an initiative to conclude two memorandums with Oman: one on fish, another on ports."
    assert {row[0] for row in instruments(text)} == {"proposed"}
    assert occasions(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The grain accord of Chad and Oman was given another five years on Monday.",
            ("done", "agreement", "renewed", "OMN+TCD"),
        ),
        (
            "The text of a transit accord between Chad and Oman has been agreed at expert level.",
            ("planned", "agreement", "negotiating", "OMN+TCD"),
        ),
        (
            "Chad walked away from the transit accord with Oman.",
            ("done", "agreement", "denounced", "OMN+TCD"),
        ),
    ],
)
def test_what_becomes_of_a_paper_is_told_in_other_words(text: str, wanted: tuple[str, ...]) -> None:
    assert instruments(text) == [wanted]


def test_ones_own_contract_is_no_paper_of_states() -> None:
    assert (
        instruments("Koro had just signed his two-year deal with the club when Chad met Oman in Sarh.") == []
    )
