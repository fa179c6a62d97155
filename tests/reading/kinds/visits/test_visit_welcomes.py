"""Guests somebody is glad to welcome, visits moved to another day, and those who have not been somewhere since."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str) -> list[str]:
    """Each visit of a text as `standing VISITOR>HOST [date]`, sorted."""
    facts = read_report(Report("r", "MUSCAT, May 4 (ONA) - " + text, published="2025-05-06")).facts
    rows = []
    for fact in facts:
        fact.check("MUSCAT, May 4 (ONA) - " + text)
        if fact.kind == "visit":
            way = f"{fact.get('visitor_state')}>{fact['host_state']}"
            rows.append(" ".join(x for x in (fact.standing, way, fact.get("date")) if x))
    return sorted(rows)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Said Nur of Oman welcomed Malian Minister Abe Koro to Muscat on Friday.",
            ["done MLI>OMN 2025-05-02"],
        ),
        (
            '"I am glad to welcome my colleague Abe Koro of Mali to Muscat," Omani Minister Said Nur said.',
            ["done MLI>OMN"],
        ),
        ("Oman would be glad to welcome President Abe Koro of Mali to Muscat.", ["proposed MLI>OMN"]),
        ("Oman was ready to welcome President Abe Koro of Mali to Muscat at any time.", ["proposed MLI>OMN"]),
        ("Oman looks forward to welcoming President Abe Koro of Mali to Muscat.", ["planned MLI>OMN"]),
        ("Omani Minister Said Nur welcomed the wish of President Abe Koro of Mali for peace.", []),
    ],
)
def test_who_is_welcome(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Abe Koro's trip to Oman, originally fixed for June, has been moved to October, Mali said.",
            ["cancelled MLI>OMN 2025-06", "planned MLI>OMN 2025-10"],
        ),
        (
            "The visit of President Abe Koro of Mali to Oman, due in October, was brought forward to June.",
            ["planned MLI>OMN 2025-06"],
        ),
        (
            "The visit of President Abe Koro of Mali to Oman was put off to March.",
            ["cancelled MLI>OMN", "planned MLI>OMN 2026-03"],
        ),
        (
            "President Said Nur of Oman goes to Bamako this week.",
            ["planned OMN>MLI [2025-05-05..2025-05-11]"],
        ),
    ],
)
def test_days_of_visits_moved(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Omani President Said Nur has not been to Mali since February.",
        "Omani President Said Nur has not set foot in Mali since he took office.",
        "Delegates of Oman and Mali met for two hours in Bamako.",
    ],
)
def test_of_no_visit_is_anything_told(text: str) -> None:
    assert told(text) == []
