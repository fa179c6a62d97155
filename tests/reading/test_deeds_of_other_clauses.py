"""Day and place of a clause of its own, which tell nothing of the deed before it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import whole

MET = "Omani President Said Nur received Malian Foreign Minister Abe Koro"


def told(text: str, kind: str) -> list[tuple[Any, ...]]:
    """`(standing, date, place)` of each fact of a kind."""
    return [(f["standing"], f.get("date"), f.get("place")) for f in whole(text) if f["kind"] == kind]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Oman and Mali signed an accord on a joint clinic, which will open in Bamako in June 2026.", None),
        (
            "Oman and Mali signed on Monday an accord on a clinic, which is to open in Bamako in June 2026.",
            "2025-05-05",
        ),
        ("Oman and Mali signed an accord on a bridge that will be built in Bamako from June 2026.", None),
    ],
)
def test_what_is_to_come_of_a_signed_paper_plans_no_signing(text: str, date: str | None) -> None:
    assert told(text, "signing") == [("done", date, None)]
    assert told(text, "instrument") == [("done", date, None)]


@pytest.mark.parametrize(
    "text",
    [
        MET + ", who will travel to Lima in June 2026.",
        MET + " and invited him to visit Muscat again in June 2026.",
        MET + ", who handed him an invitation to attend a summit in Bamako in June 2026.",
    ],
)
def test_what_somebody_is_asked_to_or_does_later_does_not_date_a_meeting(text: str) -> None:
    assert told(text, "meeting") == [("done", None, None)]


def test_a_journey_at_an_invitation_keeps_its_day() -> None:
    text = "Omani President Said Nur visited Mali at the invitation of President Abe Koro to attend a fair on 3 May 2025."
    assert [f["date"] for f in whole(text) if f["kind"] == "visit"] == ["2025-05-03"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "The minister said that Oman and Mali signed an accord, and that the last round took place in Bamako.",
            None,
        ),
        (
            "The minister said that Oman and Mali signed an accord and that of 2010 on tax in Bamako.",
            "Bamako",
        ),
    ],
)
def test_the_next_of_the_things_said_has_its_own_place(text: str, place: str | None) -> None:
    assert [row[2] for row in told(text, "instrument")][:1] == [place]


@pytest.mark.parametrize(
    ("guest", "name"),
    [
        ("noble Friend Lord Koro", "Koro"),
        ("right hon. Friend the Foreign Secretary", "the Foreign Secretary"),
    ],
)
def test_a_friend_in_the_house_is_no_part_of_a_name(guest: str, name: str) -> None:
    text = (
        f"The United Kingdom and Mali signed an accord on 30 January 2023. My {guest} visited Mali in 2024."
    )
    assert [f["visitor"][0]["name"] for f in whole(text) if f["kind"] == "visit"] == [name]
