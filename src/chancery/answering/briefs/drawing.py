"""What a brief draws: its timeline, and papers by sector and year."""

from __future__ import annotations

from collections import Counter

from chancery.answering.briefs.brief import Cell, Dot
from chancery.answering.briefs.gathering import Gathered
from chancery.answering.values import first_day
from chancery.answering.wording import label, tell
from chancery.model.kinds import HAPPENED

_DRAWN = ("visit", "meeting", "signing", "instrument", "mechanism", "milestone")


def timeline(gathered: Gathered) -> tuple[Dot, ...]:
    """The entries with a day, in the order of time."""
    dots = [
        Dot(day, entry.kind, tell(entry), entry.standing)
        for entry in gathered.of(*_DRAWN)
        if (day := gathered.day(entry))
    ]
    return tuple(sorted(dots, key=lambda dot: (dot.first, dot.last, dot.kind, dot.says)))


def sector_years(gathered: Gathered) -> tuple[Cell, ...]:
    """How many papers of each sector there are in each year; a paper of two sectors counts in both."""
    numbers = Counter(
        (label(str(sector)), int(first_day(day)[:4]))
        for entry in gathered.of("instrument")
        if (day := gathered.day(entry)) and entry.standing in HAPPENED
        for sector in entry.get("sectors") or ()
    )
    return tuple(Cell(sector, year, number) for (sector, year), number in sorted(numbers.items()))
