"""The day that relations began, told in a clause of its own beside their anniversary."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

BEGAN = ("relations-established", "background", "1965-05-12")
MARKED = ("anniversary", "done", "1965-05-12")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad and Peru established diplomatic relations on 12 May 1965, and 2025 is marked in both as the year of "
            "their 60th anniversary.",
            [BEGAN, MARKED],
        ),
        (
            "Chad and Peru established diplomatic relations on 12 May 1965, and this year the two countries mark the 60th "
            "anniversary.",
            [BEGAN, MARKED],
        ),
        (
            "Chad and Peru mark the 60th anniversary of diplomatic relations, established on 12 May 1965.",
            [MARKED],
        ),
    ],
)
def test_a_clause_of_its_own_is_a_milestone_of_its_own(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    told = [(f["milestone_kind"], f["standing"], f["date"]) for f in whole(text) if f["kind"] == "milestone"]
    assert told == expected


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ("and signed a Joint Declaration on the establishment of the Strategic Partnership", "done"),
        ("and issued a joint statement to this effect", "done"),
        ("and signed a joint declaration on trade", "planned"),
    ],
)
def test_a_paper_carries_out_what_was_agreed(told: str, standing: str) -> None:
    text = f"The presidents of Chad and Peru agreed to raise relations to the level of a Strategic Partnership {told}."
    assert [f["standing"] for f in whole(text) if f["kind"] == "milestone"] == [standing]
