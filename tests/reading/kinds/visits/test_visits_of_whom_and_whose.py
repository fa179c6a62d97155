"""Visits told by a clause on somebody: `which X will pay`, `whom Y has invited`, `whose official visit lasts`."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report


def _visits(text: str) -> list[tuple[Any, ...]]:
    facts = read_report(Report("r", text, published="2025-06-18")).facts
    return [
        (f.standing, f.get("visitor_state"), f.get("host_state"), f.get("date"))
        for f in facts
        if f.kind == "visit"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It is to be signed in November, during the state visit which President Daniel Noboa of Ecuador will pay to Peru.",
            ("planned", "ECU", "PER", None),
        ),
        (
            "The accord will be ready before the visit which the Ecuadorian president is to make to Peru.",
            ("planned", "ECU", "PER", None),
        ),
        (
            "Ecuadorian Premier Daniel Noboa, whom Peruvian Premier Dina Boluarte has invited, will make the visit in May.",
            ("planned", "ECU", "PER", "2026-05"),
        ),
        (
            "Peruvian Foreign Minister Elmer Schialer was himself in Quito in May in order to prepare the visit.",
            ("done", "PER", "ECU", "2025-05"),
        ),
        (
            "It was signed by Peruvian Culture Minister Ana Ruiz, whose official visit to Ecuador lasts from 15 to 19 June.",
            ("done", "PER", "ECU", "2025-06-15/2025-06-19"),
        ),
        (
            "Several news sites in Lima wrote that Peruvian Fisheries Minister Ana Ruiz flew to Quito in May. "
            '"In May the Minister was not in Quito for so much as an hour," said the Peruvian ministry.',
            ("denied", "PER", "ECU", "2025-05"),
        ),
    ],
)
def test_a_clause_tells_whose_visit_it_is(text: str, expected: tuple[Any, ...]) -> None:
    assert _visits(text) == [expected]
