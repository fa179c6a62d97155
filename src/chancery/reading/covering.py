"""The months that a report covers by its title: `Treaty actions, July to September 2019`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from chancery.model.edtf import bounds
from chancery.reading.dates import DateMention, resolve
from chancery.reading.scene import Scene, once

#: How many blocks are the head of a report.
_HEAD: Final = 4
#: How long after the last of its months a report may be published, and how many they may be.
_LATE, _LONG = timedelta(days=120), timedelta(days=190)
#: How short an EDTF value without a day is, `2019-08` or `2019-07/2019-09`.
_MONTHS: Final = frozenset({len("2019-08"), len("2019-07/2019-09")})


@once
def covered(scene: Scene) -> tuple[date, date] | None:
    """The first and the last day of the months that a line of a report's title tells; what happened in them is its news."""
    if scene.published is None:
        return None
    for sentence in scene.sentences:
        if sentence.block >= _HEAD or scene.block(sentence).sort != "heading":
            break
        for group in sentence.groups:
            if group.tags & {"date"} and (months := _months(group.value, scene.published)) is not None:
                return months
    return None


def _months(mention: DateMention, published: date) -> tuple[date, date] | None:
    found = resolve(mention, published=published)
    if found is None or len(found.value) not in _MONTHS or "[" in found.value:
        return None
    first, last = bounds(found.value)
    if first is None or last is None or last - first > _LONG or last < published - _LATE:
        return None
    return first, last
