"""Objects of verbs of opinion that are no clauses: what is held likely, and what is only touched on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.groups import Group

#: How far behind the verb the `to` may stand of what somebody is expected to do, and a paper that is touched on.
_BEFORE_TO: Final = 7
_AHEAD: Final = 8
_ENDS: Final = frozenset({"stop", "comma", "w:which", "w:who", "w:that", "colon"})
_DEEDS: Final = frozenset({"instrument", "mechanism", "n:visit", "n:talks", "w:developments"})


def held_likely(groups: Sequence[Group], start: int) -> bool:
    """`expects Oman to follow suit`, `see little chance of a deal`: what is held likely, without a clause."""
    if groups[start].tags & {"w:no", "w:little", "w:few"}:
        return len(groups) - start > len(("no", "chance"))
    for number, group in enumerate(groups[start : start + _BEFORE_TO]):
        if group.tags & (_ENDS | {"verb", "date"}):
            return False
        if number and group.tags & {"w:to"}:
            behind = groups[start + number + 1 : start + number + 2]
            return bool(behind) and (behind[0].form == "base" or bool(behind[0].tags & {"low", "w:be"}))
    return False


def touched_on(groups: Sequence[Group], start: int, prepositions: frozenset[str]) -> bool:
    """`spoke of a pact on water`: a subject, where `spoke of a step that upsets the balance` judges."""
    ahead = groups[start : start + _AHEAD]
    if any("quote" in g.tags for g in ahead):
        return False
    ends = next((n for n, g in enumerate(ahead) if g.tags & (_ENDS | prepositions)), len(ahead))
    return any(g.tags & _DEEDS for g in ahead[:ends])
