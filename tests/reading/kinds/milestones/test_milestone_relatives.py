"""Milestones told in a clause on the partner, and relations of two that are named by their capitals."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def _told(text: str) -> list[tuple[str, str]]:
    return sorted((r["milestone_kind"], r.get("date", "")) for r in whole(text) if r["kind"] == "milestone")


@pytest.mark.parametrize(
    "text",
    [
        "Peru for its part is considering an embassy in Accra.",
        "Peru is considering reopening its embassy in Accra.",
        "Peru is studying the idea of an embassy in Accra.",
        "Peru mulls opening an embassy in Accra.",
    ],
)
def test_an_embassy_that_is_considered_is_proposed(text: str) -> None:
    told = [(r["milestone_kind"], r["standing"]) for r in whole(text) if r["kind"] == "milestone"]
    assert told == [("embassy-opened", "proposed")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 1983 Peru resumed relations with Oman, which it had severed in 1973.",
            [("relations-resumed", "1983"), ("relations-severed", "1973")],
        ),
        (
            "In 1983 Peru resumed ties with Oman that it had suspended in 1973.",
            [("relations-resumed", "1983"), ("relations-suspended", "1973")],
        ),
        ("In 1983 Peru resumed relations with Oman, which it praised.", [("relations-resumed", "1983")]),
        ("Accra and Lima established relations in 1956.", [("relations-established", "1956")]),
        ("The universities of Accra and Lima established relations in 1956.", []),
        ("Accra and Lima established trade relations in 1956.", []),
    ],
)
def test_what_befell_relations_is_told_beside_the_partner(text: str, expected: list[tuple[str, str]]) -> None:
    assert _told(text) == expected
