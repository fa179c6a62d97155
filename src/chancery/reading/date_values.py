"""A date group as a field's value, and whether it tells of the past or of what is to come."""

from __future__ import annotations

from datetime import timedelta

from chancery.model.edtf import bounds
from chancery.reading.dates import DateMention, resolve
from chancery.reading.drafts import Value
from chancery.reading.filing import filed_on
from chancery.reading.groups import Group
from chancery.reading.scene import Scene

_NOT_WHEN = frozenset({"period", "decade", "clock", "duration"})


def read_date(scene: Scene, group: Group, *, future: bool = False, year: int | None = None) -> Value | None:
    """The EDTF value of a date group, with its words and, where it was worked out, its rule.

    `year` is the year that a year-less day takes from what was told before it.
    """
    mention: DateMention = group.value
    if mention.sort in _NOT_WHEN or getattr(mention, "since", False) or getattr(mention, "by", False):
        return None
    open_ = mention.year is None and mention.direction is None
    carried = year is not None and open_ and mention.sort in ("day", "month")
    counted = mention.sort == "relative" and mention.unit == "day" and mention.base != "anchor"
    published = (filed_on(scene, group.start) if counted else None) or scene.published
    found = resolve(mention, published=None if carried else published, future=future, context_year=year)
    if found is None:
        return None
    rule = None if found.basis in ("stated", "range") else f"date:{found.basis}"
    return Value(found.value, (group.span,), rule)


def is_past(scene: Scene, value: Value | None, *, days: int = 45) -> bool:
    """Whether a date lies so far before publication that it tells history rather than news."""
    if value is None or scene.published is None:
        return False
    last = bounds(str(value.value))[1]
    return last is not None and scene.published - last > timedelta(days=days)


def is_coming(scene: Scene, value: Value | None) -> bool:
    """Whether a date lies wholly behind publication, so that what it dates is still to come."""
    if value is None or scene.published is None:
        return False
    first = bounds(str(value.value))[0]
    return first is not None and first > scene.published
