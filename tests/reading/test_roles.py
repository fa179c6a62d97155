"""What goes with a verb: its date, by whom it is told and when that was."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def dates(text: str) -> dict[str, str | None]:
    found = read_report(Report(id="r", text=text, published="2025-10-11")).facts
    return {fact.kind: fact.get("date") for fact in found if fact.kind in ("signing", "visit", "meeting")}


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Peru signed a fisheries agreement in Lima, the ministry said Friday.",
        "Chad and Peru signed a fisheries agreement in Lima, state radio reported late on Friday.",
        "Chad and Peru signed a fisheries agreement in Lima, an official told reporters here on Friday.",
    ],
)
def test_the_day_on_which_something_is_said_is_not_the_day_it_happened(text: str) -> None:
    assert dates(text) == {"signing": None}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Chad and Peru signed a fisheries agreement in Lima on Friday, the ministry said.", "2025-10-10"),
        ("The ministry said that Chad and Peru signed a fisheries agreement on Friday.", "2025-10-10"),
        (
            "The ministry said on Friday that Chad and Peru signed a fisheries agreement on Monday.",
            "2025-10-06",
        ),
    ],
)
def test_a_day_beside_the_deed_is_its_day(text: str, day: str) -> None:
    assert dates(text) == {"signing": day}
