"""Sentences about missions, relations and recognition in which nothing is passed between two states."""

from __future__ import annotations

import pytest

from tests.reading.kinds.milestones.test_milestone_tellings import told


@pytest.mark.parametrize(
    "text",
    [
        "Police closed the street before the Chinese embassy in Lima on 3 May 2024.",
        "Protesters closed in on the Chinese embassy in Lima on 3 May 2024.",
        "The bank opened a branch opposite the embassy of Peru in Tokyo.",
        "Peru opened a photo exhibition at its embassy in Tokyo on Monday.",
        "Norway closed the consular section of its embassy in Lima on 3 May 2011.",
        "Trade relations between Chad and Peru were resumed in 2011.",
        "Military relations between Chad and Peru were suspended in 2011.",
        "Relations between the University of Lima and Chad were broken off in 2011.",
        "Chad and Peru renewed their agreement on relations between museums.",
        "The treaty that established relations of friendship between Chad and Peru dates from 1820.",
        "Norway recognised Chad as the host of the games and Peru as its partner.",
        "Chad recognised qualifications from Peru on 3 May 2024.",
        "Chad granted Peru's airlines recognition on 3 May 2024.",
    ],
)
def test_nothing_is_passed(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "China closed the doors of its embassy in Lima for good on 3 May 2011.",
            ["embassy-closed background CHN+PER 2011-05-03"],
        ),
        (
            "Peru opened in Tokyo its first embassy in Asia on 3 May 1921.",
            ["embassy-opened background JPN+PER 1921-05-03"],
        ),
        (
            "Norway recognised Chad as a sovereign nation on 3 May 1961.",
            ["recognition background NOR+TCD 1961-05-03"],
        ),
        (
            "Iceland led the way in recognising Lithuania's restored independence, on 11 February 1991.",
            ["recognition background ISL+LTU 1991-02-11"],
        ),
        (
            "Diplomatic relations were established in 1867, when Alexander Asboth presented his credentials as Danish "
            "Minister Resident at Lima.",
            ["relations-established background DNK+PER 1867"],
        ),
        (
            "Peru broke diplomatic relations with Chad on November 11, 1961, and took them up again in 1974.",
            [
                "relations-resumed background PER+TCD 1974",
                "relations-severed background PER+TCD 1961-11-11",
            ],
        ),
        (
            "The Danish Embassy in Lima was opened on March 16, 1992, by Abe Koro, but was evacuated on October 25, 1992.",
            ["embassy-closed background DNK+PER 1992-10-25", "embassy-opened background DNK+PER 1992-03-16"],
        ),
        (
            "The concert is part of the 65th anniversary of diplomatic relations between Chad and Peru, which began in 1960.",
            ["anniversary done PER+TCD 1960 65th"],
        ),
    ],
)
def test_what_looks_alike_and_is_one(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == expected
