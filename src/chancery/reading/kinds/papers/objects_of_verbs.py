"""Verbs before a paper whose object it is not: what was done was done to how it works, or to a paper told before."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group

_ABOUT = frozenset({"v:negotiate", "v:propose"})
_BEING = frozenset({"w:was", "w:were", "w:been"})


def told_of_how_it_works(groups: Sequence[Group], verb: int, first: int) -> bool:
    """`discussed the implementation of the accord`: a paper of which one speaks is there already."""
    if groups[verb].tags.isdisjoint(_ABOUT):
        return False
    between = groups[verb + 1 : first]
    at = next((n for n, g in enumerate(between) if "s:carrying-out" in g.tags), None)
    return at is not None and any("w:of" in g.tags for g in between[at + 1 : at + 2])


def suffered_ahead(groups: Sequence[Group], verb: int, first: int) -> bool:
    """`ten years after it was signed, the accord`: a passive that a comma parts from a paper takes none."""
    passive = verb > 1 and groups[verb - 1].tags & _BEING and "w:it" in groups[verb - 2].tags
    return bool(passive) and any("comma" in g.tags for g in groups[verb + 1 : first])


_DONE_BY = frozenset({"v:amend", "v:terminate", "v:renew", "v:suspend", "v:expire"})


def agent_of(groups: Sequence[Group], verb: int) -> bool:
    """`was supplemented by the Declaration of 1953`: what did it to another paper suffered nothing."""
    passive = verb > 0 and groups[verb - 1].tags & (_BEING | {"w:being"})
    by = verb + 1 < len(groups) and "w:by" in groups[verb + 1].tags
    return bool(passive) and by and not groups[verb].tags.isdisjoint(_DONE_BY)


def of_a_draft(groups: Sequence[Group], first: int) -> bool:
    """`The draft accord, on which experts have held talks, was also discussed`: a paper that is still being written."""
    return first > 0 and not groups[first - 1].tags.isdisjoint({"w:draft"})
