"""Full dates (day, month and year) in one line of text, as headers and datelines write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from chancery.intake.iso import calendar_date
from chancery.intake.months import MONTHS

_MONTH: Final = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))

#: Neither the end of a range ("9-11 October 2025") nor a piece of a longer number.
_START: Final = r"(?<![\w./])(?<!\d[-–—])(?<!\d [-–—] )"
#: Nor the start of one ("Oct. 10, 1945–2025", "12/7/1976 - 12/7/2011"); a time of day may follow.
_END: Final = r"(?!\d|[./-]\d|\s*[-–—]\s*(?:\d{4}\b|\d{1,2}[ ./]))"

_NAMED: Final = re.compile(
    _START
    + rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?(?: de| of)? (?P<month>{_MONTH})\.?,?(?: de| del)? (?P<year>\d{{4}})"
    rf"|(?P<month2>{_MONTH})\.? (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year2>\d{{4}}))" + _END,
    re.IGNORECASE,
)
_YEAR_FIRST: Final = re.compile(
    r"(?<![\w./-])(\d{4})-(\d\d)-(\d\d)(?![\d-])"
    r"|(?<!\d)(\d{4})(?:년|年) ?(\d{1,2})(?:월|月) ?(\d{1,2})(?:일|日)"
    r"|(?<![\w./-])(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?!\d)"
)
_DOTTED: Final = re.compile(_START + r"(\d{1,2})\.(\d{1,2})\.(\d{4})" + _END)
_SLASHED: Final = re.compile(
    _START + r"(\d{1,2})/(\d{1,2})/(\d{4}|\d\d(?= \d{1,2}:\d\d [AP]M E[DS]?T\b))" + _END
)

#: What every full date has.
_NUMBER: Final = re.compile(r"\d\d\d\d|\d/\d")

_VIETNAMESE: Final = re.compile(r"[ăđơưĂĐƠƯẠ-ỹ]|TTXVN|VOV|Ngày|ngày")
_AMERICAN: Final = re.compile(r"\b[ECMP][DS]?T\b")


@dataclass(frozen=True, slots=True)
class FullDate:
    """A date and the half-open range `[start, end)` of the line it stands at."""

    start: int
    end: int
    iso: str


def full_dates(line: str) -> list[FullDate]:
    """The full dates of `line` in their order.

    `15.11.2025` is read day first. `3/10/2025` is ambiguous and left out unless one number is no month, the line is
    Vietnamese (day first) or it names an American time zone (month first).
    """
    if _NUMBER.search(line) is None:
        return []
    found = [*_named(line), *_year_first(line), *_dotted(line), *_slashed(line)]
    return sorted(found, key=lambda date: date.start)


def _at(found: re.Match[str], year: int, month: int, day: int) -> Iterator[FullDate]:
    iso = calendar_date(year, month, day)
    if iso:
        yield FullDate(found.start(), found.end(), iso)


def _named(line: str) -> Iterator[FullDate]:
    for found in _NAMED.finditer(line):
        month = MONTHS[(found["month"] or found["month2"]).lower()]
        yield from _at(found, int(found["year"] or found["year2"]), month, int(found["day"] or found["day2"]))


def _year_first(line: str) -> Iterator[FullDate]:
    for found in _YEAR_FIRST.finditer(line):
        year, month, day = (int(number) for number in found.groups() if number is not None)
        yield from _at(found, year, month, day)


def _dotted(line: str) -> Iterator[FullDate]:
    for found in _DOTTED.finditer(line):
        day, month, year = map(int, found.groups())
        yield from _at(found, year, month, day)


def _slashed(line: str) -> Iterator[FullDate]:
    for found in _SLASHED.finditer(line):
        first, second, year = map(int, found.groups())
        year += 2000 if year < 100 else 0
        if first == second or first > 12 or _VIETNAMESE.search(line):
            yield from _at(found, year, second, first)
        elif second > 12 or _AMERICAN.search(line):
            yield from _at(found, year, first, second)
