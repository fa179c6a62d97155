"""Visits told in a clause on the host: `Oman, which he visited in May`, `Oman, where he paid a visit`."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

HERE = "BAMAKO, Mali -- Mali cut its ties with Peru.\n\nPresident Abe Koro announced it on radio. "


def _told(text: str) -> list[tuple[str, str, str, str]]:
    facts = read_report(Report("r", HERE + text, published="2024-05-10")).facts
    return [
        (f.standing, f["visitor_state"], f["host_state"], f.get("date") or "")
        for f in facts
        if f.kind == "visit"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Koro has looked to Oman, where he paid a working visit in August 1982.",
            [("background", "MLI", "OMN", "1982-08")],
        ),
        (
            "Koro flew in from Oslo, where he was on a two-day visit.",
            [("background", "MLI", "NOR", "")],
        ),
        (
            "Koro has drawn closer to Oman, which he visited in May 2005.",
            [("background", "MLI", "OMN", "2005-05")],
        ),
        ("Koro has drawn closer to Oman, which he often visited as a boy.", []),
        ("Koro spoke of Oman, where he hailed the visit.", []),
    ],
)
def test_a_clause_on_the_host_tells_of_the_visit(
    text: str, expected: list[tuple[str, str, str, str]]
) -> None:
    assert _told(text) == expected
