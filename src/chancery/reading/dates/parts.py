"""Turns a match of a form into a mention: every named part into its value, impossible dates into None."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from chancery.reading.dates.mention import DateMention
from chancery.reading.dates.numbers import cardinal, ordinal, year_in_words
from chancery.reading.dates.words import date_words, fold

Values = dict[str, Any]

_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_UNITS = {"fortnight": ("week", 2)}


def mention_of(sort: str, found: re.Match[str]) -> DateMention | None:
    """The mention that a match of a form of this sort makes; None when its parts make no date."""
    groups = {name: text for name, text in found.groupdict().items() if text is not None}
    values: Values = {}
    for name, text in groups.items():
        values |= _READERS[name](text)
    if "first" in groups and not _order_day_and_month(values):
        return None
    if "yy" in groups:
        values["end_year"] = values["year"] // 100 * 100 + int(groups["yy"])
    _count_units(values)
    joined = values.pop("joined", False) and not _are_neighbours(values)
    mention = DateMention(start=found.start(), end=found.end(), sort=sort, joined=joined, **values)  # type: ignore[arg-type]
    return mention if _is_possible(mention) else None


def _order_day_and_month(values: Values) -> bool:
    first: int = values.pop("first")
    second: int = values.pop("second")
    day, month = (first, second) if second <= 12 else (second, first)
    values |= {"day": day, "month": month, "ambiguous": first <= 12 and second <= 12 and first != second}
    return 1 <= month <= 12 and 1 <= day <= _LONGEST[month - 1]


def _count_units(values: Values) -> None:
    """Put a written count, its unit and "ago", "later" or "within" together into a shift."""
    if "count" not in values:
        return
    unit, each = _UNITS.get(values["unit"], (values["unit"], 1))
    values["unit"], values["count"] = unit, values["count"] * each
    sign = values.pop("sign", 1)
    if values.get("direction") is None:
        values["shift"] = sign * values["count"]


def _are_neighbours(values: Values) -> bool:
    for start, end in (("day", "end_day"), ("weekday", "end_weekday")):
        if start in values and end in values:
            step = values[end] - values[start]
            return bool(step == 1 or (start == "weekday" and step == -6))
    return False


def _is_possible(mention: DateMention) -> bool:
    return (
        _is_day(mention.year, mention.month, mention.day)
        and _is_day(mention.end_year, mention.end_month or mention.month, mention.end_day)
        and _runs_forwards(mention)
    )


def _is_day(year: int | None, month: int | None, day: int | None) -> bool:
    if month is None or day is None:
        return True
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return day <= _LONGEST[month - 1] - (1 if month == 2 and not leap else 0)


def _runs_forwards(mention: DateMention) -> bool:
    if mention.sort == "period":
        return (mention.year or 0) < (mention.end_year or 0)
    if mention.end_day is not None and mention.end_month is None:
        return (mention.day or 0) < mention.end_day
    if mention.end_month is None:
        return True
    start = (mention.year or mention.end_year or 0, mention.month or 0, mention.day or 0)
    end = (mention.end_year or mention.year or 0, mention.end_month, mention.end_day or 0)
    return start < end or mention.year is None


def _phrase(text: str) -> Values:
    phrase = date_words().relative[fold(text)]
    return {"base": phrase.base, "unit": phrase.unit, "shift": phrase.shift, "part": phrase.part}


def _way(text: str) -> Values:
    base, sign, part = date_words().ways[fold(text)]
    return {"base": base, "sign": sign} | ({"part": part} if part else {})


def _number(field: str) -> Callable[[str], Values]:
    return lambda text: {field: int(text)}


def _fixed(**values: Any) -> Callable[[str], Values]:
    return lambda _text: values


def _directed(unit: str) -> Callable[[str], Values]:
    return lambda text: {"direction": date_words().directions[fold(text)], "unit": unit}


def _month(field: str) -> Callable[[str], Values]:
    return lambda text: {field: date_words().months[fold(text)]}


def _weekday(field: str) -> Callable[[str], Values]:
    return lambda text: {field: date_words().weekdays[fold(text)]}


def _nth(text: str) -> Values:
    return {"part": f"week-{ordinal(text) or 'last'}"}


def _quarter(text: str) -> Values:
    return {"part": f"q{ordinal(text) or int(text[1:])}"}


def _edge_quarter(text: str) -> Values:
    return {"part": "q1" if fold(text) == "opening" else "q4"}


_READERS: dict[str, Callable[[str], Values]] = {
    "year": _number("year"),
    "year2": _number("end_year"),
    "yearwords": lambda text: {"year": year_in_words(text)},
    "yy": _fixed(),
    "yy19": lambda text: {"year": 1900 + int(text)},
    "decade": lambda text: {"year": int(text) * 10},
    "day": _number("day"),
    "day2": _number("end_day"),
    "daynum": _number("day"),
    "dayord": lambda text: {"day": ordinal(text)},
    "dayord2": lambda text: {"end_day": ordinal(text)},
    "dayword": lambda text: {"day": ordinal(text)},
    "first": _number("first"),
    "second": _number("second"),
    "month": _month("month"),
    "month2": _month("end_month"),
    "monthname": _month("month"),
    "monthnum": _number("month"),
    "weekday": _weekday("weekday"),
    "weekday2": _weekday("end_weekday"),
    "weekdayname": _weekday("weekday"),
    "dir": lambda text: {"direction": date_words().directions[fold(text)]},
    "yeardir": _directed("year"),
    "monthdir": _directed("month"),
    "weekdir": _directed("week"),
    "latest": _fixed(direction="last", unit="day"),
    "part": lambda text: {"part": date_words().parts[fold(text)]},
    "quarter": _quarter,
    "edgequarter": _edge_quarter,
    "season": lambda text: {"part": fold(text)},
    "nth": _nth,
    "count": lambda text: {"count": cardinal(text)},
    "unit": lambda text: {"unit": text.casefold().removesuffix("s")},
    "way": _way,
    "phrase": _phrase,
    "within": _fixed(bound="within"),
    "and": _fixed(joined=True),
}
