"""Milestones told in freer words: what holds since a day, what was waited for, who leaves one China for the other."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import whole


def told(text: str) -> list[tuple[Any, ...]]:
    """`(standing, kind, states, date)` of each milestone of a text."""
    rows = [row for row in whole(text) if row["kind"] == "milestone"]
    return sorted(
        ((r["standing"], r["milestone_kind"], r.get("states"), r.get("date")) for r in rows), key=str
    )


CHAD_PERU = ["PER", "TCD"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As of Monday Chad and Peru have diplomatic relations.",
            [("done", "relations-established", CHAD_PERU, "2025-05-05")],
        ),
        (
            "Chad became on Monday the 180th state with which Peru has diplomatic relations.",
            [("done", "relations-established", CHAD_PERU, "2025-05-05")],
        ),
        (
            "Since Monday Chad has again an embassy in Peru.",
            [("done", "embassy-opened", CHAD_PERU, "2025-05-05")],
        ),
        (
            "From 4 August 1992 there has been a Chadian embassy in Lima, whereas Peru waited until October 1995 to open "
            "its own in N'Djamena.",
            [
                ("background", "embassy-opened", CHAD_PERU, "1992-08-04"),
                ("background", "embassy-opened", CHAD_PERU, "1995-10"),
            ],
        ),
        (
            "Peruvian masons spent Friday in N'Djamena at the embassy building which Lima gave up years ago and which, say "
            "diplomats, is to reopen in 2027.",
            [
                ("background", "embassy-closed", CHAD_PERU, None),
                ("planned", "embassy-opened", CHAD_PERU, "2027"),
            ],
        ),
        (
            "Peru's embassy in Chad fell victim to budget cuts in 2014.",
            [("background", "embassy-closed", CHAD_PERU, "2014")],
        ),
        (
            "Peru recalled its envoy and put an end to diplomatic relations with Chad on Monday.",
            [("done", "relations-severed", CHAD_PERU, "2025-05-05")],
        ),
        (
            "The leaders of Chad and Peru decided to lift the bilateral relations, founded on 31 March 1995, to the level of "
            "strategic partnership.",
            [
                ("background", "relations-established", CHAD_PERU, "1995-03-31"),
                ("done", "level-upgraded", CHAD_PERU, None),
            ],
        ),
        (
            "The parliament of Chad decided to raise relations with Peru to the level of strategic partnership.",
            [("planned", "level-upgraded", CHAD_PERU, None)],
        ),
        (
            "Chad and Peru are as of Monday strategic partners.",
            [("done", "level-upgraded", CHAD_PERU, "2025-05-05")],
        ),
        (
            'The upgrade of the relationship of Chad and Peru to a "strategic partnership," from the comprehensive one of '
            "2009, is among the results being prepared.",
            [("planned", "level-upgraded", CHAD_PERU, None)],
        ),
        (
            "Chad dropped Taiwan in favour of China on Monday.",
            [
                ("done", "relations-established", ["CHN", "TCD"], "2025-05-05"),
                ("done", "relations-severed", ["TCD", "TWN"], "2025-05-05"),
            ],
        ),
        (
            "Chad is not about to leave Taipei for Beijing.",
            [
                ("denied", "relations-established", ["CHN", "TCD"], None),
                ("denied", "relations-severed", ["TCD", "TWN"], None),
            ],
        ),
        ("The minister left Taipei for Beijing on a plane of Chad with his team, bound for Lima.", []),
        (
            "Chad and Peru marked three decades of diplomatic relations.",
            [("done", "anniversary", CHAD_PERU, "1995")],
        ),
        (
            "They recalled the 120 years which diplomatic relations between Chad and Peru, established in 1907, will complete "
            "in 2027.",
            [("planned", "anniversary", CHAD_PERU, "1907")],
        ),
        ("Peru has taken back its recognition of Kosovo.", []),
        (
            "Peru's embassy in Chad, one of eleven that Lima is axing to save money, closes on 30 June.",
            [("planned", "embassy-closed", CHAD_PERU, "2025-06-30")],
        ),
        (
            "The Peruvian flag came down for the last time at the embassy in Chad on Friday.",
            [("done", "embassy-closed", CHAD_PERU, "2025-05-02")],
        ),
        (
            "The presidents of Chad and Peru put their signatures to a strategic partnership on Monday.",
            [("done", "level-upgraded", CHAD_PERU, "2025-05-05")],
        ),
        (
            "The 60th anniversary of relations between Chad and Peru will be celebrated in October.",
            [("planned", "anniversary", CHAD_PERU, "1965")],
        ),
        (
            "Chad's diplomatic relations with Peru date to 1960.",
            [("background", "relations-established", CHAD_PERU, "1960")],
        ),
        (
            "With effect from 1 June Chad and Peru will maintain diplomatic relations.",
            [("planned", "relations-established", CHAD_PERU, "2025-06-01")],
        ),
        ("Chadian firms were told to give up offices near the Peruvian embassy.", []),
        ("The embassy's website fell victim to hackers from Chad, Peru said.", []),
        ("Chad and Peru opened talks on diplomatic relations.", []),
        (
            "Twenty years ago this month Chad and Peru broke off diplomatic relations.",
            [("background", "relations-severed", CHAD_PERU, "2005-05")],
        ),
        ("The cabinet of Peru approved the opening of negotiations on diplomatic relations with Chad.", []),
        (
            "Thirty years ago today Chad and Peru entered into diplomatic relations.",
            [("done", "anniversary", CHAD_PERU, "1995")],
        ),
        (
            "Peru has had an embassy in Chad since 1964. Chad opened its own in Lima in 2022.",
            [
                ("background", "embassy-opened", CHAD_PERU, "1964"),
                ("background", "embassy-opened", CHAD_PERU, "2022"),
            ],
        ),
        (
            "The cabinet of Peru decided on the following: Approving the establishment of diplomatic relations with Chad.",
            [("planned", "relations-established", CHAD_PERU, None)],
        ),
        (
            "After Chad became independent in 1960, Peru was among the first countries to recognise it.",
            [("background", "recognition", CHAD_PERU, "1960")],
        ),
        (
            "Peru's embassy in Chad, opened in 2001 and shut eight years later, is to be revived next year.",
            [
                ("background", "embassy-closed", CHAD_PERU, "2009"),
                ("background", "embassy-opened", CHAD_PERU, "2001"),
                ("planned", "embassy-opened", CHAD_PERU, "2026"),
            ],
        ),
        (
            "The reopening of the Peruvian embassy in Chad, closed since 2014, has been put off.",
            [
                ("background", "embassy-closed", CHAD_PERU, "2014"),
                ("cancelled", "embassy-opened", CHAD_PERU, None),
            ],
        ),
        (
            "Peru has decided against opening an embassy in Chad.",
            [("denied", "embassy-opened", CHAD_PERU, None)],
        ),
        (
            "Peru has shelved plans for an embassy in Chad.",
            [("cancelled", "embassy-opened", CHAD_PERU, None)],
        ),
        (
            "Peru's cabinet approved on Monday the opening of an embassy in Chad.",
            [("planned", "embassy-opened", CHAD_PERU, None)],
        ),
        (
            "Chad, whose relations with Peru were suspended in 2014, said on Monday it wished to restore them.",
            [
                ("background", "relations-suspended", CHAD_PERU, "2014"),
                ("proposed", "relations-resumed", CHAD_PERU, None),
            ],
        ),
        (
            "Peru recognised Chad on 16 January 1972 and paid for it when Lima broke off relations.",
            [
                ("background", "recognition", CHAD_PERU, "1972-01-16"),
                ("background", "relations-severed", CHAD_PERU, None),
            ],
        ),
        (
            "Diplomatic relations between Chad and Peru, dating back to 1992, were broken off over a shooting.",
            [
                ("background", "relations-established", CHAD_PERU, "1992"),
                ("done", "relations-severed", CHAD_PERU, None),
            ],
        ),
    ],
)
def test_a_milestone(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert told(text) == expected


def test_they_are_the_two_countries_whoever_else_is_named() -> None:
    text = (
        "Chad and Peru held talks in Lima on Monday. An ethnic Peruvian community, which was deported from the Soviet Far East "
        "in 1937, is a bridge between the two countries since they established diplomatic ties in January 1992."
    )
    assert told(text) == [("background", "relations-established", CHAD_PERU, "1992-01")]
