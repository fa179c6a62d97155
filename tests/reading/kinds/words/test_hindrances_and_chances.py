"""Ways of telling what hinders relations and what favours them, and look-alikes."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

LEAD = "Foreign Minister Elmer Vela of Peru met Chadian Foreign Minister Idris Bechir in Lima on Friday.\n\n"


def told(text: str) -> list[tuple[str, ...]]:
    """`(kind, [cause], text)` of each obstacle and opportunity behind a lead."""
    facts = read_report(Report(id="report", text=LEAD + text, published="2025-10-11")).facts
    return [
        (f.kind, *([f.fields["cause"]] if "cause" in f.fields else []), f.fields["text"])
        for f in facts
        if f.kind in ("obstacle", "opportunity")
    ]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Trade between Chad and Peru remains limited by UN Resolution 2397.", "sanctions"),
        ("The European Union imposed an asset freeze and travel ban on 88 Chadian entities.", "sanctions"),
        (
            "The sanctions on Russia have closed the cheapest railway route between Chad and Peru.",
            "sanctions",
        ),
        ("Banks refuse to handle payments between Chad and Peru for fear of US sanctions.", "sanctions"),
        ("There is no direct flight between Chad and Peru, so crates go through Paris.", "distance"),
        ("High airfares still keep the number of Peruvian visitors to Chad low.", "distance"),
        ("A shortage of funds has delayed the road between Chad and Peru.", "funding"),
        ("Visa rules make it hard for Peruvian traders to enter Chad.", "regulation"),
        ("The main obstacle to the treaty between Chad and Peru is the price of gas.", "other"),
        (
            "The memorandum between Chad and Peru could not be signed as approval by the law ministry was missing.",
            "regulation",
        ),
        ("Peru suspended its cover for exports to Chad in 1983.", "funding"),
        (
            "These credits cannot be approved until the agencies of Peru agree to insure the debts of Chad.",
            "funding",
        ),
        ("Chad's trade surplus with Peru swelled to a record last year.", "other"),
        ("Shipments between Chad and Peru were held up for months by the rules of the port.", "regulation"),
        (
            "Sanctions imposed on Chad had turned the road from Peru from six days into five weeks.",
            "sanctions",
        ),
        ("Advertising rules make the accord between Chad and Peru worthless.", "regulation"),
        ("The team will speak of Chad's curbs on imported fruit from Peru.", "regulation"),
        ("The accord with Peru has yet to be carried out because Chad wants more fish.", "other"),
        ("Language differences make cooperation between Chad and Peru difficult.", "other"),
        ("The border dispute has poisoned relations between Chad and Peru for decades.", "conflict"),
    ],
)
def test_a_hindrance_has_a_cause(text: str, cause: str) -> None:
    assert [row[:2] for row in told(text)] == [("obstacle", cause)]


@pytest.mark.parametrize(
    "text",
    [
        "Chad offers Peruvian firms a gateway to Central Africa",
        "The new rail line opens up prospects for trade between Chad and Peru",
        "Peru sees Chad as a promising market for its fish",
        "He spoke of the Chadians in Peru as an asset for trade",
        "The economies of Chad and Peru complement each other",
        "The large Chadian community in Peru serves as a bridge between the two countries",
        "Low oil prices favour trade between Chad and Peru",
    ],
)
def test_a_chance_is_told_whole(text: str) -> None:
    assert told(f"{text}.") == [("opportunity", text)]


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Peru signed an agreement to remove obstacles to trade.",
        "No obstacle remains between Chad and Peru.",
        "The president of Peru faces obstacles at home.",
        "He said the lack of rain hurt the harvest in Chad.",
        "There is no direct answer to the question of Peru.",
        "The ministers of Chad and Peru closed the meeting.",
    ],
)
def test_look_alikes_stay_silent(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sanctions against Chad were prolonged on Friday.",
            ("obstacle", "sanctions", "Sanctions against Chad were prolonged on Friday"),
        ),
        (
            "Differences persist on the fishing of tuna between Chad and Peru.",
            ("obstacle", "other", "Differences persist on the fishing of tuna between Chad and Peru"),
        ),
        (
            "Trade between Chad and Peru stays low, owing chiefly to the cost of sea freight and the want of ships.",
            ("obstacle", "distance", "the cost of sea freight and the want of ships"),
        ),
        (
            "The visit had been planned for May but was called off due to the fighting in Mali.",
            ("obstacle", "conflict", "the fighting in Mali"),
        ),
        (
            "The new port offers an opportunity to expand trade between Chad and Peru.",
            ("opportunity", "The new port offers an opportunity to expand trade between Chad and Peru"),
        ),
        (
            "Renewable energy is a promising area for cooperation between Chad and Peru.",
            ("opportunity", "Renewable energy is a promising area for cooperation between Chad and Peru"),
        ),
    ],
)
def test_what_hinders_or_favours_is_told_in_further_ways(text: str, expected: tuple[str, ...]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Sanctions against Chad were discussed on Friday.",
        "The differences over the fishing of tuna were settled.",
        "The new port offers an opportunity to swim.",
        "Trade between Chad and Peru grew fast.",
    ],
)
def test_what_hinders_and_favours_nothing_is_silent(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The war in Sudan has brought trade between Chad and Peru almost to a standstill.",
            [
                (
                    "obstacle",
                    "conflict",
                    "The war in Sudan has brought trade between Chad and Peru almost to a standstill",
                )
            ],
        ),
        (
            "The rule has given business between Chad and Peru a boost.",
            [("opportunity", "The rule has given business between Chad and Peru a boost")],
        ),
        (
            "Prospects for cooperation between Chad and Peru in hydrogen are excellent.",
            [("opportunity", "Prospects for cooperation between Chad and Peru in hydrogen are excellent")],
        ),
        ("The driver has brought the lorry to a standstill at the border.", []),
        ("Prospects for the weekend are excellent.", []),
    ],
)
def test_standstills_boosts_and_prospects(text: str, expected: list[tuple[str, ...]]) -> None:
    assert told(text) == expected


def test_what_is_stalled_and_taken_up_again_hinders_nothing() -> None:
    assert (
        told(
            "An exchange of letters on the resumption of stalled talks between Chad and Peru was initialled."
        )
        == []
    )
