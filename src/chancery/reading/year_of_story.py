"""The year of a day in a story of the past that nobody dates: that of the day told before it."""

from __future__ import annotations

from typing import Final

from chancery.reading.dates import DateMention
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene, by_block

#: The last day that a month without one may mean.
_LAST: Final = 31
#: What makes of a month that of another year.
_COUNTED: Final = frozenset({"previous", "preceding", "last", "next", "following", "that", "coming"})


def year_of_the_story(scene: Scene, sentence: Sentence, number: int) -> int | None:
    """The year of the last day told before in the paragraph, where the day of now lies later in that year."""
    dated: DateMention = sentence.groups[number].value
    first = sentence.groups[number].first
    counted = {t.fold for t in sentence.tokens[max(0, first - 1) : first + 2]} & _COUNTED
    if not dated.yearless or dated.month is None or counted:
        return None
    before = [
        g
        for s in by_block(scene)[sentence.block]
        for g in s.groups
        if g.start < sentence.groups[number].start
    ]
    told = next((g.value for g in reversed(before) if "date" in g.tags and g.value.year is not None), None)
    if told is None or told.bound is not None:
        return None
    if told.sort == "year":
        own = sentence.groups[:number]
        return told.year if any("date" in g.tags and g.value is told for g in own) else None
    if told.sort not in ("day", "month") or told.month is None:
        return None
    later = (dated.month, dated.day or _LAST) >= (told.month, told.day or 1)
    return told.year if later else None
