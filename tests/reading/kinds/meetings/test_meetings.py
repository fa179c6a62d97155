"""Meetings, one construction at a time, each in a sentence of its own."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report


def meetings(text: str) -> list[tuple[Any, ...]]:
    """`(standing, kind, participants, states)` of every meeting read, in the order of the text."""
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    for fact in facts:
        fact.check(text)
    return [
        (
            fact.standing,
            fact["meeting_kind"],
            [row["name"] for row in fact.get("participants", [])],
            fact["states"],
        )
        for fact in facts
        if fact.kind == "meeting"
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Omani Minister Abe Koro held talks with Chadian Minister Issa Deby in Doha.", "talks"),
        ("Omani Minister Abe Koro met with Chadian Minister Issa Deby.", "meeting"),
        ("Omani Minister Abe Koro met and had a talk with Chadian Minister Issa Deby.", "meeting"),
        ("Omani Minister Abe Koro received Chadian Minister Issa Deby on Monday.", "received"),
        ("Omani Minister Abe Koro was received by Chadian Minister Issa Deby.", "received"),
        ("Omani Minister Abe Koro gave an audience on Monday to Chadian Minister Issa Deby.", "received"),
        ("Omani Minister Abe Koro paid a courtesy call on Chadian Minister Issa Deby.", "courtesy-call"),
        ("Omani Minister Abe Koro called on Chadian Minister Issa Deby.", "courtesy-call"),
        ("Omani Minister Abe Koro and Chadian Minister Issa Deby spoke by telephone on Monday.", "call"),
        ("Omani Minister Abe Koro spoke with Chadian Minister Issa Deby by phone.", "call"),
        ("Omani Minister Abe Koro had a telephone conversation with Chadian Minister Issa Deby.", "call"),
        (
            "Omani Minister Abe Koro and Chadian Minister Issa Deby met on the sidelines of a forum in Doha.",
            "sidelines",
        ),
        ("Omani Minister Abe Koro and Chadian Minister Issa Deby conferred in Doha on Monday.", "meeting"),
        (
            "Talks between Omani Minister Abe Koro and Chadian Minister Issa Deby were held on Monday.",
            "talks",
        ),
        (
            "A meeting was held in Doha between Omani Minister Abe Koro and Chadian Minister Issa Deby.",
            "meeting",
        ),
        ("Omani Minister Abe Koro and his Chadian counterpart, Issa Deby, discussed trade in Doha.", "talks"),
        ("Omani Minister Abe Koro sat down yesterday with Chadian Minister Issa Deby.", "meeting"),
    ],
)
def test_a_meeting_is_read_from_what_tells_it(text: str, kind: str) -> None:
    assert [(row[0], row[1], sorted(row[2]), row[3]) for row in meetings(text)] == [
        ("done", kind, ["Abe Koro", "Issa Deby"], ["OMN", "TCD"])
    ]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Omani Minister Abe Koro will meet Chadian Minister Issa Deby tomorrow.", "planned"),
        ("Omani Minister Abe Koro is due to hold talks with Chadian Minister Issa Deby.", "planned"),
        ("Omani Minister Abe Koro is to be received by Chadian Minister Issa Deby.", "planned"),
        ("Omani Minister Abe Koro refused to meet Chadian Minister Issa Deby.", "denied"),
    ],
)
def test_a_meeting_has_the_standing_of_its_verb(text: str, standing: str) -> None:
    assert [row[0] for row in meetings(text)] == [standing]


def test_the_two_leaders_are_those_the_report_names() -> None:
    text = (
        "Omani Sultan Haitham bin Tarik welcomed Chadian President Mahamat Deby at the airport on Monday. "
        "The two leaders then held talks at the palace."
    )
    assert meetings(text) == [("done", "talks", ["Haitham bin Tarik", "Mahamat Deby"], ["OMN", "TCD"])]


def test_ministers_without_names_are_told_by_their_states() -> None:
    text = "The foreign ministers of Greece and Turkey will hold talks in Athens in June."
    assert [(row[0], row[3]) for row in meetings(text)] == [("planned", ["GRC", "TUR"])]


def test_a_courtesy_call_makes_the_talk_one() -> None:
    text = (
        "Choe Yong Rim, premier of the DPRK, had a friendly talk with Oleg Kozhemyako, governor of Amur Region of the "
        "Russian Federation, when the latter paid a courtesy call on him."
    )
    assert meetings(text) == [("done", "courtesy-call", ["Choe Yong Rim", "Oleg Kozhemyako"], ["PRK", "RUS"])]


@pytest.mark.parametrize(
    "text",
    [
        "The plan of Omani Minister Abe Koro met no resistance.",
        "Omani Minister Abe Koro met Omani Premier Issa Deby in Muscat.",
        "Omani Minister Abe Koro met the press in Doha.",
        "Spanish King Felipe VI gave a banquet for Omani Sultan Haitham bin Tarik.",
        "Fisheries officers of Samoa and Tonga have met twice a year since 2019.",
    ],
)
def test_no_meeting_is_read_where_none_is_told(text: str) -> None:
    assert meetings(text) == []
