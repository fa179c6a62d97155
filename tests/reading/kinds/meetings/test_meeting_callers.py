"""Callers told by a row of them, those who were not received, and who is only met on arrival."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.meetings.meeting_reading import meetings

HERE = "MUSCAT, May 4 (ONA) - "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Premier Said Nur received Malian Minister Abe Koro. Among his visitors was the Chadian ambassador, Issa Deby.",
            [
                ("done", "received", "MLI OMN", ["Said Nur", "Abe Koro"]),
                ("done", "received", "OMN TCD", ["Said Nur", "Issa Deby"]),
            ],
        ),
        ("Visitors to the fair in Oman included Malian Minister Abe Koro.", []),
        (
            "Omani Minister Said Nur saw Malian Minister Abe Koro but was not received by President Issa Deby of Chad.",
            [
                ("denied", "received", "OMN TCD", ["Said Nur", "Issa Deby"]),
                ("done", "meeting", "MLI OMN", ["Said Nur", "Abe Koro"]),
            ],
        ),
        ("The Malian delegation headed by Abe Koro was seen at Muscat airport by Premier Said Nur.", []),
        (
            "A video conference of the foreign ministers of Oman and Mali was held on Sunday. Said Nur and Abe Koro said so.",
            [("done", "call", "MLI OMN", ["foreign ministers of Oman and Mali"])],
        ),
    ],
)
def test_callers(text: str, expected: list[Any]) -> None:
    assert meetings(HERE + text) == expected
