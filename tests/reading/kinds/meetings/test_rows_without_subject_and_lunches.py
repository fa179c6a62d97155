"""Rows of deeds whose subject stands a sentence before, lunches given, and who is at the margins of somebody else's summit."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def told(text: str, published: str = "2025-05-06") -> list[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    return [
        (
            str(f["meeting_kind"]),
            str(f["standing"]),
            tuple(f["states"]),
            tuple(sorted(row["name"] for row in f["participants"])),
        )
        for f in whole(text, published=published)
        if f["kind"] == "meeting"
    ]


def test_a_sentence_that_opens_with_its_verb_goes_on_with_who_came() -> None:
    text = (
        "Omani Foreign Minister Abe Koro visited Rabat on Monday. Received by King Said of Morocco. "
        "Called on Prime Minister Aziz Nur."
    )
    assert sorted(told(text)) == [
        ("courtesy-call", "done", ("MAR", "OMN"), ("Abe Koro", "Aziz Nur")),
        ("received", "done", ("MAR", "OMN"), ("Abe Koro", "Said")),
    ]


@pytest.mark.parametrize(
    "lunch",
    [
        "was given a farewell lunch on Friday by Omani Minister Said Nur",
        "was feted at a lunch given by Omani Minister Said Nur",
    ],
)
def test_who_is_given_a_lunch_is_received(lunch: str) -> None:
    assert told(f"The ambassador of Chile in Muscat, Abe Koro, {lunch}.") == [
        ("received", "done", ("CHL", "OMN"), ("Abe Koro", "Said Nur"))
    ]


def test_who_gives_a_lunch_receives() -> None:
    assert told("Omani Minister Said Nur gave a farewell lunch for the ambassador of Chile, Abe Koro.") == [
        ("received", "done", ("CHL", "OMN"), ("Abe Koro", "Said Nur"))
    ]


def test_sitting_down_to_lunch_is_one_meeting() -> None:
    assert told("Omani Minister Said Nur sat down to lunch with Chilean Minister Abe Koro.") == [
        ("meeting", "done", ("CHL", "OMN"), ("Abe Koro", "Said Nur"))
    ]


def test_the_state_of_a_summit_is_not_of_those_at_its_margins() -> None:
    text = (
        "The Foreign Minister of Lesotho, Abe Koro, met Said Nur on Monday in Addis Ababa, in the margins of "
        "the African Union summit."
    )
    assert told(text) == []


def test_a_day_of_the_month_governs_nobody() -> None:
    text = "TOKYO - On the 3rd Omani Minister Abe Koro was in Tokyo for consultations with Japanese Minister Sato Ken."
    assert told(text) == [("talks", "done", ("JPN", "OMN"), ("Abe Koro", "Sato Ken"))]
