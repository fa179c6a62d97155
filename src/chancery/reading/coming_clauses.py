"""Clauses that tell what is yet to be, behind what was done: their days and places are their own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from chancery.reading.groups import Group

_AHEAD = frozenset({"w:due", "w:scheduled", "w:expected", "w:set", "w:slated", "w:planned", "w:to", "v:plan"})


def in_coming_clause(groups: Sequence[Group], at: int, number: int) -> bool:
    """`met A and is scheduled to meet B in Lima on Monday`: what was done has no part in the day of what is to come.

    Nor has it in `signed a deal on a bridge, which will be opened in May`.
    """
    if groups[at].form not in ("past", "pp"):
        return False
    for n in range(at + 1, number - 1):
        if groups[n].tags & _RELATIVE and _to_come(groups, n, number):
            return True
        if groups[n].tags & {"comma", "stop"} and _more_to_come(groups, n, number):
            return True
        if groups[n].tags.isdisjoint({"w:and", "w:but"}):
            continue
        ahead = [g.tags for g in groups[n + 1 : n + 4]]
        coming = any(
            tags & {"w:is", "w:are", "w:was", "w:were"} and after & _AHEAD for tags, after in pairwise(ahead)
        )
        if coming or (ahead and ahead[0] & {"w:will", "w:would"}):
            return True
    return False


def _more_to_come(groups: Sequence[Group], comma: int, number: int) -> bool:
    """`four were signed, two more are to follow in May`: whether a subject and what is yet to be stand behind a comma."""
    behind = groups[comma + 1 : number]
    verb = next((n for n, g in enumerate(behind) if g.tags & _COMING_VERBS), 0)
    if not 0 < verb <= _SUBJECT or any(g.tags & _NO_SUBJECT for g in behind[:verb]):
        return False
    after = behind[verb + 1].tags if verb + 1 < len(behind) else frozenset[str]()
    return bool(behind[verb].tags & {"w:will", "w:shall"} or after & _AHEAD)


#: How many groups the subject of a clause behind a comma may have.
_SUBJECT = 6
_COMING_VERBS = frozenset({"w:will", "w:shall", "w:is", "w:are"})
_NO_SUBJECT = frozenset({"comma", "stop", "verb", "w:as", "w:which", "w:who", "w:that", "close"})


def asked_for(groups: Sequence[Group], at: int, number: int) -> bool:
    """What somebody is asked to: `met A and invited her to visit Lima in May`, `handed him an invitation to a summit there`."""
    asked = next(
        (n for n in range(at + 1, number - 1) if groups[n].tags & {"v:invite", "n:invitation"}), None
    )
    if asked is None or any(g.tags & {"w:at", "w:upon", "w:by"} for g in groups[max(0, asked - 3) : asked]):
        return False
    to = next((n for n in range(asked + 1, number) if groups[n].tags & {"w:to"}), None)
    return to is not None and not any(g.tags & {"comma", "stop"} for g in groups[to:number])


_RELATIVE = frozenset({"w:which", "w:who", "w:where", "w:whereby", "w:whose", "w:that"})


def _to_come(groups: Sequence[Group], relative: int, number: int) -> bool:
    """Whether a relative clause that is still open at `number` tells what is yet to be."""
    inside = groups[relative + 1 : number]
    if any(g.tags & {"comma", "stop", "close"} for g in inside):
        return False
    if any(g.tags & {"w:will", "w:shall"} for g in inside):
        return True
    ahead = [g.tags for g in inside[:6]]
    return any(tags & {"w:is", "w:are"} and after & _AHEAD for tags, after in pairwise(ahead))
