"""Channels that are told after one of their sort without its noun, and what is joined to a founding by `and`."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import whole


def channels(text: str) -> list[tuple[Any, ...]]:
    """`(name, standing, state, date)` of every channel read in a text of 6 May 2025, in the order of their names."""
    rows = [row for row in whole(text) if row["kind"] == "mechanism"]
    return sorted(
        ((row["name"], row["standing"], row["state"], row.get("date")) for row in rows),
        key=lambda row: str(row),
    )


@pytest.mark.parametrize(
    ("text", "names", "standing"),
    [
        (
            "Peru and Chad set up a working group on copper and another on cotton.",
            ["working group on copper", "working group on cotton"],
            "done",
        ),
        (
            "A treaty between Peru and Chad establishes two working groups, one on copper and one on cotton.",
            ["working groups on copper", "working groups on cotton"],
            "done",
        ),
        (
            "Peru and Chad set up two working groups, one for copper and the other for cotton.",
            ["working groups for copper", "working groups for cotton"],
            "done",
        ),
        (
            "Peru and Chad agreed to form three working groups: one on copper, another on cotton and a third on salt.",
            ["working groups on copper", "working groups on cotton", "working groups on salt"],
            "planned",
        ),
    ],
)
def test_one_more_of_the_sort_just_named(text: str, names: list[str], standing: str) -> None:
    assert channels(text) == [(name, standing, "established", None) for name in names]


def test_what_is_one_more_channel_is_no_paper() -> None:
    text = "A memorandum signed by Peru and Chad on Monday sets up two working groups, one on copper and one on cotton."
    assert [row["kind"] for row in whole(text) if row["kind"] == "instrument"] == ["instrument"]


def test_what_a_paper_provides_for_beside_a_founding_is_not_said_of_what_it_founds() -> None:
    text = (
        "The Peru-Chad Joint Economic Commission held its third session in Lima on Monday. The protocol sets up"
        " a working group on copper, and provides for the fourth session to be held in Sarh in 2027."
    )
    assert channels(text) == [
        ("Peru-Chad Joint Economic Commission", "done", "session-held", "2025-05-05"),
        ("Peru-Chad Joint Economic Commission", "planned", "session-held", "2027"),
        ("working group on copper", "done", "established", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Peru-Chad Business Council came into being in Lima on Monday.",
        "The Peru-Chad Business Council was born on Monday in Lima.",
    ],
)
def test_a_channel_that_comes_into_being(text: str) -> None:
    assert channels(text) == [("Peru-Chad Business Council", "done", "established", "2025-05-05")]


def test_a_headline_names_the_commission_shorter() -> None:
    text = (
        "Peru-Chad Economic Commission Meets in Lima\n\nLIMA, May 6 - The Peru-Chad Intergovernmental Commission for Economic"
        " Cooperation held its third session here on Monday."
    )
    assert [row[1:3] for row in channels(text)] == [("done", "session-held")]
