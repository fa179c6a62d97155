"""The year that opens an entry of a chronology, which holds for every day told in it: `2019: the president came in June`."""

from __future__ import annotations

from bisect import bisect_right

from chancery.reading.groups import Group
from chancery.reading.scene import Scene, by_block, starts

_MARKS = frozenset({"colon", "dash", "stop"})


def entry_year(scene: Scene, group: Group) -> int | None:
    """The year that opens the entry in which a date stands, set off by a mark; None where none does."""
    at = bisect_right(starts(scene), group.start) - 1
    if at < 0:
        return None
    opening = by_block(scene)[scene.sentences[at].block][0].groups[:2]
    if len(opening) < 2 or not opening[1].tags & _MARKS or "date" not in opening[0].tags:
        return None
    year: int | None = opening[0].value.year
    return year if opening[0].value.sort == "year" else None
