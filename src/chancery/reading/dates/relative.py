"""Resolves what is said from some other day: yesterday, last week, two months ago, a day later."""

from __future__ import annotations

from datetime import date
from typing import Final

from chancery.model import edtf
from chancery.reading.dates import stretches
from chancery.reading.dates.frame import Frame
from chancery.reading.dates.mention import DateMention
from chancery.reading.dates.outcome import Resolved

#: Units forwards for each direction.
STEPS: Final = {"last": -1, "this": 0, "next": 1}


def resolve_relative(mention: DateMention, frame: Frame) -> Resolved | None:
    """What a relative expression means; None without the day it counts from. Raises `ValueError`, `OverflowError`."""
    if mention.bound == "within":
        return _within(mention, frame)
    base = frame.anchor if mention.base == "anchor" else frame.published
    value = _value(mention, base, frame) if base else None
    return Resolved(value, "relative") if value else None


def _value(mention: DateMention, base: date, frame: Frame) -> str | None:
    if mention.unit == "weekend":
        return stretches.weekend(base, mention.shift, future=frame.future)
    if mention.unit is None or mention.shift is None:
        return None
    if mention.unit == "week" and not (mention.count and mention.base == "anchor"):
        return stretches.week(base, mention.shift, mention.part)
    if mention.unit == "quarter":
        return stretches.quarter_of(base, mention.shift)
    if mention.unit == "decade":
        # "Two decades ago" is too rough for any value; "last decade" is a decade.
        return None if mention.count else stretches.decade(base.year // 10 * 10 + mention.shift * 10)
    day = stretches.shifted_day(base, mention.unit, mention.shift)
    if mention.part == "to-the-day":
        return edtf.of_day(day)
    if mention.unit == "month" or mention.part == "to-the-month":
        return edtf.of_month(day.year, day.month)
    return edtf.of_year(day.year) if mention.unit == "year" else edtf.of_day(day)


def _within(mention: DateMention, frame: Frame) -> Resolved | None:
    base = frame.anchor or frame.published
    if base is None or mention.unit is None or mention.shift is None:
        return None
    last = stretches.shifted_day(base, mention.unit, mention.shift)
    return Resolved(edtf.within(edtf.of_day(base), edtf.of_day(last)), "relative")
