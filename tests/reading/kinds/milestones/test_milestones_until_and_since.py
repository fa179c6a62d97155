"""Milestones told by how long something lasted, by what came about, and by what is left out of a sentence."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

milestones = reader("2025-10-11")
OMAN_PERU = ["OMN", "PER"]


def of(text: str) -> list[tuple[Any, ...]]:
    """The standing, the kind, the states and the date of each milestone of a text, sorted."""
    return sorted(told(milestones(text, "milestone"), "milestone_kind", "states", "date"), key=str)


@pytest.mark.parametrize(
    ("text", "standing", "kind", "date"),
    [
        (
            "Oman and Peru, diplomatic partners since 1974, signed nothing.",
            "background",
            "relations-established",
            "1974",
        ),
        ("Peru's diplomatic ties with Oman are half a century old.", "done", "anniversary", "1975"),
        (
            "The year 1974 saw the birth of diplomatic relations between Oman and Peru.",
            "background",
            "relations-established",
            "1974",
        ),
        (
            "Diplomatic relations between Oman and Peru took effect on Monday.",
            "done",
            "relations-established",
            "2025-10-06",
        ),
        (
            "Consuls were exchanged in 1950; full diplomatic relations between Oman and Peru only came in 1974.",
            "background",
            "relations-established",
            "1974",
        ),
        (
            "Only in 1979 were diplomatic relations between Peru and Oman restored.",
            "background",
            "relations-resumed",
            "1979",
        ),
        ("Peru and Oman are strategic partners as of Monday.", "done", "level-upgraded", "2025-10-06"),
        (
            "In 2012 the leaders of Peru and Oman took relations to a new level, that of a strategic partnership.",
            "background",
            "level-upgraded",
            "2012",
        ),
        ("Peru had an embassy in Muscat until 2003.", "background", "embassy-closed", "2003"),
        ("Until 2003 Peru had an embassy in Muscat.", "background", "embassy-closed", "2003"),
        ("From 1994 to 2003 Peru had an embassy in Muscat.", "background", "embassy-opened", "1994"),
        (
            "Peru's consulate in Muscat was turned into an embassy in 2003.",
            "background",
            "embassy-opened",
            "2003",
        ),
        ("Peru's embassy in Muscat is closed until further notice.", "done", "embassy-closed", None),
        (
            "Peru's embassy in Muscat will cease to exist on 31 December.",
            "planned",
            "embassy-closed",
            "2025-12-31",
        ),
        (
            "The opening of Peru's embassy in Muscat remains on the agenda.",
            "proposed",
            "embassy-opened",
            None,
        ),
        (
            "The restoration of diplomatic relations between Peru and Oman is on the cards.",
            "proposed",
            "relations-resumed",
            None,
        ),
        (
            "Peru's government approved the opening of an embassy in Muscat on Monday.",
            "planned",
            "embassy-opened",
            None,
        ),
    ],
)
def test_how_long_it_lasted_and_what_came_about(
    text: str, standing: str, kind: str, date: str | None
) -> None:
    assert of(text) == [(standing, kind, OMAN_PERU, date)]


@pytest.mark.parametrize(
    "text",
    [
        "An Omani embassy was opened in Lima in 1995, a Peruvian one in Muscat in 1996.",
        "Oman opened its embassy in Lima in 1995 and Peru hers in Muscat in 1996.",
    ],
)
def test_the_second_embassy_is_told_without_a_verb(text: str) -> None:
    assert of(text) == [("background", "embassy-opened", OMAN_PERU, year) for year in ("1995", "1996")]


@pytest.mark.parametrize(
    "text",
    [
        "The year 1974 saw the birth of trade relations between Oman and Peru.",
        "Diplomatic relations between Oman and Peru came under strain in 1974.",
        "Oman and Peru are partners in trade as of Monday.",
        "The leaders of Oman and Peru took relations to a new level, that of trust.",
        "Peru had an exhibition at its embassy in Muscat until May.",
        "Peru had its embassy in Muscat guarded until Friday.",
        "Until 2003 Peru had a school in Muscat.",
        "Peru's embassy in Muscat is closed on Fridays.",
        "An Omani restaurant was opened in Lima in 1995, a Peruvian one in Muscat in 1996.",
    ],
)
def test_what_only_sounds_like_one_is_none(text: str) -> None:
    assert of(text) == []
