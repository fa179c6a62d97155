"""What a thing goes through, plans that are closed or overdue, and orders that cannot be."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from chancery.model import Entry, Told
from chancery.reconciling import overdue, reconcile
from tests.reconciling.telling import paper, told, visit
from tests.reconciling.test_values import entry

TREATY = {"type": "treaty", "title": "extradition treaty"}
TRIP = {"date": "2025-10-09/2025-10-11"}


def steps(made: Entry) -> list[tuple[str, str, str | None]]:
    return [(step.stage, step.standing, step.date) for step in made.life]


def planned(report: str, **more: Any) -> Told:
    return visit(report, **{"standing": "planned", "published": "2025-09-20", **TRIP, **more})


def test_a_treaty_is_signed_ratified_and_comes_into_force() -> None:
    (made,) = reconcile([
        paper("c", stage="in-force", date="2027-09-01", published="2027-09-02", **TREATY),
        paper("a", **TREATY),
        paper("b", stage="ratified", date="2026-03-01", published="2026-03-02", **TREATY),
        paper("b", at=50, standing="background", published="2026-03-02", **{**TREATY, "date": "2025-10"}),
    ])  # fmt: skip
    assert steps(made) == [
        ("signed", "done", "2025-10-10"),
        ("ratified", "done", "2026-03-01"),
        ("in-force", "done", "2027-09-01"),
    ]
    assert (made["stage"], made.rules["stage"], made.flags) == ("in-force", "status", ())


def test_what_was_put_off_is_closed_by_a_later_report_that_tells_it_without_a_day() -> None:
    off = planned("b", standing="cancelled", published="2025-10-05")
    (made,) = reconcile([planned("a"), off, visit("c", published="2025-12-02")])
    assert (made.standing, made.reports) == ("done", ("a", "b", "c"))
    assert len(reconcile([planned("a"), off, visit("c", published="2026-03-01")])) == 2


def test_that_nobody_tells_of_an_end_is_no_force() -> None:
    (made,) = reconcile([paper("a", **TREATY)])
    assert made["stage"] == "signed"


def test_an_impossible_order_is_raised_and_kept() -> None:
    made = entry(
        paper("a", stage="terminated", date="2025-10-10", **TREATY),
        paper("b", stage="signed", date="2026-10-10", published="2026-10-11", **TREATY),
    )
    assert steps(made) == [("terminated", "done", "2025-10-10"), ("signed", "done", "2026-10-10")]
    assert [(flag.code, flag.message) for flag in made.flags] == [
        ("life-order", "signed (2026-10-10) is told after terminated (2025-10-10)")
    ]


@pytest.mark.parametrize(
    ("closing", "standing", "day"),
    [
        (visit("b", **TRIP), "done", "2025-10-09/2025-10-11"),
        (visit("b", date="2025-11-20", published="2025-11-21"), "done", "2025-11-20"),
        (visit("b", standing="cancelled", published="2025-10-01"), "cancelled", "2025-10-09/2025-10-11"),
        (visit("b", standing="denied", published="2025-10-12"), "denied", "2025-10-09/2025-10-11"),
    ],
)
def test_a_plan_is_closed_by_what_became_of_it(closing: Told, standing: str, day: str) -> None:
    (made,) = reconcile([planned("a"), closing])
    assert (made.standing, made["date"]) == (standing, day)


def test_a_visit_put_off_is_one_visit_with_its_new_day() -> None:
    (made,) = reconcile([
        planned("a"),
        visit("b", standing="cancelled", published="2025-10-01"),
        visit("b", standing="planned", published="2025-10-01", date="2025-12", at=50),
    ])  # fmt: skip
    assert (made.standing, made["date"]) == ("planned", "2025-12")
    assert [standing for _, standing, _ in steps(made)] == ["planned", "cancelled", "planned"]


def test_a_plan_whose_day_has_passed_without_a_report_is_overdue() -> None:
    (made,) = reconcile([planned("a")])
    assert not overdue(made, on=date(2025, 10, 11))
    assert overdue(made, on=date(2025, 10, 12))
    (held,) = reconcile([planned("a"), visit("b", **TRIP)])
    assert not overdue(held, on=date(2030, 1, 1))
    marked = told(
        "milestone", "a", standing="planned", milestone_kind="anniversary", states=["PRK", "VNM"], date="1950"
    )
    assert not overdue(*reconcile([marked]), on=date(2030, 1, 1))


def test_something_told_as_past_before_its_day_is_raised() -> None:
    (made,) = reconcile([paper("a", date="2025-10-20")])
    assert [(flag.code, flag.message) for flag in made.flags] == [
        ("after-its-report", "a of 2025-10-11 tells of 2025-10-20 as past")
    ]


@pytest.mark.parametrize(("base", "sorts"), [("1950", []), ("1951", []), ("1945", ["arithmetic"])])
def test_an_anniversary_is_counted(base: str, sorts: list[str]) -> None:
    (made,) = reconcile(
        [told("milestone", "a", milestone_kind="anniversary", states=["PRK", "VNM"], years=75, date=base)]
    )
    assert [one.sort for one in made.disagreements] == sorts
