"""Governments that sit together, and sessions told by their host, their format or their fall beside another."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import whole


def sessions(text: str) -> list[tuple[Any, ...]]:
    """`(standing, session, date, place)` of each session of a text."""
    rows = [row for row in whole(text) if row["kind"] == "mechanism"]
    return [tuple(row.get(name) for name in ("standing", "session", "date", "place")) for row in rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The governments of Chad and Peru held their third joint session in Lima on Monday.",
            [("done", 3, "2025-05-05", "Lima")],
        ),
        (
            "The Chadian and Peruvian governments will hold a joint session in Lima on 3 June. The governments last met in "
            "this format in N'Djamena in May 2023.",
            [("background", None, "2023-05", "N'Djamena"), ("planned", None, "2025-06-03", "Lima")],
        ),
        (
            "The fourth joint government session of Chad and Peru will take place in Lima next year.",
            [("planned", 4, "2026", "Lima")],
        ),
        (
            "The joint session of the governments of Chad and Peru was held in Lima on Monday. The fourth joint session is due "
            "in N'Djamena in 2027.",
            [("done", None, "2025-05-05", "Lima"), ("planned", 4, "2027", "N'Djamena")],
        ),
        ("The governments of Chad and Peru praised the speech to a joint session of Congress.", []),
        ("The trade ministers of Chad and Peru held a joint session in Lima on Monday.", []),
    ],
)
def test_governments_sit_together(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert sessions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lima was the venue of the third, in May 2022.", ("background", 3, "2022-05", "Lima")),
        ("Lima hosted the third, in May 2022.", ("background", 3, "2022-05", "Lima")),
        ("The third was held in Lima in May 2022.", ("background", 3, "2022-05", "Lima")),
        ("The fifth is meant for May 2027.", ("planned", 5, "2027-05", None)),
        (
            "The session was to be held in March but was called off.",
            ("cancelled", None, "2025-03", None),
        ),
    ],
)
def test_a_session_beside_the_fourth(text: str, expected: tuple[Any, ...]) -> None:
    told = sessions("The Chad-Peru joint commission held its fourth session in N'Djamena on Monday. " + text)
    assert sorted(told, key=str) == sorted([("done", 4, "2025-05-05", "N'Djamena"), expected], key=str)


def test_who_met_in_this_format_held_no_meeting_beside() -> None:
    text = (
        "The Chad-Peru joint commission met on Monday. The two sides last met in this format in Lima in 2021."
    )
    assert {row["kind"] for row in whole(text)} == {"mechanism"}
