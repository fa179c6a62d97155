"""What is known around an expression, and the guesses at what it leaves out: the year, the month, the week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from chancery.reading.dates.stretches import shifted_month

#: How far on the wrong side of publication a date without a year may lie before another year is taken.
TOLERANCE: Final = timedelta(days=30)
_YEARS_TRIED: Final = 9
_MONTHS_TRIED: Final = 3


class Frame(Struct, frozen=True, gc=False):
    """`published` dates the report, `anchor` is the day last spoken of; `future` is the tense of the sentence."""

    published: date | None
    future: bool = False
    context_year: int | None = None
    anchor: date | None = None

    def year_for(self, month: int, day: int | None, *, strict: bool = False) -> int | None:
        """The year of a day or month that lacks it: that of publication, or the next one on the side of the tense.

        `strict` allows no day on the other side of publication at all. Without publication it is the year of the
        context; None when neither is known or no year near has that day.
        """
        if self.published is None:
            return self.context_year
        spare = timedelta(0) if strict else TOLERANCE
        for year in self._years(self.published.year):
            found = _day_or_none(year, month, day or 1)
            if found and self._is_on_its_side(found, self.published, spare):
                return year
        return None

    def bare_day(self, day: int) -> date | None:
        """The nearest day of that number on the side of the tense; without publication, in the month of the anchor."""
        if self.published is None:
            return _day_or_none(self.anchor.year, self.anchor.month, day) if self.anchor else None
        for count in range(_MONTHS_TRIED):
            shift = count if self.future else -count
            found = _day_or_none(*shifted_month(self.published.year, self.published.month, shift), day)
            if found and self._is_on_its_side(found, self.published, timedelta(0)):
                return found
        return None

    def weekday(self, weekday: int, *, direction: str | None = None) -> date | None:
        """The nearest such weekday on the side of the tense, publication included unless `last` or `next`."""
        if self.published is None:
            return None
        if direction == "next" or (self.future and direction != "last"):
            ahead = (weekday - self.published.weekday()) % 7
            return self.published + timedelta(days=7 if direction == "next" and ahead == 0 else ahead)
        behind = (self.published.weekday() - weekday) % 7
        return self.published - timedelta(days=7 if direction == "last" and behind == 0 else behind)

    def _years(self, start: int) -> Iterator[int]:
        step = 1 if self.future else -1
        return iter(range(start, start + step * _YEARS_TRIED, step))

    def _is_on_its_side(self, found: date, published: date, spare: timedelta) -> bool:
        return found - published >= -spare if self.future else found - published <= spare


def _day_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
