"""Reads English date expressions and works out which day, month or stretch they mean."""

from chancery.reading.dates.expressions import find_dates, may_hold_date
from chancery.reading.dates.mention import DateMention
from chancery.reading.dates.outcome import Resolved
from chancery.reading.dates.resolve import resolve

__all__ = ["DateMention", "Resolved", "find_dates", "may_hold_date", "resolve"]
