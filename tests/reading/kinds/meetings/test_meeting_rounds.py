"""Rounds of talks: of soldiers and deputies, agreed on, still without a day, and those that only a number tells."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.meetings.meeting_reading import meetings

HERE = "MUSCAT, May 4 (ONA) - "
TALKS = ("done", "talks", "MLI OMN", [])
PLANNED = ("planned", "talks", "MLI OMN", [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oman and Mali held high-level military talks on Friday.", [TALKS]),
        ("Oman and Mali held vice-minister-level talks on Friday.", [TALKS]),
        ("Oman and Mali on Friday agreed to hold vice-minister-level talks on May 20.", [PLANNED]),
        ("Oman and Mali have agreed to hold border talks in Bamako on May 20.", [PLANNED]),
        ("Oman and Mali began two days of talks on a treaty at the Foreign Ministry on Friday.", [TALKS]),
        ("No date has been set for talks between Oman and Mali.", []),
        ("No venue was named for a meeting of the presidents of Oman and Mali.", []),
        (
            "Oman and Mali held a second round of border talks on Friday. A third is likely in October.",
            [TALKS, PLANNED],
        ),
        (
            "Oman and Mali opened the second of three rounds of border talks on Friday. The first took place in Bamako in "
            "March and the third is to be held in Lima in July.",
            [TALKS, TALKS, PLANNED],
        ),
        (
            "Oman and Mali held two rounds of border talks on Friday. The first was a failure.",
            [TALKS],
        ),
        (
            "Oman and Mali held border talks on Friday. The first was to mark the line.",
            [TALKS],
        ),
        (
            "Oman and Mali agreed to hold border talks on May 20. Mali has now pulled out of the talks.",
            [("cancelled", "talks", "MLI OMN", [])],
        ),
        (
            "Oman and Mali agreed to hold border talks on May 20. Niger refused to attend the talks.",
            [PLANNED],
        ),
    ],
)
def test_rounds_of_talks(text: str, expected: list[Any]) -> None:
    assert meetings(HERE + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Said Nur of Oman and his Malian colleague Abe Koro sat for four hours over the plan.",
            [("done", "meeting", "MLI OMN", ["Said Nur", "Abe Koro"])],
        ),
        (
            "Minister Said Nur of Oman and his Malian colleague Abe Koro sat for their portraits.",
            [],
        ),
        (
            "Omani Minister Said Nur spoke to Mali's Abe Koro on Friday.",
            [("done", "meeting", "MLI OMN", ["Said Nur", "Abe Koro"])],
        ),
        (
            "Omani Minister Said Nur met Mali's Abe Koro and Chad's Issa Deby on Friday.",
            [
                ("done", "meeting", "MLI OMN", ["Said Nur", "Abe Koro"]),
                ("done", "meeting", "OMN TCD", ["Said Nur", "Issa Deby"]),
            ],
        ),
        ("Omani Minister Said Nur travelled to Egypt's Sharm El Sheikh on Friday.", []),
        (
            "Omani Minister Said Nur received a telephone call from Malian Minister Abe Koro.",
            [("done", "call", "MLI OMN", ["Said Nur", "Abe Koro"])],
        ),
        (
            "Malian Minister Abe Koro was to be seen by Foreign Minister Said Nur on Friday.",
            [("planned", "received", "MLI OMN", ["Abe Koro", "Said Nur"])],
        ),
        (
            "Omani and Malian experts began talks here. The Malian leader, Abe Koro, was received by Minister Said Nur.",
            [
                ("done", "talks", "MLI OMN", ["Omani and Malian experts"]),
                ("done", "received", "MLI OMN", ["Abe Koro", "Said Nur"]),
            ],
        ),
        (
            "President Abe Koro of Mali and Omani Premier Said Nur talked for hours in the home of a college president and "
            "agreed to meet again on Sunday.",
            [
                ("planned", "meeting", "MLI OMN", ["Abe Koro", "Said Nur"]),
                ("done", "meeting", "MLI OMN", ["Abe Koro", "Said Nur"]),
            ],
        ),
        (
            "Minister of State Abe Koro has concluded a stay in Oman, the Malian Embassy said. He called on Premier Said Nur, "
            "had a working dinner with Minister Issa Deby and left.",
            [
                ("done", "courtesy-call", "MLI OMN", ["Abe Koro", "Said Nur"]),
                ("done", "meeting", "MLI OMN", ["Abe Koro", "Issa Deby"]),
            ],
        ),
    ],
)
def test_who_met_whom(text: str, expected: list[Any]) -> None:
    assert meetings(HERE + text) == expected
