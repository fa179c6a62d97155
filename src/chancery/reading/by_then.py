"""A day to come of which only the last is told: `by July 31`, `before the end of the year`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from msgspec.structs import replace

from chancery.model.edtf import bounds
from chancery.reading.dates import DateMention, resolve
from chancery.reading.drafts import Value
from chancery.reading.groups import Group
from chancery.reading.scene import Scene

#: What is to be done later than this many days ahead is a goal rather than a date: `to double trade by 2030`.
_FAR: Final = 400
_SORTS: Final = frozenset({"day", "month", "year", "part", "relative", "weekday"})
#: Parts of a year or month whose end is meant by `before`.
_ENDS: Final = frozenset({"late", "later", "second-half", "week-last"})


def day_by_which(scene: Scene, group: Group) -> Value | None:
    """One day from publication to the day by or before which it is to be; None for what is past or far ahead."""
    mention: DateMention = group.value
    if scene.published is None or mention.sort not in _SORTS:
        return None
    told = resolve(replace(mention, bound=None), published=scene.published, future=True)
    last = _last(mention, bounds(told.value)) if told is not None else None
    if last is None or not 0 < (last - scene.published).days <= _FAR:
        return None
    return Value(f"[{scene.published.isoformat()}..{last.isoformat()}]", (group.span,), "date:by-then")


def _last(mention: DateMention, told: tuple[date | None, date | None]) -> date | None:
    """The last day that may be meant: before the end of the year its own, before July the one before."""
    first, last = told
    if mention.bound == "before" and mention.part not in _ENDS and first is not None:
        return first - timedelta(days=1)
    return last
