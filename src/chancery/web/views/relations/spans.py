"""Spans of time in words."""

from __future__ import annotations

from typing import Final

from chancery.export.order import counted

_MONTH: Final = 30.44


def days_in_words(days: int | None) -> str | None:
    """`12 days`, `5 months`, `2 years 3 months`: to the day below two months, else to the month."""
    if days is None:
        return None
    if days < 2 * _MONTH:
        return counted(days, "day")
    months = round(days / _MONTH)
    if months < 12:
        return counted(months, "month")
    years, rest = divmod(months, 12)
    return counted(years, "year") + (f" {counted(rest, 'month')}" if rest else "")
