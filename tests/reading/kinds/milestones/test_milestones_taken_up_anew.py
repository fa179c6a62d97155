"""Milestones of a state that leaves one partner for another, and what is kept apart from them: claims, purposes, hopes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

milestones = reader("2025-10-11")
CHAD_PERU = ["PER", "TCD"]


def of(text: str) -> list[tuple[Any, ...]]:
    """The standing, the kind, the states and the date of each milestone of a text, sorted."""
    return sorted(told(milestones(text, "milestone"), "milestone_kind", "states", "date"), key=str)


@pytest.mark.parametrize(
    ("text", "standing", "kind", "date"),
    [
        (
            "Since this Thursday Chad and Peru have ambassadorial ties once more.",
            "background",
            "relations-resumed",
            "2025-10-09",
        ),
        (
            "Chad terminates with immediate effect its diplomatic relations with Peru.",
            "done",
            "relations-severed",
            None,
        ),
        (
            "For twenty-five years, as of 24 January, Chad and Peru have had diplomatic relations.",
            "done",
            "anniversary",
            "2000",
        ),
        ("In 2014 Chad's embassy in Lima came to be opened.", "background", "embassy-opened", "2014"),
        (
            "Peru will be of help when embassies of both are founded in N'Djamena and in Lima.",
            "planned",
            "embassy-opened",
            None,
        ),
        (
            "The embassy which Peru maintains in N'Djamena shall cease to exist.",
            "planned",
            "embassy-closed",
            None,
        ),
        ("2012: Chad's embassy in Lima reopened", "background", "embassy-opened", "2012"),
        ("Peru won recognition from Chad in February 1972.", "background", "recognition", "1972-02"),
        ("Chad was quick to recognise Peru, on 5 February 1972.", "background", "recognition", "1972-02-05"),
    ],
)
def test_a_milestone_told_in_one_sentence(text: str, standing: str, kind: str, date: str | None) -> None:
    assert of(text) == [(standing, kind, CHAD_PERU, date)]


def test_what_is_restored_was_broken_off() -> None:
    text = (
        "On Monday Chad and Peru signed a communique that restores diplomatic relations. "
        "It restores what was broken off in August 1989."
    )
    assert of(text) == [
        ("background", "relations-severed", CHAD_PERU, "1989-08"),
        ("done", "relations-resumed", CHAD_PERU, "2025-10-06"),
    ]


def test_relations_taken_up_anew_are_not_established_besides() -> None:
    text = (
        "As of 6 October Chad and Peru have diplomatic relations. "
        "Diplomatic relations between Chad and Peru were resumed on 6 October."
    )
    assert of(text) == [("done", "relations-resumed", CHAD_PERU, "2025-10-06")]


def test_it_is_the_state_by_which_something_was_done_before() -> None:
    text = (
        "That China is one and undivided is acknowledged by the Government of Grenada. "
        "It terminates with today's date its diplomatic relations with Taiwan."
    )
    assert [row[:3] for row in of(text)] == [("done", "relations-severed", ["GRD", "TWN"])]


@pytest.mark.parametrize(
    "text",
    [
        "Chad terminates with immediate effect its trade treaty with Peru.",
        "For twenty-five years Chad and Peru have had no diplomatic relations.",
        "The writer won recognition from readers in Chad and Peru in 1972.",
        "Chad recognised Morocco's sovereignty over the Western Sahara on Monday.",
        "When the embassies of Chad and Peru are opened to visitors, many come.",
        "2012: Chad's embassy in Lima painted",
        "The flag of Chad was raised again at the embassy in Lima on the national day.",
        "Chad won recognition in 1972 for its runners, said Peru's minister.",
        "The strategic partnership of 2012 between Tigo of Chad and Entel of Peru ended.",
        "Chad had an embassy ball in Lima until 2003.",
    ],
)
def test_what_only_sounds_like_one_is_none(text: str) -> None:
    assert of(text) == []


def test_the_second_embassy_follows_the_first() -> None:
    text = "1962 - Chad opens its embassy in Lima; the Peruvian embassy in N'Djamena follows one year later."
    assert of(text) == [
        ("background", "embassy-opened", CHAD_PERU, "1962"),
        ("background", "embassy-opened", CHAD_PERU, "1963"),
    ]


def test_who_studies_an_opening_has_opened_nothing() -> None:
    assert of("Chad's government studies the opening of an embassy in Lima.") == [
        ("proposed", "embassy-opened", CHAD_PERU, None)
    ]


@pytest.mark.parametrize(
    ("behind", "standing", "kind"),
    [
        ("In both countries the year is to be marked with concerts.", "done", "anniversary"),
        ("In both countries few remember it.", "background", "relations-established"),
    ],
)
def test_years_counted_back_are_an_anniversary_where_it_is_kept(
    behind: str, standing: str, kind: str
) -> None:
    text = f"65 years ago diplomatic relations were established between Chad and Peru. {behind}"
    assert of(text) == [(standing, kind, CHAD_PERU, "1960")]
