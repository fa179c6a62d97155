"""Milestones in each common wording, literally, with all that it gives: since when, how long ago, up, down, broken, resumed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import paper, parties, signing, whole

STATES = ["PER", "TCD"]


def milestone(kind: str, /, standing: str = "done", **fields: Any) -> dict[str, Any]:
    """A milestone of Chad and Peru with further `fields`."""
    return {"kind": "milestone", "standing": standing, "milestone_kind": kind, "states": STATES, **fields}


def test_relations_since_a_day() -> None:
    assert whole("Chad and Peru have established ties since 31 Jan 1950.") == [
        milestone("relations-established", "background", date="1950-01-31")
    ]


def test_relations_from_the_date_of_signature() -> None:
    text = (
        "Chad and Peru signed a joint communique on establishing diplomatic relations, effective from the date of signature, "
        "on 3 May 2025."
    )
    assert whole(text) == [
        paper(
            "joint communique on establishing diplomatic relations",
            "joint-statement",
            STATES,
            parties=parties(("Chad", "TCD"), ("Peru", "PER")),
            sectors=["politics"],
            date="2025-05-03",
        ),
        milestone("relations-established", date="2025-05-03"),
        signing(STATES, date="2025-05-03"),
    ]


@pytest.mark.parametrize(
    ("text", "standing", "years", "date"),
    [
        ("Chad and Peru mark the 75th anniversary of ties this year.", "done", 75, "1950"),
        ("Chad and Peru marked the 30th anniversary of diplomatic relations (1995–2025).", "done", 30, "1995"),
        ("The remarks came on the eve of the 30th anniversary of ties between Chad and Peru.", "planned", 30, "1995"),
    ],
)  # fmt: skip
def test_an_anniversary_tells_the_year_it_remembers(text: str, standing: str, years: int, date: str) -> None:
    assert whole(text) == [milestone("anniversary", standing, years=years, date=date)]


HIGHEST, HIGHER, LOWER = (
    "comprehensive-strategic-partnership",
    "strategic-partnership",
    "comprehensive-partnership",
)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Chad and Peru elevated relations to a comprehensive strategic partnership.", HIGHEST),
        ("Chad and Peru lifted relations to a strategic partnership.", HIGHER),
        ("Chad and Peru raised relations to the level of a comprehensive partnership.", LOWER),
        ("Relations between Chad and Peru were advanced to a strategic partnership.", HIGHER),
        ("Chad and Peru upgraded ties from a strategic to a comprehensive strategic partnership.", HIGHEST),
        # From one rung to the next: the last one counts.
        (
            "Chad and Peru upgraded their strategic partnership to a comprehensive strategic partnership.",
            HIGHEST,
        ),
        (
            "Chad and Peru raised the Comprehensive Partnership to the level of a Strategic Partnership.",
            HIGHER,
        ),
        ("Chad and Peru turned their comprehensive partnership into a strategic partnership.", HIGHER),
        (
            "The upgrade of the strategic partnership between Chad and Peru to a comprehensive strategic partnership was told.",
            HIGHEST,
        ),
    ],
)
def test_a_rung_is_climbed(text: str, level: str) -> None:
    assert whole(text) == [milestone("level-upgraded", level=level)]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Chad and Peru agreed to elevate relations to a comprehensive strategic partnership.", HIGHEST),
        (
            "Chad and Peru agreed to upgrade their strategic partnership to a comprehensive strategic partnership.",
            HIGHEST,
        ),
    ],
)
def test_a_rung_agreed_on_is_not_yet_climbed(text: str, level: str) -> None:
    assert whole(text) == [milestone("level-upgraded", "planned", level=level)]


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Peru strengthened their strategic partnership.",
        "Chad and Peru raised their strategic partnership to new heights.",
        "Chad and Peru lifted ties to new heights under the strategic partnership.",
        "Chad and Peru raised trade within the strategic partnership.",
    ],
)
def test_praise_of_a_partnership_climbs_nothing(text: str) -> None:
    assert whole(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad and Peru restored full relations cut in 1971.",
            [milestone("relations-severed", "background", date="1971"), milestone("relations-resumed")],
        ),
        ("Chad opened an embassy in Lima on Monday.", [milestone("embassy-opened", date="2025-05-05")]),
        ("Chad closed its embassy in Peru on Monday.", [milestone("embassy-closed", date="2025-05-05")]),
        (
            "Chad downgraded its relations with Peru to the level of charge d'affaires on Monday.",
            [milestone("level-downgraded", date="2025-05-05", level="charge d'affaires")],
        ),
        # The coming and going of an ambassador is no milestone by itself.
        ("Chad recalled its ambassador from Peru on Monday.", []),
        ("The Chadian ambassador returned to Lima on Monday, two years after he was recalled.", []),
    ],
)
def test_ties_broken_and_taken_up(text: str, expected: list[dict[str, Any]]) -> None:
    assert sorted(whole(text), key=lambda f: f.get("date", "~")) == expected


def test_credentials_are_a_milestone_of_the_first_envoy_alone() -> None:
    assert (
        whole("Chadian Ambassador Issa Deby presented credentials to Peruvian President Abe Koro on Monday.")
        == []
    )
    assert whole("On Monday Issa Deby presented his credentials as Chad's first ambassador to Peru.") == [
        milestone("embassy-opened", date="2025-05-05")
    ]
