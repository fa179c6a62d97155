"""Dates set against each other, and days of publication as bounds."""

from __future__ import annotations

from datetime import date

import pytest

from chancery.reconciling.dates import is_news, relate, told_before


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("2025-10-10", "2025-10-10", "same"),
        ("2025-10-10", "2025-10", "within"),
        ("[2025-10-09..2025-10-11]", "2025-10-10", "within"),
        ("2025-10-09/2025-10-11", "2025-10-10/2025-10-12", "overlap"),
        ("2025-10-10", "2025-10-11", "near"),
        ("2025-10-09/2025-10-11", "2025-10-12", "near"),
        ("2025-10-10", "2025-10-13", "apart"),
        ("2025-10-10", "2025-10-14", "far"),
        ("2007", "2025-10-10", "far"),
        ("../2025-10-10", "2025-10-09", "within"),
        (None, "2025-10-10", "unknown"),
    ],
)
def test_two_dates(one: str | None, other: str | None, relation: str) -> None:
    assert (relate(one, other), relate(other, one)) == (relation, relation)


def test_a_report_cannot_tell_of_a_later_day_as_past() -> None:
    published = date(2025, 10, 10)
    assert told_before("2025-10-12", published)
    assert not told_before("2025-10-11", published), "a day is allowed for time zones"
    assert not told_before("2025-10", published)


def test_news_is_of_the_last_days() -> None:
    published = date(2025, 10, 31)
    assert is_news("2025-10-24", published, within=7)
    assert not is_news("2025-10-23", published, within=7)
    assert not is_news("2025-11-02", published, within=7)
