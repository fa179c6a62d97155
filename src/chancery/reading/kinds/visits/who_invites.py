"""Who asked a guest to come, told by a clause of its own: `whom A has invited`, `It was A who had invited him`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.actors import Actor

_HIM: Final = frozenset({"w:him", "w:her", "w:them"})
_HELPING: Final = frozenset({"w:had", "w:has", "w:have", "w:having", "adverb", "w:who", "w:also", "comma"})
_FROM_WHOM: Final = frozenset({
    "w:he", "w:she", "w:they", "w:had", "w:has", "w:have", "w:was", "w:is", "w:came", "w:come", "w:comes", "w:been", "comma",
    "adverb", "w:which", "w:that", "v:receive", "low", "v:arrive",
})  # fmt: skip
#: So many groups may stand between an invitation and the `from` of who sent it.
_REACH: Final = 7


def who_invites(sentence: Sentence, row: Sequence[Actor]) -> Actor | None:
    """The person who is said to have invited whoever the sentence, or the one before, is about; None where none is."""
    groups = sentence.groups
    for at, group in enumerate(groups):
        actor = None
        if "v:invite" in group.tags and group.form in ("past", "pp", "ing", ""):
            actor = _invited_whom(groups, row, at)
        elif "n:invitation" in group.tags:
            actor = _sent_by(groups, row, at)
        if actor is not None:
            return actor
    return None


def _invited_whom(groups: Sequence[Group], row: Sequence[Actor], verb: int) -> Actor | None:
    """`whom / A / has invited`, `A / who had invited / him`: who acts right before the verb."""
    here = verb
    while here > 0 and groups[here - 1].tags & _HELPING:
        here -= 1
    actor = next((a for a in row if a.last == here and a.people and a.sort == "person"), None)
    if actor is None:
        return None
    whom = any("w:whom" in g.tags for g in groups[max(0, actor.first - 2) : actor.first])
    him = verb + 1 < len(groups) and bool(groups[verb + 1].tags & _HIM)
    return actor if whom or him else None


def _sent_by(groups: Sequence[Group], row: Sequence[Actor], noun: int) -> Actor | None:
    """`The invitation / had come from / A`, `an invitation / he has from / A`: whom an invitation is said to be from."""
    for here in range(noun + 1, min(noun + _REACH, len(groups))):
        if "w:from" in groups[here].tags:
            behind = (a for a in row if here < a.first <= here + 2 and a.people and a.sort == "person")
            return next(behind, None)
        if groups[here].tags.isdisjoint(_FROM_WHOM):
            return None
    return None
