"""Two meetings told in one sentence, and delegations of which nothing is told but who belongs to them."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str, kind: str) -> list[Any]:
    facts = read_report(Report("r", text, published="2024-11-14")).facts
    return [f for f in facts if f.kind == kind]


def met(text: str) -> list[tuple[str, list[str]]]:
    """`(standing, names)` of every meeting, in the order of the text."""
    return [(f.standing, [p["name"] for p in f["participants"]]) for f in told(text, "meeting")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peruvian President Abe Koro and Omani Sultan Bin Nur will meet in Muscat on Friday; members of the two "
            "governments will sit down bilaterally.",
            [("planned", ["Abe Koro", "Bin Nur"]), ("planned", ["members of the two governments"])],
        ),
        (
            "Peruvian President Abe Koro and Omani Sultan Bin Nur met in Muscat on Tuesday, while the ministers of the "
            "two countries held a working lunch.",
            [("done", ["Abe Koro", "Bin Nur"]), ("done", ["ministers of the two countries"])],
        ),
        (
            "Peruvian President Abe Koro held talks with the Sultan of Oman, Said Nur, in Muscat on Tuesday.",
            [("done", ["Abe Koro", "Said Nur"])],
        ),
    ],
)
def test_who_meets_whom_in_one_sentence(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert met(text) == expected
    assert told(text, "statement") == []


def test_said_is_a_verb_where_no_name_follows() -> None:
    text = "President Abe Koro of Peru met the Sultan of Oman, Said Nur, on Tuesday. Koro said that Muscat was ready."
    assert [f["speaker"] for f in told(text, "statement")] == ["Abe Koro"]


LIST = "\n\nThe delegation led by Koro includes Minister of Finance Sina Mali."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The President of Peru, Abe Koro, will hold talks with the Sultan of Oman, Bin Nur, in Muscat on Friday.",
            [("planned", "2024-11-15")],
        ),
        (
            "The Council for Strategic Cooperation between Peru and Oman is to sit in Muscat today. The President of "
            "Peru, Abe Koro, and the Sultan of Oman, Bin Nur, will take part in it.",
            [("planned", "2024-11-14")],
        ),
        (
            "The President of Peru, Abe Koro, held talks with the Sultan of Oman, Bin Nur, in Muscat on Tuesday.",
            [("done", None)],
        ),
    ],
)
def test_a_delegation_comes_when_that_comes_which_it_is_for(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert [(f.standing, f.get("date")) for f in told(text + LIST, "visit")] == expected
