"""Resolves what has two ends: days, months, weekdays, the past two days."""

from __future__ import annotations

from datetime import date, timedelta

from chancery.model import edtf
from chancery.reading.dates import stretches
from chancery.reading.dates.frame import Frame
from chancery.reading.dates.mention import DateMention
from chancery.reading.dates.outcome import Basis, Resolved


def resolve_range(mention: DateMention, frame: Frame) -> Resolved | None:
    """The interval that a range means, or a set when its days were joined by "and" without being neighbours.

    Raises `ValueError` or `OverflowError` when an end is not in the calendar.
    """
    if mention.count is not None:
        return _counted(mention, frame)
    if mention.end_weekday is not None and mention.end_day is None:
        return _weekdays(mention, frame)
    if mention.month is None:
        return _bare_days(mention, frame)
    ends = _years(mention, frame)
    if ends is None:
        return None
    start, end, basis = ends
    start_text = _text(start, mention.month, mention.day)
    end_text = _text(end, mention.end_month or mention.month, mention.end_day)
    join = edtf.within if mention.joined else edtf.lasting
    return Resolved(join(start_text, end_text), basis)


def _years(mention: DateMention, frame: Frame) -> tuple[int, int, Basis] | None:
    """The years of both ends: a year that is written serves for the end that lacks it."""
    month, end_month = mention.month or 1, mention.end_month or mention.month or 1
    turns = 1 if end_month < month else 0
    if mention.end_year is not None:
        return mention.year or mention.end_year - turns, mention.end_year, "range"
    if mention.year is not None:
        return mention.year, mention.year + turns, "range"
    if mention.unit == "year" and mention.direction:
        if frame.published is None:
            return None
        year = frame.published.year + {"last": -1, "this": 0, "next": 1}[mention.direction]
        return year, year + turns, "relative"
    start = frame.year_for(month, mention.day)
    return None if start is None else (start, start + turns, "inferred-year")


def _text(year: int, month: int, day: int | None) -> str:
    return edtf.of_month(year, month) if day is None else edtf.of_day(date(year, month, day))


def _weekdays(mention: DateMention, frame: Frame) -> Resolved | None:
    if mention.weekday is None or mention.end_weekday is None:
        return None
    length = timedelta(days=(mention.end_weekday - mention.weekday) % 7)
    near = frame.weekday(mention.weekday if frame.future else mention.end_weekday)
    if near is None:
        return None
    start, end = (near, near + length) if frame.future else (near - length, near)
    return Resolved(edtf.lasting(edtf.of_day(start), edtf.of_day(end)), "weekday")


def _bare_days(mention: DateMention, frame: Frame) -> Resolved | None:
    if mention.day is None or mention.end_day is None:
        return None
    end = frame.bare_day(mention.end_day)
    if end is None:
        return None
    return Resolved(edtf.lasting(edtf.of_day(end.replace(day=mention.day)), edtf.of_day(end)), "relative")


def _counted(mention: DateMention, frame: Frame) -> Resolved | None:
    """ "The past two days" end on the day of publication, "the next two days" start after it."""
    if frame.published is None or mention.unit is None or mention.direction not in ("last", "next"):
        return None
    count = mention.count or 0
    if mention.unit == "day":
        first, last = (1 - count, 0) if mention.direction == "last" else (1, count)
        start, end = (edtf.of_day(frame.published + timedelta(days=days)) for days in (first, last))
        return Resolved(edtf.lasting(start, end), "relative")
    there = stretches.shifted_day(
        frame.published, mention.unit, -count if mention.direction == "last" else count
    )
    start, end = sorted((_rough(there, mention.unit), _rough(frame.published, mention.unit)))
    return Resolved(edtf.lasting(start, end), "relative")


def _rough(day: date, unit: str) -> str:
    if unit == "week":
        return edtf.of_day(day)
    return edtf.of_month(day.year, day.month) if unit == "month" else edtf.of_year(day.year)
