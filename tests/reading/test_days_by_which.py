"""Days to come of which only the last is told: from publication to that one; what is done is not dated by them."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("by July 31", "[2025-05-06..2025-07-31]"),
        ("by the end of July", "[2025-05-06..2025-07-31]"),
        ("no later than 30 June", "[2025-05-06..2025-06-30]"),
        ("before July", "[2025-05-06..2025-06-30]"),
        ("before the end of the year", "[2025-05-06..2025-12-31]"),
        ("before the year is out", "[2025-05-06..2025-12-31]"),
        ("by year-end", "[2025-05-06..2025-12-31]"),
        ("by the end of next month", "[2025-05-06..2025-06-30]"),
        ("by 2030", None),
    ],
)
def test_a_day_by_which_an_embassy_is_to_open(words: str, date: str | None) -> None:
    rows = whole(f"Mali will open an embassy in Oman {words}.")
    assert [(r["standing"], r["milestone_kind"], r.get("date")) for r in rows] == [
        ("planned", "embassy-opened", date)
    ]


def test_what_is_done_is_not_dated_by_the_end_of_a_year_to_come():
    rows = whole(
        "Mali and Oman signed an agreement on fish that is to be carried out before the year is out."
    )
    assert all(not str(r.get("date", "")).startswith("[") for r in rows)


def test_when_talks_on_a_paper_are_to_end_is_no_day_of_the_paper():
    rows = whole("Mali and Oman hope to finish negotiations on a free trade agreement by September.")
    assert [r.get("date") for r in rows if r["kind"] == "instrument"] == [None]


def test_talks_are_not_dated_by_what_is_to_be_done_within_a_year():
    rows = whole("Mali and Oman agreed in talks in Muscat to open embassies within a year.")
    assert [r.get("date") for r in rows if r["kind"] == "meeting"] == [None]
