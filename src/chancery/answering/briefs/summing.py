"""The figures of a brief: what `show` counts."""

from __future__ import annotations

from chancery.answering.briefs.brief import Figure
from chancery.answering.briefs.gathering import Gathered
from chancery.model import Entry, edtf
from chancery.model.kinds import KINDS


def figures(gathered: Gathered) -> tuple[Figure, ...]:
    """How many entries of each kind there are, those with a day of their own and those without."""
    return tuple(_figure(gathered, kind, some) for kind in KINDS if (some := gathered.of(kind)))


def _figure(gathered: Gathered, kind: str, entries: tuple[Entry, ...]) -> Figure:
    dated = sum(1 for entry in entries if _has_day(entry, gathered.period))
    return Figure(kind, dated, len(entries) - dated, gathered.citer.entry(entries[0], most=1))


def _has_day(entry: Entry, period: str | None) -> bool:
    """Whether `show` finds it by its own date."""
    date = entry.get("date")
    return isinstance(date, str) and edtf.is_valid(date) and (period is None or edtf.intersects(date, period))
