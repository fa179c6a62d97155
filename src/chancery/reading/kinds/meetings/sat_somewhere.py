"""Officials of two states who went through a matter at a place: `Omani and Malian experts reviewed the draft in Lima`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from chancery.reading.groups import Group
from chancery.reading.kinds.actors.actors import Actor


def sat_somewhere(found: Sequence[Actor], groups: Sequence[Group], verb: int) -> bool:
    """Whether those who act before a verb of discussing are officials of two states, and the place is told behind it."""
    if len(found) != 1 or found[0].people or groups[verb].form != "past":
        return False
    named = groups[found[0].first : found[0].last + 3]
    told = any(g.tags & {"offices", "s:folk"} for g in named) and bool(
        found[0].others or any(g.tags & {"both-sides"} for g in named)
    )
    ahead = groups[verb + 1 : verb + 9]
    return told and any(a.tags & {"w:in", "w:at"} and b.tags & {"place"} for a, b in pairwise(ahead))
