"""`The first such visit in 18 years` is held against the earlier visits that the record knows."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Entry, Told
from chancery.reconciling import link, link_keys, reconcile
from tests.reconciling.telling import visit

CHIEF = "General Secretary"
NOW = visit("now", visitor=[{"name": "To Lam", "office": CHIEF}], date="2025-10-09/2025-10-11", first_in=18)


def earlier(year: int, name: str = "Nong Duc Manh", office: str | None = CHIEF, **more: Any) -> Told:
    visitor = {"name": name, **({"office": office} if office else {})}
    told = {"visitor": [visitor], "date": f"{year}-10-16/{year}-10-18", "standing": "background", **more}
    return visit(f"r{year}", published=f"{year}-10-20", **told)


def claimed(*tolds: Told) -> Entry:
    """The visit of 2025 as it stands among these."""
    return next(entry for entry in link(reconcile([NOW, *tolds])) if NOW.id in entry.members)


def test_a_visit_in_between_is_named_and_the_claim_is_kept() -> None:
    between = earlier(2012)
    entry = claimed(between)
    (one,) = entry.disagreements
    assert (one.field, one.sort, one.shown, one.rule) == ("first_in", "arithmetic", 18, "order")
    assert one.reason == (
        "called the first such visit in 18 years, but there was one in 2012-10-16/2012-10-18"
        f" (visit-{between.id})"
    )
    assert [support.report for value in one.values for support in value.supports] == ["now", "r2012"]
    assert entry["first_in"] == 18


@pytest.mark.parametrize(
    "other",
    [
        earlier(2007),
        earlier(1998),
        earlier(2026),
        earlier(2012, "Pham Binh Minh", "Foreign Minister"),
        earlier(2012, "Pham Binh Minh", None),
        earlier(2012, visitor_state="PRK", host_state="VNM"),
        earlier(2012, host_state="CUB"),
        earlier(2012, standing="cancelled"),
        earlier(2012, date=None),
    ],
    ids=[
        "then",
        "before",
        "after",
        "another office",
        "no office",
        "the other way",
        "elsewhere",
        "called off",
        "no day",
    ],
)
def test_others_say_nothing_against_it(other: Told) -> None:
    assert claimed(other).disagreements == ()


def test_the_same_person_need_not_be_named_with_an_office() -> None:
    assert [one.field for one in claimed(earlier(2019, "Tô Lâm", None)).disagreements] == ["first_in"]


def test_the_years_of_the_claim_are_the_ways_to_the_visits_in_between() -> None:
    """A record that shows only what shares a key comes to the same."""
    record = reconcile([NOW, earlier(2012), earlier(2007), earlier(1998)])
    entry = next(entry for entry in record if NOW.id in entry.members)
    near = [other for other in record if link_keys(other) & link_keys(entry)]
    years = sorted(str(other["date"])[:4] for other in near)
    assert years == ["2007", "2012", "2025"]
    assert next(e for e in link(near) if e.id == entry.id) == next(
        e for e in link(record) if e.id == entry.id
    )
