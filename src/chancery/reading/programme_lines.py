"""Lines of a programme or a diary: days that stand alone above rows, rows that open with the hour or with a city's name."""

from __future__ import annotations

import re
from typing import Final

from chancery.expressions import expression
from chancery.reading.table_rows import MONTH

_WEEKDAY: Final = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?"
_YEAR: Final = r"(?:19|20)\d\d"
_NTH: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_DAYS: Final = rf"{_NTH}(?:\s?[-–]\s?{_NTH})?"
_DAY: Final = rf"(?:{_DAYS}(?:\sof)?\s{MONTH}|{MONTH}\s{_DAYS})(?:,?\s{_YEAR})?"
#: A line that holds a day and nothing else: `Tuesday, 12 May`, `MONDAY, Feb. 2`, `Day 1 - 3 June 2026`, `12 May (Tuesday):`.
_DAY_LINE: Final = expression(
    rf"[ \t*#=–—-]*(?:DAY\s\d{{1,2}}\s?[:–—(-]\s?)?(?:(?:{_WEEKDAY},?\s(?:the\s)?)?{_DAY}"
    rf"(?:,?\s\(?{_WEEKDAY}\)?)?|{_WEEKDAY}(?:\s{_NTH})?|{MONTH}(?:,?\s{_YEAR})?"
    r"|(?:yesterday|today|tomorrow)(?:\sin\sbrief)?|(?:later\s)?(?:this|next|last)\sweek)\)?[ \t]*[:*#=–—-]*\s*",
    re.I,
)
#: `09:30 Arrival`, `9.30 a.m. - Talks`, `0930 hrs: Call on the Minister`, `14:00-15:00 | Talks`.
_HOUR_ROW: Final = expression(
    r"[ \t]*(?:[-–—•*][ \t]+)?(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d|(?:[01]\d|2[0-3])[0-5]\d(?=\s?(?:hrs?|hours|h)\b)"
    r"|1?\d\s?[ap]\.?m\b)"
)
#: `SUVA - Fiji will open`, `PORT LOUIS, Mauritius — The president`: a line of a digest under its own city.
_CITY_ROW: Final = expression(r"[ \t]*[A-Z]{3,}[A-Z'’ .-]*(?:, [A-Z][\w .-]{2,24})?(?: [-–—]{1,2} |: )\S")


#: `7-9: the prime minister to Lima`: a row below the name of its month.
_NUMBER_ROW: Final = expression(r"[ \t]*\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?:\s")


def is_day_line(text: str, line: tuple[int, int]) -> bool:
    """Whether a line holds a day, a weekday or a month and nothing else."""
    return line[1] - line[0] <= _LONGEST and _DAY_LINE.fullmatch(text, *line) is not None


def opens_with_hour(text: str, line: tuple[int, int]) -> bool:
    """Whether a line is a row of a programme that opens with the hour."""
    return _HOUR_ROW.match(text, *line) is not None


#: A day by itself is no longer than this.
_LONGEST: Final = 60


def programme_lines(text: str, lines: list[tuple[int, int]]) -> frozenset[int]:
    """The starts of lines that stand each by itself: days and the rows below them; rows of hours or cities, where two are."""
    found = set()
    for sort in (_HOUR_ROW, _CITY_ROW, _NUMBER_ROW):
        rows = [line[0] for line in lines if sort.match(text, *line) is not None]
        found |= set(rows) if len(rows) > 1 else set()
    days = {n for n, line in enumerate(lines) if is_day_line(text, line)}
    if len(days) > 1 or found:
        found |= {lines[n][0] for day in days for n in (day, day + 1) if n < len(lines)}
    return frozenset(found)
