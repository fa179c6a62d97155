"""Guests whom a foreign leader meets at home, told by an agency of the guests' own state."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def ways(text: str) -> list[str]:
    """`VISITOR>HOST` of every visit of a text, each held to its words."""
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    for fact in facts:
        fact.check(text)
    return [f"{f.get('visitor_state')}>{f['host_state']}" for f in facts if f.kind == "visit"]


@pytest.mark.parametrize(
    "text",
    [
        "Yoweri Museveni, president of Uganda, met the visiting delegation of the Ministry of Ports headed by Minister Ri So.",
        "Ugandan President Yoweri Museveni received the visiting delegation of the Ministry of Ports led by Minister Ri So.",
        "Ugandan President Yoweri Museveni met with a visiting DPRK delegation headed by Minister Ri So.",
    ],
)
def test_a_foreign_president_meets_a_visiting_delegation_at_home(text: str) -> None:
    assert ways("Pyongyang, October 9 (KCNA) -- " + text) == ["PRK>UGA"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "MUSCAT, Oct 10 (ONA) - Omani Foreign Minister Said Nur met a visiting UAE delegation led by Minister Ali Jaber.",
            ["ARE>OMN"],
        ),
        (
            "MUSCAT, Oct 10 (ONA) - Minister Said Nur received the visiting US delegation led by Senator Chris Koro.",
            ["USA>OMN"],
        ),
    ],
)
def test_the_state_of_a_visiting_delegation_is_not_where_its_host_goes(
    text: str, expected: list[str]
) -> None:
    assert ways(text) == expected
