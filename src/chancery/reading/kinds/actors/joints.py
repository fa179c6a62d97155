"""What ties parties into one row, and what stands before a party: a word that governs it, a verb whose object it is."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.stays import past_stay

_SKIPPED = frozenset({
    "w:the", "w:his", "w:her", "w:its", "w:their", "w:a", "w:an", "w:both", "demonym", "low", "portfolio", "w:visiting",
    "adverb", "honorific", "ordinal", "number", "w:other", "w:some", "w:several", "w:our", "w:former", "w:new", "w:then",
})  # fmt: skip
GOVERNS = frozenset({
    "w:of", "w:by", "w:with", "w:to", "w:from", "w:for", "w:between", "w:against", "w:like", "w:in", "w:at", "w:on",
    "w:than", "w:after", "w:before", "w:about", "w:among", "w:under", "w:following", "w:via", "w:alongside", "w:as", "w:over",
    "w:including", "w:through", "w:toward", "w:towards", "w:during", "w:around", "w:without", "w:behalf", "w:representing",
})  # fmt: skip
#: Verbs of speech whose grammatical object hears; behind the others a clause of its own begins.
_HEARD = frozenset({"s:hear", "s:hear-ing", "s:hear-base"})
#: Groups that act on whoever stands behind them.
_ACTS = _HEARD | {"verb", "s:pass-on"}
_LINKS = _SKIPPED | frozenset({
    "w:and", "comma", "w:as", "w:well", "w:also", "dash", "w:later", "w:'s", "counterpart", "w:together", "date", "slash",
    "w:including", "w:separately", "w:respectively", "w:with", "w:&",
})  # fmt: skip
#: What tells that a party stays somewhere.
_STAYING = frozenset({"n:visit", "w:visiting"})


def joins(between: Sequence[Group]) -> bool:
    """Whether the groups between two parties make one row of them: `and`, commas, `together with`."""
    if len(between) > 2 and between[-1].tags & {"w:'s", "w:'"} and between[-2].tags & {"state"}:
        between = between[:-2]
    if len(between) > 4 and any(g.tags & _STAYING for g in between):
        between = past_stay(between)
    if not between or len(between) > 8 or not all(g.tags & _LINKS for g in between):
        return False
    return any(
        g.tags & {"w:and", "comma", "dash", "slash", "w:&", "w:well"} or g.tags & {"w:with", "w:together"}
        for g in between
    )


_SEES = frozenset({"w:saw", "w:seen", "w:see", "w:sees"})


#: What a stretch of time ends with.
_MEASURES = frozenset({"w:hours", "w:hour", "w:minutes"})


def governor(groups: Sequence[Group], actor: Actor) -> Group | None:
    """The group before a party, its articles and adjectives left aside."""
    here = actor.first - 1
    if (
        here >= 0
        and actor.sort == "office"
        and "bodyhead" in groups[here].tags
        and groups[here].value is None
    ):
        here -= 1  # `of a college president`
    if here >= 0 and groups[here].tags & _MEASURES:
        return groups[here]  # `For three hours / ministers A and B`: how long, and nothing that governs them
    if (
        here > 1
        and groups[here].tags & {"w:th", "w:st", "w:nd", "w:rd"}
        and "number" in groups[here - 1].tags
    ):
        return groups[here]  # `On the 10th / minister A was in Lima`: a day
    while here >= 0 and groups[here].tags & _SKIPPED and not groups[here].tags & (_ACTS | _SEES):
        here -= 1
    return groups[here] if here >= 0 else None


def governed(groups: Sequence[Group], actor: Actor) -> bool:
    """Whether a preposition before a party makes it part of something else."""
    found = governor(groups, actor)
    return found is not None and bool(found.tags & GOVERNS)


def acted_on(groups: Sequence[Group], actor: Actor) -> bool:
    """Whether a party is the object of the verb before it."""
    found = governor(groups, actor)
    if found is not None and found.tags & _SEES:
        return True
    if found is None or not found.tags & _ACTS or found.tags & {"person", "office"}:
        return False
    return (
        not found.tags & {"v:say"} or bool(found.tags & _HEARD) or bool(found.tags & {"v:receive", "v:hold"})
    )
