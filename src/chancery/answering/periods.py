"""Dates and periods as people write them in questions, as EDTF."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTH: Final = "|".join(f"{name}|{name[:3]}" + ("|sept" if name == "september" else "") for name in _MONTHS)
_YEAR: Final = r"(?:1[6-9]|20)\d\d"
_DAY: Final = (
    rf"(?:(?P<iso>{_YEAR}-\d\d(?:-\d\d)?)"
    rf"|(?P<d1>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<m1>{_MONTH}) (?P<y1>{_YEAR})"
    rf"|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)? (?P<y2>{_YEAR})"
    rf"|(?P<m3>{_MONTH}) (?P<y3>{_YEAR})"
    rf"|(?P<y4>{_YEAR}))"
)
_COUNTS: Final = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}


@dataclass(frozen=True, slots=True)
class Period:
    """A period and where it stands in the folded text, as a half-open range."""

    dates: str
    start: int
    end: int


def _plain(prefix: str) -> str:
    return re.sub(r"\?P<(\w+)>", rf"?P<{prefix}\1>", _DAY)


_TWO: Final = re.compile(rf"\b(?:between|from) {_plain('a')} (?:and|to|until|till) {_plain('b')}\b")
_YEARS: Final = re.compile(rf"\b(?:in )?(?P<first>{_YEAR})(?: (?:and|or|to|until|till))? (?P<last>{_YEAR})\b")
_OPEN: Final = re.compile(
    rf"\b(?P<word>since|after|from|before|until|till|up to|by|during|in|on|of|for) (?:the )?(?:year )?{_DAY}\b"
)
_BARE: Final = re.compile(rf"\b{_DAY}\b")
_DECADE: Final = re.compile(r"\b(?:in |during |since )?the (?P<decade>(?:1[6-9]|20)\d0)s\b")
_PAST: Final = re.compile(
    r"\b(?:in|over|during|within)? ?the (?:last|past) (?P<n>\d+|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?P<unit>years|months)\b"
)
_NEAR: Final = re.compile(r"\b(?P<which>this|last|next) (?P<unit>year|month)\b")


def find_period(folded: str, *, today: date) -> Period | None:
    """The first period in `folded`, a folded text with single spaces and hyphens kept in ISO dates only."""
    rules: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
        (_TWO, _two),
        (_YEARS, _years),
        (_DECADE, lambda found: f"{found['decade']}/{int(found['decade']) + 9}"),
        (_PAST, lambda found: _past(found, today)),
        (_NEAR, lambda found: _near(found, today)),
        (_OPEN, _open),
        (_BARE, lambda found: _edtf(found)),
    )
    for pattern, made in rules:
        for found in pattern.finditer(folded):
            dates = made(found)
            if dates is not None:
                return Period(dates, found.start(), found.end())
    return None


def _two(found: re.Match[str]) -> str | None:
    first, last = _edtf(found, "a"), _edtf(found, "b")
    return f"{first}/{last}" if first and last and first[:4] <= last[:4] else None


def _years(found: re.Match[str]) -> str | None:
    """`2024 and 2025`, `2019-2023`; two years with others between them, named with `and`, are no period."""
    first, last = int(found["first"]), int(found["last"])
    apart = " and " in found.group() or " or " in found.group()
    return f"{first}/{last}" if first < last and (last - first == 1 or not apart) else None


def _open(found: re.Match[str]) -> str | None:
    day = _edtf(found)
    if day is None:
        return None
    word = found["word"]
    if word in ("since", "from"):
        return f"{day}/.."
    if word == "after":
        return f"{_after(day)}/.."
    if word == "before":
        return f"../{_before(day)}"
    return f"../{day}" if word in ("until", "till", "up to", "by") else day


def _after(day: str) -> str:
    return str(int(day) + 1) if len(day) == 4 else day


def _before(day: str) -> str:
    return str(int(day) - 1) if len(day) == 4 else day


def _edtf(found: re.Match[str], prefix: str = "") -> str | None:
    part = {
        name: found[f"{prefix}{name}"]
        for name in ("iso", "d1", "m1", "y1", "m2", "d2", "y2", "m3", "y3", "y4")
    }
    if part["iso"]:
        return _checked(*map(int, part["iso"].split("-")))
    for d, m, y in (("d1", "m1", "y1"), ("d2", "m2", "y2")):
        if part[d]:
            return _checked(int(part[y]), _month(part[m]), int(part[d]))
    if part["y3"]:
        return _checked(int(part["y3"]), _month(part["m3"]))
    return part["y4"]


def _month(name: str) -> int:
    return next(n for n, month in enumerate(_MONTHS, start=1) if month.startswith(name[:3]))


def _checked(year: int, month: int, day: int | None = None) -> str | None:
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= monthrange(year, month)[1]):
        return None
    return f"{year:04d}-{month:02d}" + (f"-{day:02d}" if day is not None else "")


def _past(found: re.Match[str], today: date) -> str:
    number = _COUNTS.get(found["n"]) or int(found["n"])
    if found["unit"] == "years":
        return f"{today.year - number}-{today.month:02d}/{today.isoformat()}"
    months = today.year * 12 + today.month - 1 - number
    return f"{months // 12:04d}-{months % 12 + 1:02d}/{today.isoformat()}"


def _near(found: re.Match[str], today: date) -> str:
    step = {"last": -1, "this": 0, "next": 1}[found["which"]]
    if found["unit"] == "year":
        return str(today.year + step)
    months = today.year * 12 + today.month - 1 + step
    return f"{months // 12:04d}-{months % 12 + 1:02d}"
