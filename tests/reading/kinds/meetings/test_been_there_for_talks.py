"""Meetings that somebody was somewhere for, which have taken place: `In January he was in Lima for talks with Y`."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("In January {} was in Quito for talks with {}.", ("background", "2025-01")),
        ("In January {} went to Quito for talks with {}.", ("background", "2025-01")),
        ("{} was in Quito on Monday for a meeting with {}.", ("done", "2025-06-16")),
        ("{} will be in Quito on Monday for a meeting with {}.", ("planned", "2025-06-23")),
    ],
)
def test_what_somebody_was_there_for_took_place(told: str, expected: tuple[str, str]) -> None:
    text = told.format("Peruvian President Dina Boluarte", "Ecuadorian President Daniel Noboa")
    facts = read_report(Report("r", text, published="2025-06-18")).facts
    found = [(f.standing, f.get("date")) for f in facts if f.kind == "meeting"]
    assert found == [expected]
