"""Dates as EDTF strings (ISO 8601-2): the few shapes that the record uses, checked and compared.

    2025-10-10  2025-10  1950          a day, a month, a year
    2025-10-09/2025-10-11              lasting from one to the other; `a/..` and `../b` are open
    [2025-10-09..2025-10-11]           one day within; `[a..]` and `[..b]` are open

Source of the shapes: the EDTF specification, levels 0 to 2, and the annotation guide of the evaluation. Every function
here takes strings and raises `ValueError` for one that is not of these shapes or names no day of the calendar.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

Shape = Literal["date", "interval", "set"]
Bounds = tuple[date | None, date | None]

_STAMP = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_OPEN = ".."


@dataclass(frozen=True, slots=True)
class Stamp:
    """A year, a month of it or a day: `first` and `last` are its days, both included."""

    text: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Edtf:
    """A value taken apart: its text, its shape and its ends; an end is None where it is open, never both."""

    text: str
    shape: Shape
    start: Stamp | None
    end: Stamp | None

    @property
    def bounds(self) -> Bounds:
        """First and last day it may touch, both included; None where it is open."""
        return (self.start.first if self.start else None, self.end.last if self.end else None)


@lru_cache(maxsize=4096)
def parse(value: str) -> Edtf:
    """Take `value` apart; raises `ValueError`."""
    if value.startswith("[") and value.endswith("]"):
        return _between(value, "set", *_split(value[1:-1]))
    if "/" in value:
        left, _, right = value.partition("/")
        return _between(value, "interval", left, right)
    stamp = _stamp(value)
    return Edtf(value, "date", stamp, stamp)


def is_valid(value: str) -> bool:
    """Whether `value` is of one of the shapes the record uses."""
    try:
        parse(value)
    except ValueError:
        return False
    return True


def bounds(value: str) -> Bounds:
    """First and last day that `value` may touch, both included; None where it is open."""
    return parse(value).bounds


def intersects(a: str, b: str) -> bool:
    """Whether some day lies within the bounds of both."""
    (a_first, a_last), (b_first, b_last) = bounds(a), bounds(b)
    return _not_after(a_first, b_last) and _not_after(b_first, a_last)


def contains(a: str, b: str) -> bool:
    """Whether every day that `b` may touch lies within the bounds of `a`."""
    return _encloses(bounds(a), bounds(b))


def is_refinement(a: str, b: str) -> bool:
    """Whether `a` says what `b` says, only more precisely.

    Anything strictly inside refines a day, month, year or set. An interval says how long something lasted, so that only
    another interval refines it, one whose ends are those of `b` or lie within them.
    """
    fine, coarse = parse(a), parse(b)
    if coarse.shape != "interval":
        return fine.bounds != coarse.bounds and _encloses(coarse.bounds, fine.bounds)
    if fine.shape != "interval" or a == b:
        return False
    return _end_refines(fine.start, coarse.start) and _end_refines(fine.end, coarse.end)


def of_day(day: date) -> str:
    """`2025-10-10`."""
    return day.isoformat()


def of_month(year: int, month: int) -> str:
    """`2025-10`; raises `ValueError` when there is no such month."""
    return parse(f"{year:04d}-{month:02d}").text


def of_year(year: int) -> str:
    """`2025`; raises `ValueError` outside the years 1 to 9999."""
    return parse(f"{year:04d}").text


def lasting(start: str, end: str) -> str:
    """The interval between two dates, or the date itself when they are one; raises `ValueError`."""
    return start if start == end else parse(f"{start}/{end}").text


def of_bounds(first: date, last: date) -> str:
    """The year, the month or the day that begins and ends so; of any other stretch its last day."""
    for text in (of_year(last.year), of_month(last.year, last.month)):
        if bounds(text) == (first, last):
            return text
    return of_day(last)


def within(start: str, end: str) -> str:
    """The set "one day within", or the date itself when the two are one; raises `ValueError`."""
    return start if start == end else parse(f"[{start}..{end}]").text


def _split(inner: str) -> tuple[str, str]:
    left, dots, right = inner.partition("..")
    if not dots:
        raise ValueError(f"a set is written [a..b], not [{inner}]")
    return left or _OPEN, right or _OPEN


def _between(value: str, shape: Shape, left: str, right: str) -> Edtf:
    start = None if left == _OPEN else _stamp(left)
    end = None if right == _OPEN else _stamp(right)
    if start is None and end is None:
        raise ValueError(f"{value!r} is open at both ends")
    if start and end and start.first > end.last:
        raise ValueError(f"{value!r} ends before it starts")
    return Edtf(value, shape, start, end)


def _stamp(text: str) -> Stamp:
    found = _STAMP.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is not a day, a month or a year")
    year, month, day = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    if found[3]:
        return Stamp(text, date(year, month, day), date(year, month, day))
    if found[2]:
        return Stamp(text, date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    return Stamp(text, date(year, 1, 1), date(year, 12, 31))


def _not_after(first: date | None, last: date | None) -> bool:
    return first is None or last is None or first <= last


def _encloses(outer: Bounds, inner: Bounds) -> bool:
    starts = outer[0] is None or (inner[0] is not None and outer[0] <= inner[0])
    ends = outer[1] is None or (inner[1] is not None and inner[1] <= outer[1])
    return starts and ends


def _end_refines(fine: Stamp | None, coarse: Stamp | None) -> bool:
    if coarse is None:
        return True
    return fine is not None and coarse.first <= fine.first and fine.last <= coarse.last
