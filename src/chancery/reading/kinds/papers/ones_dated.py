"""Papers without a noun of their own that are told by their year: `in place of one dating from 1987`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group

_OF_A_YEAR = frozenset(
    {"w:of", "w:from", "w:dating", "w:dated", "w:back", "w:to", "w:signed", "w:concluded", "w:in"}
)
_REPLACING = frozenset({"s:replacing"})


def dated_one(groups: Sequence[Group], at: int) -> int | None:
    """Behind the year of `in place of one dating from 1987`, `replacing that of 1987`."""
    if groups[at].tags.isdisjoint({"w:one", "w:that"}) or at == 0:
        return None
    here = at + 1
    while here < len(groups) and groups[here].tags & _OF_A_YEAR:
        here += 1
    told = at + 1 < here < len(groups) and "date" in groups[here].tags
    return here + 1 if told and any(g.tags & _REPLACING for g in groups[max(0, at - 4) : at]) else None
