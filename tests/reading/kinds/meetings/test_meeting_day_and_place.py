"""When and where a meeting takes place, as far as the words around it tell."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str) -> list[tuple[Any, ...]]:
    """`(standing, date, place)` of every meeting read, those that took place first."""
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    for fact in facts:
        fact.check(text)
    return sorted((f.standing, f.get("date"), f.get("place")) for f in facts if f.kind == "meeting")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Omani Minister Abe Koro met Peruvian Minister Luis Paz in Lima on 2 May.",
            [("done", "2025-05-02", "Lima")],
        ),
        (
            "MUSCAT, May 5 - Omani Minister Abe Koro met Peruvian Minister Luis Paz here today.",
            [("done", "2025-05-05", "Muscat")],
        ),
        (
            "Omani Minister Abe Koro received Peruvian Minister Luis Paz at Qasr Barakat.",
            [("done", None, "Qasr Barakat")],
        ),
        (
            "Omani Minister Abe Koro, who arrived yesterday from Doha, met Peruvian Minister Luis Paz.",
            [("done", None, None)],
        ),
        (
            "Experts of the two countries met in Lima on April 29 and will meet again in Muscat in October. "
            "Oman and Peru share a sea.",
            [("done", "2025-04-29", "Lima"), ("planned", "2025-10", "Muscat")],
        ),
        (
            "Omani Minister Abe Koro will visit Peru from 12 to 14 May. He will meet Peruvian Minister Luis Paz.",
            [("planned", "[2025-05-12..2025-05-14]", None)],
        ),
        (
            "Omani Minister Abe Koro spoke by phone with Peruvian Minister Luis Paz in Lima on 2 May.",
            [("done", "2025-05-02", None)],
        ),
    ],
)
def test_day_and_place_are_those_of_the_meeting(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert told(text) == expected
