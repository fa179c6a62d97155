"""Summits of many states, meetings of more than two, and exchanges of visits, which are no meetings."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.meetings.meeting_reading import meetings

HERE = "MUSCAT, May 4 (ONA) - "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Friday Malian President Abe Koro will be in Vilnius for the NATO summit.",
            [("planned", "summit", "MLI", ["Abe Koro"])],
        ),
        (
            "Malian President Abe Koro took part in the OAU summit in Addis Ababa last week.",
            [("done", "summit", "MLI", ["Abe Koro"])],
        ),
        (
            "Omani Premier Said Nur left here for Jakarta to attend the summit of the non-aligned countries.",
            [("planned", "summit", "OMN", ["Said Nur"])],
        ),
        (
            "Malian President Abe Koro will not attend the Arab summit in Fez.",
            [("denied", "summit", "MLI", ["Abe Koro"])],
        ),
        (
            "Omani President Said Nur will be in Lima for the summit of ECOWAS, he and Malian President Abe Koro get on well.",
            [("planned", "summit", "OMN", ["Said Nur"])],
        ),
        ("Malian Minister Abe Koro addressed the India Global Business Summit in New Delhi.", []),
        ("The Arab summit in Amman will discuss Mali. Omani Premier Said Nur is ill.", []),
        ("Malian President Abe Koro reached the summit of Mount Sham in Oman.", []),
    ],
)
def test_who_goes_to_a_summit_of_many(text: str, expected: list[Any]) -> None:
    assert meetings(HERE + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mali, Niger and Benin formed an alliance. The first summit of the three heads of state was held in Niamey.",
            [("done", "summit", "BEN MLI NER", ["heads of state"])],
        ),
        (
            "Malian President Abe Koro met Omani Premier Said Nur. The four presidents would gather in Lima soon.",
            [("done", "meeting", "MLI OMN", ["Abe Koro", "Said Nur"])],
        ),
        (
            "Malian Minister Abe Koro and Omani Minister Said Nur agreed on a road. Several ministers will meet in June.",
            [],
        ),
    ],
)
def test_more_than_two_who_meet(text: str, expected: list[Any]) -> None:
    assert meetings(HERE + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malian Minister Abe Koro held a working session on Sunday with Omani Minister Said Nur.",
            [("done", "talks", "MLI OMN", ["Abe Koro", "Said Nur"])],
        ),
        (
            "Oman and Mali have called off this week's talks on fish.",
            [("cancelled", "talks", "MLI OMN", [])],
        ),
        (
            "Malian Ambassador Abe Koro had taken leave of His Majesty the Sultan of Oman.",
            [("done", "courtesy-call", "MLI OMN", ["Abe Koro", "Sultan of Oman"])],
        ),
        (
            "Malian Minister Abe Koro had talks at the Foreign Ministry on Sunday.",
            [("done", "talks", "MLI OMN", ["Abe Koro", "Foreign Ministry"])],
        ),
        ("Malian President Abe Koro and Omani Premier Said Nur agreed to exchange visits next year.", []),
        (
            "A delegation of the youth organizations of Mali is in Oman. A meeting with Minister Said Nur is set for Friday.",
            [("planned", "meeting", "MLI OMN", ["Said Nur", "delegation"])],
        ),
    ],
)
def test_sittings_calls_and_talks(text: str, expected: list[Any]) -> None:
    assert meetings(HERE + text) == expected


def test_talks_called_off_are_not_the_meeting_that_is_denied() -> None:
    text = (
        "MUSCAT, May 4 (ONA) - Oman and Mali have called off talks on fish. A source denied that Minister Said Nur had met "
        "Malian envoy Abe Koro."
    )
    assert [(row[0], row[3]) for row in meetings(text)] == [
        ("cancelled", []),
        ("denied", ["Said Nur", "Abe Koro"]),
    ]


def test_a_spouse_is_somebody_else() -> None:
    text = (
        "MUSCAT, May 4 (ONA) - President Koro of Mali arrived here on Sunday. Koro and Anna Koro will be received by the "
        "Sultan of Oman. Koro will also meet Omani Minister Said Nur."
    )
    assert [row[3] for row in meetings(text)] == [
        ["Koro", "Anna Koro", "Sultan of Oman"],
        ["Koro", "Said Nur"],
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oman and Mali agreed to withdraw troops after three days of talks in Lahore, a spokesman said.",
            [("done", "talks", "MLI OMN", [])],
        ),
        (
            'Omani Minister Said Nur and his Malian colleague Abe Koro signed an accord. "Now we must learn to sit down," Nur '
            "told reporters.",
            [],
        ),
        (
            "By video link, Omani Minister Said Nur and Malian Minister Abe Koro sat down for the second round of political "
            "consultations.",
            [],
        ),
        (
            "Omani Minister Said Nur held talks with Malian Minister Abe Koro, in the course of which they recalled that fifty "
            "years of relations, to be marked this December, had brought both closer.",
            [("done", "talks", "MLI OMN", ["Said Nur", "Abe Koro"])],
        ),
        ("Omani authorities refused to receive the Malian minister.", []),
        (
            "Omani Premier Said Nur accepted the letters of credence of Malian Ambassador Abe Koro on Sunday. Nur had a talk "
            "with the ambassador.",
            [("done", "received", "MLI OMN", ["Said Nur", "Abe Koro"])],
        ),
        (
            "Omani Premier Said Nur accepted the letters of credence of Malian Ambassador Abe Koro on Sunday.",
            [],
        ),
    ],
)
def test_talks_and_what_is_none(text: str, expected: list[Any]) -> None:
    assert meetings(HERE + text) == expected
