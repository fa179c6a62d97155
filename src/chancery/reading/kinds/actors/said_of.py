"""The verb that is said of a noun: behind its complements and its asides between commas."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group, Sentence
from chancery.reading.scene import Scene

_HELPS = frozenset({
    "w:is", "w:was", "w:are", "w:were", "w:will", "w:would", "w:has", "w:had", "w:have", "w:could", "w:can", "w:may", "w:might",
    "w:cannot", "w:should", "w:does", "w:did", "w:must",
})  # fmt: skip
_ARTICLES = frozenset({"w:a", "w:an", "w:the", "w:both", "w:he", "w:she", "w:they", "w:it"})
_LEADS = frozenset({
    "w:of", "w:by", "w:to", "w:in", "w:on", "w:at", "w:with", "w:for", "w:from", "w:and", "w:during", "w:between", "w:until",
    "w:as", "comma",
})  # fmt: skip
ENDS = frozenset(
    {"stop", "colon", "quote", "w:that", "w:where", "w:while", "w:but", "w:because", "w:who", "w:when"}
)
#: Said of a noun behind it or its comma, as part of what it is: `a visit announced in March`.
_PARTICIPLES = frozenset({
    "planned", "scheduled", "announced", "expected", "arranged", "foreseen", "agreed", "set", "made", "paid", "postponed",
    "due", "proposed", "envisaged", "slated", "promised", "billed", "suggested", "mooted", "reported", "accepted", "called",
})  # fmt: skip
#: So many groups at most lie between a noun and its predicate, and within an aside.
_REACH, _ASIDE = 34, 22


def predicate(scene: Scene, sentence: Sentence, noun: int) -> int | None:
    """The group of the verb that is said of the noun at group `noun`; None where there is none.

    Asides between commas are passed over; a new subject ends the search.
    """
    groups = sentence.groups
    at = noun + 1
    while at < min(len(groups), noun + _REACH):
        tags = groups[at].tags
        if tags & {"comma"}:
            behind = _past_aside(scene, groups, at)
            if behind is None:
                return None
            at = behind
            continue
        if "quote" in tags and at + 1 < len(groups) and _opens(scene, groups, at + 1):
            return at + 1
        if _opens(scene, groups, at):
            return at
        if tags & ENDS or (tags & _ARTICLES and not groups[at - 1].tags & _LEADS):
            return None
        at += 1
    return None


def _past_aside(scene: Scene, groups: Sequence[Group], comma: int) -> int | None:
    """Where the clause goes on behind an aside that opens at `comma`: at the verb behind the comma that closes it."""
    for at in range(comma + 1, min(len(groups) - 1, comma + _ASIDE)):
        if groups[at].tags & {"stop", "colon"}:
            return None
        if groups[at].tags & {"comma"} and _opens(scene, groups, at + 1):
            return at + 1
    return None


def _opens(scene: Scene, groups: Sequence[Group], at: int) -> bool:
    """Whether a predicate begins at group `at`."""
    tags = groups[at].tags
    if tags & (_HELPS | {"s:finite", "w:never"}):
        return True
    return bool(tags & {"verb"}) and not _participle(scene, groups, at)


def _participle(scene: Scene, groups: Sequence[Group], at: int) -> bool:
    if groups[at].tags & {"n:visit", "n:talks", "n:meeting"} or groups[at].form == "ing":
        return True
    return scene.plain(groups[at].start, groups[at].end) in _PARTICIPLES
