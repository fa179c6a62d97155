"""Visits told by what is done for a guest, or by somebody's coming home."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report


def visits(text: str) -> list[tuple[Any, ...]]:
    """`(standing, visitor's state, host's state, names, places)` of every visit read, in the order of the text."""
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    for fact in facts:
        fact.check(text)
    return [
        (
            f.standing,
            f.get("visitor_state"),
            f["host_state"],
            [v["name"] for v in f["visitor"]],
            f.get("places"),
        )
        for f in facts
        if f.kind == "visit"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Omani premier gave a banquet here in honour of Abe Koro, foreign minister of Mali, and his party.",
            [("done", "MLI", "OMN", ["Abe Koro"], ["Muscat"])],
        ),
        (
            "The Sultan gave a state banquet at the Alam Palace for Malian President Abe Koro.",
            [("done", "MLI", "OMN", ["Abe Koro"], ["Alam Palace"])],
        ),
        (
            "A reception was given on Sunday for the delegation of the Malian Senate headed by its Speaker Abe Koro.",
            [("done", "MLI", "OMN", ["Abe Koro"], ["Muscat"])],
        ),
        (
            "Premier Said Nur will give a dinner on Friday for Malian Foreign Minister Abe Koro.",
            [("planned", "MLI", "OMN", ["Abe Koro"], ["Muscat"])],
        ),
        ("The Foreign Minister hosted a lunch in honour of the Ambassador of Mali, Abe Koro.", []),
        ("Malian Minister Abe Koro gave a return banquet in honour of Omani Premier Said Nur.", []),
        ("A dinner was held for 200 Malian students.", []),
        ("The reception given to the book by Malian President Abe Koro was cool.", []),
        (
            "Malian Minister Abe Koro was earlier granted an audience by the Sultan of Oman.",
            [("done", "MLI", "OMN", ["Abe Koro"], ["Muscat"])],
        ),
    ],
)
def test_guests_for_whom_something_is_given(text: str, expected: list[Any]) -> None:
    assert visits("MUSCAT, May 4 (ONA) - " + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A meeting was held in Bamako between Deputy Premier Yusuf Nur and Malian Minister Abe Koro. Nur returned to "
            "Muscat on Sunday.",
            [("done", "OMN", "MLI", ["Yusuf Nur"], ["Bamako"])],
        ),
        (
            "Foreign Minister Yusuf Nur met Malian Minister Abe Koro in Bamako on Friday. He is back in Muscat since Sunday.",
            [("done", "OMN", "MLI", ["Yusuf Nur"], ["Bamako"])],
        ),
        (
            "Foreign Minister Yusuf Nur met Malian Minister Abe Koro in Muscat on Friday. Koro returned to Bamako on Sunday.",
            [("done", "MLI", "OMN", ["Abe Koro"], ["Muscat"])],
        ),
        ("Foreign Minister Yusuf Nur met Malian Minister Abe Koro in Bamako on Friday.", []),
        (
            "Malian Minister Abe Koro came back to Muscat on Sunday for a second round of talks.",
            [("done", "MLI", "OMN", ["Abe Koro"], ["Muscat"])],
        ),
    ],
)
def test_who_comes_home_was_abroad(text: str, expected: list[Any]) -> None:
    assert visits("MUSCAT, May 4 (ONA) - " + text) == expected


@pytest.mark.parametrize(("day", "guests"), [("on Sunday", 1), ("on April 20", 0)])
def test_a_guest_received_long_ago_is_no_visit_of_now(day: str, guests: int) -> None:
    text = f"MUSCAT, May 4 (ONA) - Omani Premier Said Nur received Malian Minister Abe Koro at his office in Muscat {day}."
    assert len(visits(text)) == guests


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malian President Abe Koro and Omani Premier Said Nur agreed to exchange visits next year.",
            [("planned", "MLI", "OMN", ["Abe Koro"], None), ("planned", "OMN", "MLI", ["Said Nur"], None)],
        ),
        ("Oman and Mali agreed to exchange visits of experts.", []),
        (
            "Omani Minister Said Nur leaves for Kuwait on Friday. He will also call at Doha before joining his colleagues in "
            "Geneva.",
            [
                ("planned", "OMN", "KWT", ["Said Nur"], ["Kuwait"]),
                ("planned", "OMN", "CHE", ["Said Nur"], ["Geneva"]),
                ("planned", "OMN", "QAT", ["Said Nur"], ["Doha"]),
            ],
        ),
        ("Omani Minister Said Nur called at dawn for an end to the dispute with Mali.", []),
        (
            "Mali is to buy fish. Omani Minister Said Nur had talks with visiting Minister Abe Koro.",
            [("done", "MLI", "OMN", ["Abe Koro"], ["Muscat"])],
        ),
    ],
)
def test_visits_told_in_further_words(text: str, expected: list[Any]) -> None:
    assert sorted(visits("MUSCAT, May 4 (ONA) - " + text), key=str) == sorted(expected, key=str)


def test_a_city_told_by_its_land() -> None:
    text = "MUSCAT, May 4 (ONA) - Omani Premier Said Nur flew to the Indian city of Jaipur to watch a match."
    assert visits(text) == [("done", "OMN", "IND", ["Said Nur"], ["Jaipur"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Arriving here on the same day were a delegation of the Malian Senate headed by Abe Koro, its Speaker, and Issa "
            "Deby, member of the National Assembly of Chad, and his party.",
            [
                ("done", "MLI", "OMN", ["Abe Koro"], ["Muscat"]),
                ("done", "TCD", "OMN", ["Issa Deby"], ["Muscat"]),
            ],
        ),
        (
            "Leaving here for Lima on Sunday was an Omani delegation led by Vice-Minister Said Nur.",
            [("done", "OMN", "PER", ["Said Nur"], ["Lima"])],
        ),
        ("Arriving with the Malian band were two doctors.", []),
    ],
)
def test_who_comes_or_goes_told_behind_the_verb(text: str, expected: list[Any]) -> None:
    assert sorted(visits("MUSCAT, May 4 (ONA) - " + text), key=str) == sorted(expected, key=str)
