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
