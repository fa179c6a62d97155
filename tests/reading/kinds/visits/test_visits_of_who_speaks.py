"""Visits of whoever speaks or is spoken to, those that answer one told before, and rows that say whither they lead."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report
from tests.reading.kinds.visits.test_visit_tellings import koro, told

_SPEECH = "Remarks by President Abe Koro of Mali at the dinner for the King of Oman\n\nBamako, 4 May 2026\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Let me thank you for the kind invitation to visit your country, which I have gladly accepted.",
            koro("planned", "OMN"),
        ),
        (
            "I visited your capital in 2019 and I have not forgotten the sea.",
            koro("background", "OMN", "2019"),
        ),
        (
            "We have much to do. Our prime minister will travel to Muscat in June.",
            ("planned", "Our prime minister", "MLI", "OMN", "2026-06"),
        ),
    ],
)
def test_your_country_is_that_of_who_is_spoken_to(text: str, expected: tuple[Any, ...]) -> None:
    assert told(_SPEECH + text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Let me thank you for the invitation to the dinner and for your country's music.",
        "Your country is far, and our ministers like it.",
    ],
)
def test_thanks_alone_are_no_visit(text: str) -> None:
    assert told(_SPEECH + text) == []


def test_turns_of_an_interview_are_lines_of_their_own() -> None:
    text = (
        "Interview with Abe Koro, foreign minister of Mali\n\n"
        "Q: Will your president come to Muscat, as some papers of Oman have it?\n"
        "A: Yes, in June, if the calendars of the two houses agree on a day.\n"
        "Q: What keeps trade between the two of you as low as it has been?\n"
        "A: Sand, and a road that ends one day before the sea begins at last."
    )
    assert told(text) == [("planned", "your president", "MLI", "OMN", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A return visit by Nur is planned for June.", ("planned", "Saleh Nur", "OMN", "MLI", "2026-06")),
        ("A return visit, in June, is under discussion.", ("proposed", None, "OMN", "MLI", "2026-06")),
    ],
)
def test_a_return_visit_goes_the_other_way(text: str, expected: tuple[Any, ...]) -> None:
    first = "Malian Foreign Minister Abe Koro was received by Omani Foreign Minister Saleh Nur in Muscat. "
    rows = told_all(first + text)
    assert expected in rows
    assert koro("done", "OMN") in rows


def told_all(text: str) -> list[tuple[Any, ...]]:
    """As `told`, with None for a visitor whom nobody names."""
    facts = read_report(Report("r", text, published="2026-05-05")).facts
    return [
        (
            f.standing,
            (f.get("visitor") or [{"name": None}])[0]["name"],
            f.get("visitor_state"),
            f["host_state"],
            f.get("date"),
        )
        for f in facts
        if f.kind == "visit"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trip was to have taken Malian Minister Abe Koro to Muscat.", koro("cancelled", "OMN")),
        ("Malian Minister Abe Koro's planned stop in Muscat is off.", koro("cancelled", "OMN")),
        (
            "Malian Minister Abe Koro was due in Muscat on 8 May but a storm kept him at home.",
            koro("cancelled", "OMN", "2026-05-08"),
        ),
        (
            "On his way home from Muscat, Malian Minister Abe Koro saw bankers.",
            koro("background", "OMN"),
        ),
    ],
)
def test_stops_and_ways_home(text: str, expected: tuple[Any, ...]) -> None:
    assert told(text) == [expected]


def test_rows_of_a_fact_sheet_say_whither() -> None:
    text = (
        "Mali and Oman: a fact sheet\n\n"
        "Visits since 2015\n"
        "- to Oman: Vice-President Abe Koro, May 2016; Foreign Minister Ana Diarra, 14-15 November 2022\n"
        "- to Mali: Foreign Minister Saleh Nur, March 2019\n"
    )
    assert told(text) == [
        ("background", "Abe Koro", "MLI", "OMN", "2016-05"),
        ("background", "Ana Diarra", "MLI", "OMN", "2022-11-14/2022-11-15"),
        ("background", "Saleh Nur", "OMN", "MLI", "2019-03"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "MUSCAT, May 4 (ONA) -- The Malian side will come to Muscat in June.",
            [("planned", "The Malian side", "MLI", "OMN", "2026-06")],
        ),
        (
            "LUSAKA, May 4 (ZNA) -- Arriving from Muscat, Malian Minister Abe Koro, was received by the Zambian minister.",
            [koro("background", "OMN"), koro("done", "ZMB")],
        ),
        (
            "Malian Minister Abe Koro had been expected in Muscat in April but the trip fell victim to a strike.",
            [koro("cancelled", "OMN", "2026-04")],
        ),
    ],
)
def test_sides_come_and_guests_arrive_from_elsewhere(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "MUSCAT, May 4 (ONA) -- Malian Minister Abe Koro is coming to Muscat for the reception.",
            koro("planned", "OMN"),
        ),
        (
            "Remarks by President Abe Koro of Mali\n\nFriends, I have just come from Muscat. Oman is warm.",
            koro("background", "OMN"),
        ),
    ],
)
def test_who_is_coming_and_who_has_come(text: str, expected: tuple[Any, ...]) -> None:
    assert told(text) == [expected]


def test_a_reception_is_an_occasion() -> None:
    text = "MUSCAT, May 4 (ONA) -- Malian Minister Abe Koro is coming to Muscat for the reception."
    (fact,) = read_report(Report("r", text, published="2026-05-05")).facts
    assert (fact.standing, fact["visit_kind"], fact["purposes"]) == ("planned", "event", ["reception"])
