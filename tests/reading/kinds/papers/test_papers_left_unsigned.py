"""Papers that the signed ones lack, papers by which bodies agree, towns that are twinned, two pairs of parties."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, read

SIGNED = "Chad and Peru signed twelve documents on Monday, including the Treaty on Mutual Legal Assistance."
LEGAL = ("done", "treaty", "signed", "PER+TCD")
UNSIGNED = ("denied", "treaty", "signed", "PER+TCD")


@pytest.mark.parametrize(
    "sentence",
    [
        "An extradition treaty, though it too had been talked over, was not among them.",
        "No extradition treaty was among them.",
        "Missing from the list was an extradition treaty.",
        "Not on the list: an extradition treaty.",
        "The extradition treaty that had been expected was left out.",
    ],
)
def test_a_paper_that_the_signed_ones_lack_is_denied(sentence: str) -> None:
    assert instruments(f"{SIGNED} {sentence}") == [UNSIGNED, LEGAL]


def test_but_not_tells_of_a_paper_left_unsigned_and_not_a_but_b_of_none() -> None:
    signed = "Chad and Peru signed twelve documents on Monday, but not the extradition treaty."
    assert instruments(signed) == [UNSIGNED]
    turned = "Chad and Peru signed not a treaty but a memorandum of understanding on fish."
    assert instruments(turned) == [("done", "memorandum-of-understanding", "signed", "PER+TCD")]


def test_what_is_not_under_negotiation_is_denied() -> None:
    text = "An extradition treaty between Chad and Peru is not under negotiation."
    assert instruments(text) == [("denied", "treaty", "negotiating", "PER+TCD")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The health ministries of Chad and Peru agreed by memorandum of understanding to train nurses.",
            [("done", "memorandum-of-understanding", "signed", "PER+TCD")],
        ),
        (
            "The health ministries of Chad and Peru agreed in Lima on Monday in a protocol on nurses to train them.",
            [("done", "protocol", "signed", "PER+TCD")],
        ),
        (
            "Chad and Peru agreed in principle on an agreement on trade.",
            [("planned", "agreement", "negotiating", "PER+TCD")],
        ),
        (
            "Chad and Peru agreed in the 1998 agreement on trade to lower duties.",
            [("background", "agreement", "", "PER+TCD")],
        ),
    ],
)
def test_a_paper_by_which_something_is_agreed_is_signed(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert instruments(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sister-city ties were fixed between Abéché in Chad and Cusco in Peru on Monday.",
            [("done", "twinning", "signed", "PER+TCD")],
        ),
        (
            "The Chadian town of Abéché and Peru's Cusco entered into a twin-town partnership on Monday.",
            [("done", "twinning", "signed", "PER+TCD")],
        ),
        (
            "Beijing in China and Lima in Peru have had sister city relations since 1983.",
            [("background", "twinning", "", "CHN+PER")],
        ),
        (
            "The Peruvian ambassador in Chad proposed sister city relations between Cusco and Abéché.",
            [("proposed", "twinning", "", "PER+TCD")],
        ),
    ],
)
def test_towns_are_twinned_by_their_ties(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert instruments(text) == expected


def test_a_second_pair_of_parties_has_a_paper_of_its_own() -> None:
    text = (
        "Memorandums of understanding were signed between the Chadian Ministry of Health and the Peruvian Ministry "
        "of Health, and between the University of Abéché and the University of Cusco."
    )
    parties = [[row["name"] for row in f["parties"]] for f in read(text) if f.kind == "instrument"]
    assert parties == [
        ["Chadian Ministry of Health", "Peruvian Ministry of Health"],
        ["University of Abéché", "University of Cusco"],
    ]
    one = "An agreement on trade between Chad and Peru and between their regions was signed on Monday."
    assert instruments(one) == [("done", "agreement", "signed", "PER+TCD")]


def test_a_state_behind_a_weekday_or_month_is_nobodys_family_name() -> None:
    text = "Under a memorandum signed on Monday Chad and Peru created a joint commission on fisheries."
    found = [(f.kind, f.standing, "+".join(f["states"])) for f in read(text)]
    assert found == [
        ("instrument", "done", "PER+TCD"),
        ("signing", "done", "PER+TCD"),
        ("mechanism", "done", "PER+TCD"),
    ]
    assert instruments("In May Georgia and Peru signed a protocol on fish.") == [
        ("done", "protocol", "signed", "GEO+PER")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Signed in Lima on Monday by Chad and Peru were an MoU between Radio Chad and Radio Peru on programmes; an MoU "
            "between the universities of Abéché and Cusco; and a contract for the sale of natural gas.",
            [
                ("done", "contract", "signed", "PER+TCD"),
                ("done", "memorandum-of-understanding", "signed", "PER+TCD"),
                ("done", "memorandum-of-understanding", "signed", "PER+TCD"),
            ],
        ),
        (
            "Chad and Peru signed an agreement on visas; the two countries have a treaty on extradition.",
            [("background", "treaty", "", "PER+TCD"), ("done", "agreement", "signed", "PER+TCD")],
        ),
        (
            "Chad and Peru signed an agreement on visas; a contract for the sale of gas is still being negotiated.",
            [("done", "agreement", "signed", "PER+TCD"), ("planned", "contract", "negotiating", "PER+TCD")],
        ),
    ],
)
def test_the_verb_goes_for_every_part_of_a_chain_but_a_clause(
    text: str, expected: list[tuple[Any, ...]]
) -> None:
    assert instruments(text) == expected


def test_signatures_are_appended_to_what_stands_before() -> None:
    text = (
        "The outcome of the session of Chad and Peru went into a joint communiqué, to which the two ministers appended "
        "their signatures."
    )
    assert instruments(text) == [("done", "joint-statement", "signed", "PER+TCD")]
