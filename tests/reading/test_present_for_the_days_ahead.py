"""The present tense with a weekday to come tells a plan; what somebody is kept from is not done; tea is also a crop."""

from __future__ import annotations

import pytest

from chancery import read

#: Saturday.
_DAY = "2025-10-11"


def _told(text: str, *kinds: str) -> list[str]:
    facts = [f for f in read(text, published=_DAY) if f.kind in kinds]
    return [" ".join(filter(None, (f.kind, f.standing, f.fields.get("date")))) for f in facts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad and Peru sign a treaty on fish in Lima on Monday.",
            ["signing planned 2025-10-13", "instrument planned 2025-10-13"],
        ),
        (
            "Chad and Peru did sign a treaty on fish in Lima on Monday.",
            ["signing done 2025-10-06", "instrument done 2025-10-06"],
        ),
        ("Talks between Chad and Peru resume in Lima on Monday.", ["meeting planned 2025-10-13"]),
        ("The talks between Chad and Peru opened in Lima on Monday.", ["meeting done 2025-10-06"]),
        ("The foreign ministers of Chad and Peru meet in Lima on Monday.", ["meeting planned 2025-10-13"]),
        ("The foreign ministers of Chad and Peru met in Lima on Monday.", ["meeting done 2025-10-06"]),
        (
            "The state visit of Chadian President Abe Koro to Peru begins on Monday.",
            ["visit planned 2025-10-13/.."],
        ),
        (
            "Peru awaits Chadian President Abe Koro, whose state visit begins on Monday.",
            ["visit planned 2025-10-13/.."],
        ),
        (
            "The state visit of Chadian President Abe Koro to Peru began on Monday.",
            ["visit done 2025-10-06/.."],
        ),
        (
            "Chadian President Abe Koro's visit to Peru has been rescheduled for June.",
            ["visit cancelled", "visit planned 2026-06"],
        ),
        ("Chad refrained from signing the treaty with Peru.", ["instrument denied"]),
        ("Chadian President Abe Koro was prevented from visiting Peru.", ["visit denied"]),
        (
            "Chadian leader Abe Koro met Peruvian leader Luis Vela in Lima on Friday during a two-day visit.",
            ["visit done", "meeting done 2025-10-10"],
        ),
        (
            "Chadian President Abe Koro is attending the inauguration of Peruvian President Luis Vela in Lima.",
            ["visit done"],
        ),
    ],
)
def test_what_stands_in_the_present_and_has_its_day_ahead_is_planned(text: str, expected: list[str]) -> None:
    assert _told(text, "visit", "meeting", "signing", "instrument") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The presidents of Chad and Peru praised the deal on coffee on Friday.", []),
        ("Chad and Peru were to sign a treaty on tea on Friday.", []),
        ("Chadian President Abe Koro had coffee with Peruvian President Luis Vela.", ["meeting done"]),
        ("The foreign ministers of Chad and Peru met over tea in Lima.", ["meeting done"]),
    ],
)
def test_tea_is_drunk_together_or_traded(text: str, expected: list[str]) -> None:
    assert _told(text, "meeting") == expected
