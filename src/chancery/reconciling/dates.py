"""What two tellings say about when: EDTF dates set against each other, and days of publication as bounds.

A report of something done cannot be older than what it tells, and it mostly tells what is fresh; so a fact without a date
of its own still has a day by which it had happened.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from chancery.model.edtf import Bounds, bounds, contains, parse

#: `same`; `within`: one is more precise; `overlap`; `near`: one day off; `apart`: 2 or 3 days; `far`; `unknown`.
DateRelation = Literal["same", "within", "overlap", "near", "apart", "far", "unknown"]

#: Days (both included) that reports of one day's event may differ by, through time zones and slips of the pen.
NEAR_DAYS: Final = 1
#: Stated dates further apart than this are not one occasion (the rule of careful coders; see the brief on the field).
APART_DAYS: Final = 3
#: How old, in days, what a report tells as news mostly is, and at the most.
FRESH_DAYS: Final = 7
NEWS_DAYS: Final = 21


@dataclass(frozen=True, slots=True)
class When:
    """The date a fact gives (EDTF), or None, and the day its report was published, or None."""

    edtf: str | None
    published: date | None


def relate(a: str | None, b: str | None) -> DateRelation:
    """What two EDTF dates are to each other."""
    if not a or not b:
        return "unknown"
    if a == b:
        return "same"
    days = gap(bounds(a), bounds(b))
    if days > 0:
        return "near" if days <= NEAR_DAYS else "apart" if days <= APART_DAYS else "far"
    if contains(a, b) or contains(b, a):
        return "within"
    return "overlap"


def gap(a: Bounds, b: Bounds) -> int:
    """Days between two stretches: 0 when they share a day, 1 when one ends the day before the other starts."""
    for (_, ends), (starts, _) in ((a, b), (b, a)):
        if ends is not None and starts is not None and ends < starts:
            return (starts - ends).days
    return 0


def told_before(event: str, published: date) -> bool:
    """Whether a report told of the event before its first possible day; a day is allowed for time zones."""
    first = bounds(event)[0]
    return first is not None and first > published + timedelta(days=1)


def is_news(event: str, published: date, *, within: int) -> bool:
    """Whether the event may have happened within so many days before the report."""
    first, last = bounds(event)
    young = last is None or last >= published - timedelta(days=within)
    return young and (first is None or first <= published + timedelta(days=1))


def years(value: str | None) -> frozenset[int]:
    """The calendar years that an EDTF date touches; empty for None and for what is open."""
    if not value:
        return frozenset()
    first, last = bounds(value)
    return frozenset(range(first.year, last.year + 1)) if first and last else frozenset()


def is_day(value: str) -> bool:
    """Whether the date is one day."""
    first, last = bounds(value)
    return parse(value).shape == "date" and first == last
