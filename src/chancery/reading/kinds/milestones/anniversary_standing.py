"""Whether the day of an anniversary has come: by the verb before its number, and by what calls it coming."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.milestones.anniversary_near import is_near
from chancery.reading.modality import standing_of

#: How many groups before the number its verb may stand, and the verb whose purpose that one is.
_VERB_NEAR: Final = 8
_PURPOSE_NEAR: Final = 16
#: What calls a day one that is still to come, before its number or between that and the noun.
_COMING: Final = frozenset({"coming", "upcoming", "forthcoming", "approaching", "impending", "nearing"})
_CALLED_NEAR: Final = 2


def anniversary_standing(sentence: Sentence, count: int, noun: int) -> str:
    """The standing of the anniversary whose number is group `count`, its noun group `noun` of a sentence."""
    groups = sentence.groups
    standing = _of_verb(groups, count)
    ahead = (
        _will_have(groups, count) or _will_be_marked(groups, noun) or _called_coming(sentence, count, noun)
    )
    if standing == "done" and ahead:
        return "planned"
    if standing in ("done", "proposed") and is_near(sentence, count, noun):
        return "planned"
    return standing


#: So many groups behind the noun its day may be said to be kept later on.
_MARKED_NEAR: Final = 14


def _will_be_marked(groups: Sequence[Group], noun: int) -> bool:
    """`The 60th anniversary of relations will be celebrated in October`."""
    for at in range(noun + 1, min(len(groups) - 2, noun + _MARKED_NEAR)):
        if groups[at].tags & {"stop", "comma", "colon", "verb"}:
            return False
        if groups[at].tags & {"w:will", "w:shall"}:
            return any("v:mark" in g.tags for g in groups[at + 1 : at + 4])
    return False


def _called_coming(sentence: Sentence, count: int, noun: int) -> bool:
    """`came for the celebrations of the coming 60th anniversary`: what they came for is done, the day is not."""
    groups = sentence.groups
    first = max(0, groups[count].first - _CALLED_NEAR)
    return any(t.fold in _COMING for t in sentence.tokens[first : groups[noun].last])


def _will_have(groups: Sequence[Group], count: int) -> bool:
    """`half a century will have elapsed since`."""
    behind = groups[count + 1 : count + 5]
    return any(g.tags & {"w:will", "w:shall", "w:'ll"} for g in behind)


def _of_verb(groups: Sequence[Group], count: int) -> str:
    """That of the verb before the number: `will mark the 75th anniversary` is planned, `will come to mark` too."""
    reach = _VERB_NEAR
    for back in range(count - 1, -1, -1):
        if count - back >= reach or groups[back].tags & {"stop", "colon"}:
            break
        if groups[back].tags & {"verb"}:
            standing, rule = standing_of(groups, back)
            if rule != "standing.infinitive":
                return standing if reach == _VERB_NEAR or standing == "planned" else "done"
            reach = _PURPOSE_NEAR
        elif groups[back].tags & {"w:to"} and groups[back + 1].tags & {"low", "v:base"}:
            # What is done to take part in a day tells by its own verb whether the day has come.
            reach = _PURPOSE_NEAR
    return "done"
