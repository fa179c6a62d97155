"""A date expression taken apart, before anything is worked out about it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Sort = Literal[
    "day", "month", "year", "part", "decade", "range", "period", "weekday", "relative", "vague", "clock"
]  # fmt: skip
Direction = Literal["last", "this", "next"]
Unit = Literal["day", "week", "weekend", "month", "quarter", "year", "decade"]
Bound = Literal["since", "until", "by", "from", "before", "after", "within"]


class DateMention(Struct, frozen=True, kw_only=True, gc=False):
    """One date expression: `[start, end)` in code points of the whole text, its sort and its parts as written.

    - `weekday`, `end_weekday`: 0 is Monday.
    - `direction`: of a weekday, a month, a season; `unit` says what it counts ("Wednesday of last week": `last`, `week`;
      "3 May last year": `last`, `year`; "the 17th last": `last`, `day`).
    - `shift`: units forwards from `base` ("two days ago": -2, `day`); `count` is set where a number was written.
    - `part`: early, mid, late, first-half, second-half, earlier, later, q1 to q4, a season, week-1 to week-5, week-last;
      of a count of years, to-the-day and to-the-month ("60 years ago today").
    - `bound`: the preposition before the expression that makes it one end of a stretch; it stands outside the range.
    - `joined`: two days that are no neighbours were joined by "and" ("3 and 10 May"): each, not all between.
    - `ambiguous`: day and month in digits could be the other way round; the day was read first.

    A `period` (`2026-2027`, `1950–2025`) says what something covers and is never by itself the date of an event.
    A `vague` phrase and a `clock` time resolve to nothing.
    """

    start: int
    end: int
    sort: Sort
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    end_year: int | None = None
    end_month: int | None = None
    end_day: int | None = None
    end_weekday: int | None = None
    direction: Direction | None = None
    unit: Unit | None = None
    shift: int | None = None
    count: int | None = None
    base: Literal["published", "anchor"] = "published"
    part: str | None = None
    bound: Bound | None = None
    joined: bool = False
    ambiguous: bool = False

    @property
    def since(self) -> bool:
        """Whether the expression only says since when ("since 1992")."""
        return self.bound == "since"

    @property
    def by(self) -> bool:
        """Whether the expression only says by when ("by 2030")."""
        return self.bound == "by"

    @property
    def yearless(self) -> bool:
        """Whether the year of a day, a month or a stretch of days is still to be told ("16-18 May")."""
        if self.year is not None or self.sort not in ("day", "month", "range"):
            return False
        return self.sort != "range" or (
            self.month is not None and self.end_year is None and self.count is None
        )
