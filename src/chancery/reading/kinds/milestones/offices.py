"""Offices that are called like missions: those of firms and trade bodies, and `diplomatic representation` as such."""

from __future__ import annotations

from typing import Final

from chancery.reading.groups import Group, Sentence

#: What of states opens a representative office that is a mission.
_OF_STATES: Final = frozenset({
    "state", "people", "demonym", "seat", "place", "both-sides", "person", "office", "body:government", "body:ministry",
    "w:it", "w:they", "w:we", "w:he", "w:she",
})  # fmt: skip
#: Bodies whose offices abroad are no missions.
_OTHERS: Final = frozenset({"body", "cap", "s:trader"})
#: So many groups before the verb who opens an office stands.
_ACTING: Final = 5


def is_representation(sentence: Sentence, object_: int) -> bool:
    """`diplomatic representation`: what two states have by having missions, not one of these."""
    group = sentence.groups[object_]
    folds = [t.fold for t in sentence.tokens[max(0, group.first - 1) : group.last]]
    return folds[-1].startswith("representation") and "diplomatic" in folds


def of_a_firm(sentence: Sentence, verb: int, object_: int) -> bool:
    """`SOCAR has opened a representative office`, `a representative office of its chamber`: no mission of a state."""
    groups = sentence.groups
    group = groups[object_]
    if [t.fold for t in sentence.tokens[group.first : group.last]][:1] != ["representative"]:
        return False
    if _belongs_elsewhere(groups, object_):
        return True
    for back in range(min(verb, object_) - 1, max(-1, verb - _ACTING), -1):
        if groups[back].tags & _OF_STATES:
            return False
        if groups[back].tags & _OTHERS:
            return True
    return False


def _belongs_elsewhere(groups: tuple[Group, ...], object_: int) -> bool:
    """`of its trade council`, `of the bank`: what stands behind `of` is no state."""
    behind = groups[object_ + 1 : object_ + 4]
    if not behind or not behind[0].tags & {"w:of", "w:for"}:
        return False
    return not any(g.tags & _OF_STATES for g in behind[1:])
