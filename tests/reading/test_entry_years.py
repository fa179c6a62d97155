"""Entries of a chronology: the year that opens one is that of the days told in it."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

_HEAD = "Relations of Oman and Mali: a chronology\n\n1964: Trade begins.\n"


@pytest.mark.parametrize(
    ("entry", "kind", "date"),
    [
        ("1968 - Establishment of diplomatic relations (15 September).", "milestone", "1968-09-15"),
        ("2018 - First round of bilateral consultations, Bamako, 4 May.", "mechanism", "2018-05-04"),
        ("2019 - Signing of the Agreement on Seeds in Muscat on 3 June.", "instrument", "2019-06-03"),
        ("1999: Talks between the foreign ministers in Muscat, 5 May.", "meeting", "1999-05-05"),
        ("2004: Trade grows. Foreign Minister Issa Koro of Mali visits Muscat in September.", "visit", "2004-09"),
    ],
)  # fmt: skip
def test_days_without_a_year_have_that_of_their_entry(entry: str, kind: str, date: str) -> None:
    facts = [f for f in whole(_HEAD + entry) if f["kind"] == kind]
    assert [(f["standing"], f["date"]) for f in facts] == [("background", date)]


def test_a_year_that_opens_no_entry_gives_no_day_its_year() -> None:
    text = "2024 was dry. Foreign Minister Issa Koro of Mali visited Muscat on 3 May."
    assert [f["date"] for f in whole(text)] == ["2025-05-03"]
