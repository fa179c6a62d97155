"""Papers condemned, laid before a house, agreed in substance, followed by others, or not signed after all."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

MET = "LIMA, May 6 - The ministers of Peru and Chad met. "


def test_a_third_state_that_denounces_a_pact_ends_nothing() -> None:
    text = "NUKU'ALOFA, May 6 - Tonga's spokesman denounces the military pact between Oman and Mali. Oman and Mali were silent."
    assert not [row for row in instruments(text) if row[2] == "denounced"]


def test_a_side_that_denounces_a_pact_ends_it() -> None:
    text = "MUSCAT, May 6 - Oman denounced the military pact between Oman and Mali on Monday."
    assert instruments(text) == [("done", "agreement", "denounced", "MLI+OMN")]


def test_a_text_laid_on_the_table_of_a_house_is_not_negotiated() -> None:
    text = "LIMA, May 6 - Peru and Chad signed a memorandum on fishing on Friday. A member wants the text laid on the table."
    assert instruments(text) == [("done", "memorandum-of-understanding", "signed", "PER+TCD")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They reached agreement on a fisheries protocol on Monday.",
            [("planned", "protocol", "negotiating", "PER+TCD")],
        ),
        (
            "Agreement was reached on a double taxation treaty, which is to be signed in the autumn.",
            [("planned", "treaty", "negotiating", "PER+TCD")],
        ),
        ("Talks ended without agreement on a line in the lake.", []),
        (
            "They settled a convention on fishing and an agreement on border posts on Monday.",
            [("done", "agreement", "signed", "PER+TCD"), ("done", "convention", "signed", "PER+TCD")],
        ),
        ("They settled a dispute over fish.", []),
        (
            "A wide-ranging treaty on trade, which he is expected to sign here, is the main business.",
            [("planned", "treaty", "signed", "PER+TCD")],
        ),
    ],
)
def test_what_was_agreed(text: str, expected: list[Any]) -> None:
    assert instruments(MET + text) == expected


def test_what_was_agreed_in_substance_was_not_signed() -> None:
    assert occasions(MET + "They reached agreement on a fisheries protocol on Monday.") == []


def test_an_agreement_that_the_one_signed_follows_is_an_older_one() -> None:
    text = (
        "ISLAMABAD, May 6 - India and Pakistan signed an agreement to withdraw troops from their border on Monday. It "
        "follows an agreement reached in New Delhi on April 4 on a first pullback in Kashmir."
    )
    assert instruments(text) == [
        ("background", "agreement", "signed", "IND+PAK"),
        ("done", "agreement", "signed", "IND+PAK"),
    ]
    assert occasions(text) == [("done", "IND+PAK", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chad did not sign a cost-sharing agreement on Saturday, 4 May.",
        "The ministers of Peru and Chad did not sign the treaty on trade on 4 May.",
    ],
)
def test_a_signing_that_is_said_not_to_have_been(text: str) -> None:
    assert [row[0] for row in instruments(text)] == ["denied"]
    assert occasions(text) == [("denied", "PER+TCD", None)]


def test_what_was_not_signed_and_is_still_negotiated_is_yet_to_come() -> None:
    text = (
        "Peru and Chad did not sign a cost-sharing agreement on Saturday, 4 May. The cost-sharing agreement is still under "
        "negotiation."
    )
    assert instruments(text) == [("planned", "agreement", "negotiating", "PER+TCD")]


def test_the_other_side_that_did_so_too_makes_no_second_paper() -> None:
    text = "LIBREVILLE, May 6 - Gabon ratified the boundary treaty with Equatorial Guinea in 2020; Malabo did so in 2021."
    assert instruments(text) == [("background", "treaty", "ratified", "GAB+GNQ")]


def test_another_state_that_did_so_has_a_paper_of_its_own() -> None:
    text = "LIBREVILLE, May 6 - Gabon signed a treaty on fish with Chad; Oman did so on Friday."
    assert [row[3] for row in instruments(text)] == ["GAB+OMN", "GAB+TCD"]


def test_the_year_above_the_lines_of_a_chronology() -> None:
    text = (
        "Who left whom\n\n2022\n\n2 May - Mali denounces its Defence Treaty with France.\n\n2023\n\n"
        "16 June - Mali and Niger sign a trade treaty."
    )
    found = [(f["type"], f.standing, f.get("date")) for f in read(text) if f.kind == "instrument"]
    assert found == [("treaty", "background", "2022-05-02"), ("treaty", "background", "2023-06-16")]


def test_papers_known_by_a_name_in_capitals() -> None:
    text = "JAKARTA, May 6 - Indonesia denounced the Round Table agreements with the Netherlands on Monday."
    assert instruments(text) == [("done", "agreement", "denounced", "IDN+NLD")]
