"""What had been set for a day and is given up, papers that are to hold from a day, and communiques of one house."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import whole


def told(text: str, kind: str) -> list[dict[str, Any]]:
    return [row for row in whole(text) if row["kind"] == kind]


def test_a_meeting_that_will_not_be_held_had_been_set_for_a_day_ahead() -> None:
    text = "A meeting of the foreign ministers of Oman and Peru that was to take place in Quito on Friday will not be held."
    assert [(m["standing"], m["date"], m["place"]) for m in told(text, "meeting")] == [
        ("cancelled", "2025-05-09", "Quito")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Oman-Peru joint commission, which was to have met in Lima, has been postponed indefinitely.",
        "The session of the Oman-Peru joint commission planned for March was put off on Monday.",
    ],
)
def test_a_session_that_was_set_is_called_off(text: str) -> None:
    assert [(m["state"], m["standing"]) for m in told(text, "mechanism")] == [("session-held", "cancelled")]


def test_a_paper_does_not_hold_before_the_day_it_enters_into_force() -> None:
    text = (
        "Botswana and Namibia signed the Agreement on the Movement of Persons in Windhoek on Monday. From the day it enters "
        "into force identity cards will be enough."
    )
    assert [(p["standing"], p["stage"]) for p in told(text, "instrument")] == [("done", "signed")]


BODY = "\n\nThe Minister of Foreign Affairs of Benin, Mr Abe Koro, received the Ambassador of Peru, Ms Ana Vega, on Monday.\n"


@pytest.mark.parametrize(("head", "papers"), [("PRESS COMMUNIQUE", 0), ("JOINT COMMUNIQUE", 1)])
def test_a_communique_of_one_house_is_no_paper_of_two(head: str, papers: int) -> None:
    assert len(told(head + BODY, "instrument")) == papers


def test_who_is_leaving_for_home_has_paid_one_visit() -> None:
    text = (
        "Ulaanbaatar, 5 May 2025 (MONTSAME) A delegation of the Lao Women's Union led by its President, Mrs Ana Vongsa, is "
        "leaving for home this evening after a five-day visit to Mongolia."
    )
    assert {v["standing"] for v in told(text, "visit")} == {"done"}
