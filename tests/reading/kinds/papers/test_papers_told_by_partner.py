"""Papers told by whom they are with alone, by their fields, or one more beside one already told."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions

LIMA = "LIMA, May 6 - Peru and Chad signed a visa waiver agreement on May 3. "
SIGNED = ("done", "agreement", "signed", "PER+TCD")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The one with Albania is in talks, and that with Israel was terminated in 2019.",
            [
                ("background", "agreement", "terminated", "ISR+PER"),
                ("planned", "agreement", "negotiating", "ALB+PER"),
            ],
        ),
        (
            "That with Norway was left to expire in 2020.",
            [("background", "agreement", "expired", "NOR+PER")],
        ),
        (
            "One with Oman, initialled in 2020, has not been signed.",
            [("background", "agreement", "initialled", "OMN+PER")],
        ),
        ("One with Oman is pending.", [("planned", "agreement", "negotiating", "OMN+PER")]),
        ("That with regard to Chad was clear.", []),
        ("One with a beard was told to leave Lima.", []),
        ("That with Chad was the first.", []),
    ],
)
def test_one_with(text: str, expected: list[Any]) -> None:
    assert instruments(LIMA + text) == sorted([*expected, SIGNED])


def test_the_state_told_last_is_the_other_side_where_no_state_is_shared() -> None:
    text = (
        "KAMPALA, May 6 - The treaty between Uganda and Denmark ceased to be in force on May 1. "
        "It is the third that Uganda has shed: that with Norway was left to expire in 2019."
    )
    assert ("background", "treaty", "expired", "NOR+UGA") in instruments(text)


def test_fields_of_some_of_the_counted_papers() -> None:
    text = (
        "SOFIA, May 6 - Bulgaria and Mongolia have signed 38 documents since 1950, including in the fields "
        "of education, health and fisheries."
    )
    assert instruments(text) == [("background", "document", "signed", "BGR+MNG")] * 3


def test_fewer_papers_than_fields() -> None:
    text = (
        "SOFIA, May 6 - Bulgaria and Mongolia have signed 2 documents since 1950, including in the fields "
        "of education, health and fisheries."
    )
    assert len(instruments(text)) < 3


def test_a_paper_also_signed() -> None:
    text = (
        "LIMA, May 6 - The premiers of Peru and Chad signed an agreement on fishing on May 3. "
        "They also signed an agreement by which a line is moved."
    )
    assert instruments(text) == [SIGNED, SIGNED]


def test_what_holds_is_said_in_passing() -> None:
    text = "PARIS, May 6 - The convention between France and Chad on extradition, in force since 1976, was terminated on May 3."
    assert instruments(text) == [("done", "convention", "terminated", "FRA+TCD")]


def test_a_signing_date_signs_nothing() -> None:
    text = "PRAIA, May 6 - The signing date of the fisheries agreement between Cabo Verde and Chad will be announced."
    assert instruments(text) == [("background", "agreement", "", "CPV+TCD")]
    assert occasions(text) == []


def test_a_paper_brought_up_to_date() -> None:
    text = "LIMA, May 6 - The fisheries agreement between Peru and Chad was brought up to date on May 3."
    assert instruments(text) == [("done", "agreement", "amended", "PER+TCD")]


def test_a_contract_of_companies_signed_before_leaders() -> None:
    text = (
        "ASTANA, May 6 - KazRail of Kazakhstan and the Oman Metro Company signed a contract on rails on May 3. "
        "The signing took place in the presence of President Arman Sadykov and Prime Minister Said Al Harthy."
    )
    assert ("done", "contract", "signed", "KAZ+OMN") in instruments(text)


def test_papers_ranging_from_one_to_another() -> None:
    text = (
        "LIMA, May 6 - Peru and Chad signed five agreements on May 3, "
        "ranging from a visa waiver agreement to a memorandum on fishing."
    )
    assert instruments(text) == [SIGNED, ("done", "memorandum-of-understanding", "signed", "PER+TCD")]


def test_a_second_one_in_talks() -> None:
    text = "LIMA, May 6 - Peru and Chad signed an agreement on fishing on May 3, and a second, on aviation, is in talks."
    assert instruments(text) == [SIGNED, ("planned", "agreement", "negotiating", "PER+TCD")]


def test_a_draft_law_on_a_protocol() -> None:
    text = (
        "CHISINAU, May 6 - The president submitted to parliament a draft law "
        "on an additional protocol with Romania on the Prut bridge."
    )
    assert instruments(text) == [("planned", "protocol", "ratified", "MDA+ROU")]
