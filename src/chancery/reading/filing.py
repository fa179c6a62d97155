"""When a story was filed: the day of its dateline, which `today` and `yesterday` count from."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from typing import Final

from chancery.reading.dates import DateMention, resolve
from chancery.reading.scene import Scene, once

#: Days that may lie between a dateline and its report's publication; an older dateline is of another report.
LONGEST: Final = timedelta(days=7)


def filed_on(scene: Scene, at: int) -> date | None:
    """The day on which the story around code point `at` was filed, where its dateline tells it; None elsewhere."""
    starts, days = _days(scene)
    number = bisect_right(starts, at) - 1
    return days[number] if number >= 0 else None


@once
def _days(scene: Scene) -> tuple[list[int], list[date | None]]:
    stories = [s for s in scene.stories if s.first < len(scene.blocks)]
    return [scene.blocks[s.first].start for s in stories], [_day(scene, s.filed) for s in stories]


def _day(scene: Scene, told: DateMention | None) -> date | None:
    if told is None:
        return None
    found = resolve(told, published=scene.published)
    day = date.fromisoformat(found.value) if found is not None and len(found.value) == 10 else None
    if day is None or scene.published is None:
        return day
    return day if timedelta(0) <= scene.published - day <= LONGEST else None
