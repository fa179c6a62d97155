"""Programmes: the day that stands by itself at the head of a paragraph is that of what is told in it."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

_LEAD = "President Ana Solis of Peru will be in Mali on a state visit from 21 to 23 May.\n\n"


@pytest.mark.parametrize("head", ["Thursday, 22 May.", "22 May 2025."])
def test_meetings_of_a_day_of_a_programme_are_to_come(head: str) -> None:
    text = f"{_LEAD}{head} Solis sees Prime Minister Abe Diop at the palace and gives a talk."
    told = [(f["standing"], f["date"]) for f in whole(text) if f["kind"] == "meeting"]
    assert told == [("planned", "2025-05-22")]


def test_a_day_within_a_sentence_heads_nothing() -> None:
    text = f"{_LEAD}The fair opens on 22 May. Solis saw Prime Minister Abe Diop of Mali in Lima."
    assert [f.get("date") for f in whole(text) if f["kind"] == "meeting"] == [None]


@pytest.mark.parametrize(
    "title",
    ["Peruvian president to spend three days in Mali", "Peruvian president to be in Mali for three days"],
)
def test_a_headline_tells_how_long_somebody_is_to_stay(title: str) -> None:
    assert [(f["kind"], f["standing"]) for f in whole(f"{title}\n\n{_LEAD}")] == [("visit", "planned")]


def test_a_minister_told_of_in_new_york_is_of_one_of_the_two_sides() -> None:
    text = (
        "New York, 2 May 2025: Foreign Minister Ana Solis of Peru met Malian Foreign Minister Issa Koro on the sidelines "
        "of the General Assembly. The Minister of Trade will travel to Bamako in November."
    )
    assert [f["visitor_state"] for f in whole(text) if f["kind"] == "visit"] == ["PER"]
