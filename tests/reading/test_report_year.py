"""The year of a report that nobody dates."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

SIGNED = "Chad and Peru signed an agreement on fisheries in Lima on May 3."


@pytest.mark.parametrize(
    ("beside", "date"),
    [
        ("They mark the 60th anniversary of relations (1965–2025).", "2025-05-03"),
        ("Relations date from 1965.", None),
        ("Talks were held on May 2, 2024.", "2024-05-03"),
        ("Talks were held on May 2, 2024 and on June 9, 2023.", None),
        ("The plan for 2025-2030 is ready.", None),
    ],
)
def test_a_day_without_a_year_takes_the_year_that_the_report_settles(beside: str, date: str | None) -> None:
    facts = read_report(Report(id="r", text=f"{SIGNED} {beside}")).facts
    assert [fact.get("date") for fact in facts if fact.kind == "signing"] == [date]


def test_a_day_of_publication_goes_before() -> None:
    text = f"{SIGNED} They mark the 60th anniversary of relations (1965–2025)."
    facts = read_report(Report(id="r", text=text, published="2024-05-04")).facts
    assert [fact.get("date") for fact in facts if fact.kind == "signing"] == ["2024-05-03"]


@pytest.mark.parametrize("published", ["2025-08", "2025"])
def test_a_publication_known_to_the_month_or_year_settles_the_year(published: str) -> None:
    facts = read_report(Report(id="r", text=SIGNED, published=published)).facts
    assert [fact.get("date") for fact in facts if fact.kind == "signing"] == ["2025-05-03"]


def test_the_month_of_an_issue_settles_the_year() -> None:
    text = f"TREATY NEWS\nIssue 41 | August 2025\n\n{SIGNED}"
    facts = read_report(Report(id="r", text=text)).facts
    assert [fact.get("date") for fact in facts if fact.kind == "signing"] == ["2025-05-03"]
