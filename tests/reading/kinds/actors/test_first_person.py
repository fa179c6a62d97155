"""Those who say `I`: whom a plan or a meeting told in the first person is said of."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str) -> list[str]:
    """Each visit and meeting of a text as `kind standing names [host]`."""
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    rows = []
    for fact in facts:
        fact.check(text)
        if fact.kind in ("visit", "meeting"):
            people = fact.get("visitor") or fact.get("participants") or []
            names = "+".join(sorted(row["name"] for row in people))
            rows.append(" ".join([fact.kind, fact.standing, names, fact.get("host_state") or ""]).strip())
    return rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"I shall be in Windhoek on 8 May," Omani Foreign Minister Saleh Nur said.',
            ["visit planned Saleh Nur NAM"],
        ),
        (
            '"I plan to visit Peru in June," said Malian President Abe Koro.',
            ["visit planned Abe Koro PER"],
        ),
        (
            'Malian President Abe Koro spoke to reporters. "I visited Peru in March," he said.',
            ["visit done Abe Koro PER"],
        ),
        (
            'Malian President Abe Koro told reporters: "Talks go on. I will travel to Lima in June."',
            ["visit planned Abe Koro PER"],
        ),
        (
            "Speech by Omani Foreign Minister Saleh Nur at the Institute\n\nDear friends, I will travel to Lima in June.",
            ["visit planned Saleh Nur PER"],
        ),
    ],
)
def test_i_is_who_speaks(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I shall be in Windhoek on 8 May.",
        "My journey\n\nBy Lucia Arana\n\nI was in Oman last May.",
        '"I will go to the wall for Oman," said Malian President Abe Koro.',
        'Malian President Abe Koro said: "Part I will be on Oman."',
        "Henry I visited Lima, said Malian President Abe Koro.",
    ],
)
def test_nobody_of_office_says_i(text: str) -> None:
    assert told(text) == []
