"""Talks that name nobody: in the history of two states, behind `which took place`, or called off with a journey."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.meetings.meeting_reading import meetings

HERE = "MUSCAT, May 4 (ONA) - "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oman and Mali quarrelled in 1969. Border talks opened in 1973 in Mexico City and got nowhere.",
            [("background", "talks", "MLI OMN", [])],
        ),
        (
            "Oman and Mali quarrelled. After talks in Geneva the Embassy of Oman in Bamako was opened again in 1974.",
            [("background", "talks", "MLI OMN", [])],
        ),
        (
            "Oman and Mali quarrelled. No promise was made at the preliminary contact which took place in Oslo on May 2.",
            [("done", "talks", "MLI OMN", [])],
        ),
        (
            "Oman and Mali quarrelled. After talks the minister slept. The talks took place in a good atmosphere.",
            [],
        ),
        (
            "Omani Minister Said Nur will not now be travelling to Bamako, where his counterpart Abe Koro was due to receive "
            "him on Friday.",
            [("cancelled", "received", "MLI OMN", ["Abe Koro", "Said Nur"])],
        ),
        (
            "The presidents of Oman and Mali, Said Nur and Abe Koro, met on Saturday. On concluding the conversations, the "
            "Foreign Ministers Issa Deby of Oman and Kim Il of Mali signed an agreement.",
            [("done", "meeting", "MLI OMN", ["Said Nur", "Abe Koro"])],
        ),
        (
            "The ministers of Oman and Mali welcomed that the Mechanism of Political Consultations, inactive since 2014, shall "
            "be reactivated at the level of Vice-Ministers and shall meet in Muscat in July.",
            [],
        ),
    ],
)
def test_whose_talks_nobody_tells(text: str, expected: list[Any]) -> None:
    assert meetings(HERE + text) == expected


def test_a_further_round_is_one_of_the_talks_a_report_began_with() -> None:
    text = (
        "Talks between Oman and Mali on fish ended in Muscat on Friday. It was the sixth round. The gap had narrowed, he said. "
        "They had come far. Nobody was glad. A seventh round would take place in Bamako in February."
    )
    assert meetings(text) == [
        ("done", "talks", "MLI OMN", []),
        ("planned", "talks", "MLI OMN", []),
    ]
