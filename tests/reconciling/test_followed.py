"""A visit that is said to follow an event which it overlaps: the claim is kept, and the days that contradict it are named."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Disagreement
from chancery.reconciling import reconcile
from tests.reconciling.telling import visit

DAYS = "2025-10-09/2025-10-11"
PARADE = "grand military parade"


def raised(*given: dict[str, Any]) -> list[Disagreement]:
    """What is raised of order in the entry of one visit, told by a report for each of `given`."""
    (entry,) = reconcile([visit(f"r{at}", **fields) for at, fields in enumerate(given)])
    return [one for one in entry.disagreements if one.sort == "arithmetic"]


def test_the_day_of_the_event_may_be_told_by_another_report() -> None:
    told = [
        {"date": DAYS, "follows": PARADE},
        {"date": DAYS, "follows": "military parade", "follows_date": "2025-10-10"},
    ]
    found = raised(*told)
    assert {(one.field, one.rule, one.reason) for one in found} == {
        ("follows", "order", f"told to follow {name}, which was in 2025-10-10, but it was in {DAYS}")
        for name in (PARADE, "military parade")
    }
    assert [value.value for value in found[0].values[1:]] == ["2025-10-10", DAYS]
    assert {one.values[0].value for one in found} == {PARADE, "military parade"}


@pytest.mark.parametrize(
    "fields",
    [
        {"date": DAYS, "follows": PARADE},
        {"date": DAYS, "follows": PARADE, "follows_date": "2025-10-08"},
        {"date": DAYS, "follows": PARADE, "follows_date": "2025-10-09"},
        {"date": "2025-10-10", "follows": PARADE, "follows_date": "2025-10-10"},
        {"date": "[2025-10-09..2025-10-11]", "follows": PARADE, "follows_date": "2025-10-10"},
        {"follows": PARADE, "follows_date": "2025-10-10"},
    ],
    ids=["no day", "before", "on its first day", "one day", "some day of these", "visit without a day"],
)
def test_an_order_that_may_be_so_is_left(fields: dict[str, Any]) -> None:
    assert raised(fields) == []


@pytest.mark.parametrize(("day", "orders"), [("2025-10-09", []), ("2025-10-10", ["order"])])
def test_a_visit_had_begun_on_its_last_day(day: str, orders: list[str]) -> None:
    told = {"date": "../2025-10-09", "follows": PARADE, "follows_date": day}
    assert [one.rule for one in raised(told)] == orders


def test_the_day_of_another_event_says_nothing() -> None:
    told = [
        {"date": DAYS, "follows": PARADE},
        {"date": DAYS, "follows": "summit", "follows_date": "2025-10-10"},
    ]
    assert [one.values[0].value for one in raised(*told)] == ["summit"]
