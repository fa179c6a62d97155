"""Whom somebody pays a call, speaks to at a meeting or sits alone with; and `the meeting` that is a commission's session."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.meetings.meeting_reading import meetings

BOTH = ["Abe Koro", "Issa Deby"]
CAME = (
    "President Abe Koro of Oman came to Lima on Thursday at the invitation of President Issa Deby of Peru. "
)
SAT = "The Omani-Chadian Joint Commission held its second session in Muscat on Monday. "


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Abe Koro, the new ambassador of Oman, paid Chadian Premier Issa Deby a courtesy call.",
            "courtesy-call",
        ),
        ("Omani Minister Abe Koro paid Chadian Premier Issa Deby a brief visit on Monday.", "courtesy-call"),
        ("Omani King Abe Koro granted Chadian Minister Issa Deby a private audience.", "received"),
        (
            "Omani Minister Abe Koro called on Rt. Hon. President Mr. Issa Deby of Chad on 4 May.",
            "courtesy-call",
        ),
        (
            "Omani Minister Abe Koro raised the matter with Chadian Premier Issa Deby during a meeting.",
            "meeting",
        ),
        ("Omani Minister Abe Koro thanked Chadian Premier Issa Deby for the help at a meeting.", "meeting"),
        (
            "Omani Minister Abe Koro handed Chadian Premier Issa Deby a letter at a meeting in Muscat.",
            "meeting",
        ),
        (
            "Omani Minister Abe Koro conveyed the greetings of the Sultan to Chadian Premier Issa Deby at a meeting.",
            "meeting",
        ),
        ("During talks in Muscat, Omani Minister Abe Koro briefed Chadian Premier Issa Deby on it.", "talks"),
    ],
)
def test_whom_somebody_speaks_to(text: str, kind: str) -> None:
    assert meetings(text) == [("done", kind, "OMN TCD", BOTH)]


@pytest.mark.parametrize(
    "text",
    [
        "During talks in Muscat, Omani Minister Abe Koro thanked the African nation for its support.",
        "Omani Minister Abe Koro presented the plan to the Cabinet at a meeting on Monday.",
        "Omani Minister Abe Koro paid the Chadian firm of Issa Deby a large sum on Monday.",
        "At the meeting of the Arab League in Cairo, Omani Minister Abe Koro thanked Egyptian Premier Issa Deby.",
    ],
)
def test_who_only_speaks(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "On Friday the two were shut up together in the palace for over two hours.",
        "The two were closeted for two hours on Friday.",
        "The two spent two hours alone together on Friday.",
        "The two had an hour to themselves on Friday.",
        "The two withdrew for an hour of talks on Friday.",
    ],
)
def test_two_alone(text: str) -> None:
    assert meetings(CAME + text) == [("done", "talks", "OMN PER", BOTH)]


def test_the_two_of_the_clause_before() -> None:
    text = "Omani Minister Abe Koro, in Chad since Monday, brought the news to minister Issa Deby when the two met."
    assert meetings(text) == [("done", "meeting", "OMN TCD", BOTH)]


@pytest.mark.parametrize("verb", ["never saw", "did not see"])
def test_not_seen(verb: str) -> None:
    text = f"Omani Minister Abe Koro {verb} Chadian Minister Issa Deby."
    assert meetings(text) == [("denied", "meeting", "OMN TCD", BOTH)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Omani Minister Abe Koro and Chadian Minister Issa Deby opened the meeting with words of welcome.",
            [],
        ),
        ("The meeting was chaired by Omani Minister Abe Koro and Chadian Minister Issa Deby.", []),
        ("At the meeting, Omani Minister Abe Koro thanked Chadian Minister Issa Deby.", []),
        ("The two signed the minutes of the meeting. The third meeting will be held in Lima in 2026.", []),
        (
            "Omani Minister Abe Koro also held a meeting with Chadian Minister Issa Deby.",
            [("done", "meeting", "OMN TCD", BOTH)],
        ),
    ],
)
def test_the_session_is_no_meeting(text: str, expected: list[Any]) -> None:
    assert meetings(SAT + text) == expected
