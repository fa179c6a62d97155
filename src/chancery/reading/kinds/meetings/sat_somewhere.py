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


def of_offices(found: Sequence[Actor]) -> bool:
    """`The President spoke with the King of Jordan`: somebody known, and one who holds an office of another state."""
    states = {actor.sure for actor in found}
    return (
        len(found) == 2
        and None not in states
        and len(states) == 2
        and any(a.people for a in found)
        and all(a.people or a.sort == "office" for a in found)
    )
