"""Visits of an embassy's page that stand beside a name without a verb."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Foreign Minister Ana Rojas of Peru, working visit to Chad, November 2013",
            [("PER", "TCD", "2013-11")],
        ),
        (
            "President Idris Koro of Chad – state visit to Peru (4-6 May 2012)",
            [("TCD", "PER", "2012-05-04/2012-05-06")],
        ),
        ("Foreign Minister Ana Rojas of Peru, visit to Chad unlikely", []),
    ],
)
def test_who_stands_beside_a_visit_makes_it(line: str, expected: list[tuple[str, str, str]]) -> None:
    text = f"PERU - CHAD RELATIONS\n\nHigh-level visits\n• {line}\n• Exchanges of students go on\n"
    facts = read_report(Report("r", text, published="2016-03-03")).facts
    assert [(f["visitor_state"], f["host_state"], f["date"]) for f in facts if f.kind == "visit"] == expected
