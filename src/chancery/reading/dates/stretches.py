"""Stretches of the calendar as EDTF: weeks, quarters, seasons, the early and late part of a month or year."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from chancery.model import edtf
from chancery.reading.dates.words import date_words

#: Days of a month for its parts; the last part runs to its end. No source fixes these; they cut the month in thirds.
_MONTH_PARTS: Final = {
    "early": (1, 10),
    "mid": (11, 20),
    "late": (21, 31),
    "first-half": (1, 15),
    "second-half": (16, 31),
}
_YEAR_PARTS: Final = {
    "early": (1, 4),
    "mid": (5, 8),
    "late": (9, 12),
    "first-half": (1, 6),
    "second-half": (7, 12),
}
_DECADE_PARTS: Final = {
    "early": (0, 3),
    "mid": (4, 6),
    "late": (7, 9),
    "first-half": (0, 4),
    "second-half": (5, 9),
}
_MONDAY_TO: Final = {None: (0, 6), "earlier": (0, 2), "later": (3, 6)}


def shifted_month(year: int, month: int, shift: int) -> tuple[int, int]:
    """Year and month that lie `shift` months on."""
    count = year * 12 + month - 1 + shift
    return count // 12, count % 12 + 1


def shifted_day(day: date, unit: str, shift: int) -> date:
    """The day `shift` days, weeks, months or years on; the last of the month where the month is too short."""
    if unit in ("day", "week"):
        return day + timedelta(days=shift * (7 if unit == "week" else 1))
    year, month = shifted_month(day.year, day.month, shift * {"month": 1, "year": 12, "decade": 120}[unit])
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def month_part(year: int, month: int, part: str) -> str:
    """One day within a part of a month; `part` as in `DateMention.part`."""
    last = monthrange(year, month)[1]
    if part.startswith("week-"):
        week = part.removeprefix("week-")
        first = last - 6 if week == "last" else int(week) * 7 - 6
        return _days(year, month, first, min(first + 6, last))
    first, stop = _MONTH_PARTS[part]
    return _days(year, month, first, min(stop, last))


def year_part(year: int, part: str) -> str:
    """One day within a part, a quarter or a season of a year, given by its first and last month.

    Seasons are those of the northern half; winter is the one that begins in the year.
    """
    first_of_season = date_words().seasons.get(part)
    if first_of_season is not None:
        return _months(year, first_of_season, first_of_season + 2)
    if part.startswith("q"):
        quarter = int(part[1:])
        return _months(year, quarter * 3 - 2, quarter * 3)
    return _months(year, *_YEAR_PARTS[part])


def decade(first_year: int, part: str | None = None) -> str:
    """One year within a decade or its early, middle or late part."""
    start, stop = _DECADE_PARTS[part] if part else (0, 9)
    return edtf.within(edtf.of_year(first_year + start), edtf.of_year(first_year + stop))


def week(day: date, shift: int, part: str | None = None) -> str:
    """One day within the week, from Monday to Sunday, that lies `shift` weeks from that of `day`.

    Of the week of `day` itself the part `earlier` ends on `day` and `later` starts on it.
    """
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=shift)
    first, last = (monday + timedelta(days=count) for count in _MONDAY_TO[part])
    if shift == 0 and part == "earlier":
        first, last = monday, day
    elif shift == 0 and part == "later":
        first, last = day, monday + timedelta(days=6)
    return edtf.within(edtf.of_day(first), edtf.of_day(last))


def weekend(day: date, shift: int | None, *, future: bool) -> str:
    """One of two days: the last weekend before `day` (-1), the next after it (1), the nearest by tense (None)."""
    saturday = day - timedelta(days=(day.weekday() - 5) % 7)
    if shift == -1 and day.weekday() >= 5:
        saturday -= timedelta(weeks=1)
    elif shift == 1 or (shift is None and future and day.weekday() < 5):
        saturday += timedelta(weeks=1)
    return edtf.within(edtf.of_day(saturday), edtf.of_day(saturday + timedelta(days=1)))


def quarter_of(day: date, shift: int) -> str:
    """One day within the quarter that lies `shift` quarters from that of `day`."""
    year, month = shifted_month(day.year, (day.month - 1) // 3 * 3 + 1, shift * 3)
    return _months(year, month, month + 2)


def _days(year: int, month: int, first: int, last: int) -> str:
    return edtf.within(edtf.of_day(date(year, month, first)), edtf.of_day(date(year, month, last)))


def _months(year: int, first: int, last: int) -> str:
    return edtf.within(edtf.of_month(year, first), edtf.of_month(*shifted_month(year, last, 0)))
