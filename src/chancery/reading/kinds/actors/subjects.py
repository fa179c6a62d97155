"""Whom a verb is said of: the subject of its clause, and the verb that carries a noun."""

from __future__ import annotations

from collections.abc import Sequence, Set

from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.asides import aside_before

_GOVERNED = frozenset({
    "w:of", "w:by", "w:with", "w:to", "w:from", "w:for", "w:between", "w:than", "w:against", "w:like",
    "w:at", "w:in", "w:on", "w:under", "w:among", "w:after", "w:before", "w:following", "w:via",
    "w:alongside", "w:including", "w:includes", "w:included", "w:comprising", "v:receive", "v:meet", "v:call-on",
    "v:phone", "v:invite", "v:say", "w:him", "w:as",
})  # fmt: skip
AUXILIARIES = frozenset({
    "w:will", "w:be", "w:was", "w:were", "w:been", "w:are", "w:is", "w:would", "w:to", "w:could", "w:may",
    "w:might", "w:being",
})  # fmt: skip
_TIES = frozenset({"w:and", "comma", "w:&"})
_FINITE = frozenset(
    {"w:was", "w:is", "w:were", "w:had", "w:has", "w:will", "w:would", "verb", "w:went", "w:came"}
)
_OWNERS = frozenset({"state", "w:'s"})
#: `and a 40-member delegation`
_COUNTED = frozenset({"number", "dash", "w:member", "low"})
SKIP = frozenset(
    {
        "w:the",
        "w:his",
        "w:her",
        "w:its",
        "w:a",
        "w:their",
        "w:both",
        "adverb",
        "w:also",
        "quote",
        "w:visiting",
        "w:an",
    }
)


def subject(
    casts: Sequence[Sequence[Actor]],
    number: int,
    sentence: Sentence,
    at: int,
    *,
    avoid: set[str],
    own: bool,
    mixed: bool = False,
) -> list[Actor]:
    """The actors that the verb at group `at` is said of; those of a state in `avoid` cannot be meant.

    `own`: the words say `his` or `their`, so that anybody named before may be meant, in the sentence before too.
    `mixed`: actors of several states may act together.
    """
    row = casts[number]
    relative = _relative(sentence, at)
    if relative is not None:
        before = [a for a in row if a.last <= relative]
        if sentence.groups[relative].tags & {"w:which"}:
            near = [
                a
                for a in before
                if a.sort in ("delegation", "person")
                and (relative - a.last <= 1 or _sent_by(sentence, a, relative))
            ]
            return near[-1:] if near and may_act(near[-1], avoid) else []
        return _joined(row, sentence, before[-1]) if before and may_act(before[-1], avoid) else []
    beside = _beside(row, sentence, at)
    if beside is not None:
        return [beside] if may_act(beside, avoid) else []
    if _bids_somebody(row, sentence, at):
        return []
    bidden = _bidden(row, sentence, at)
    if bidden is not None:
        return [bidden] if may_act(bidden, avoid) else []
    bars = {"colon"} if own else {"stop", "colon"}
    before = [a for a in row if a.last <= at and not fenced(sentence, a.last, at, bars) and may_act(a, avoid)]
    before = _without_companions(sentence, before, at)
    if not own:
        said = _said_from(sentence, at)
        before = [a for a in before if a.first >= said]
    plain = [a for a in before if not is_governed(sentence, a)]
    if plain and not own and _aside(sentence, at):
        return _joined(row, sentence, plain[0], mixed)
    if own and plain and not any(a.first > plain[-1].first for a in before):
        return _joined(row, sentence, plain[-1], mixed)
    if own and before:
        return _joined(row, sentence, plain[0] if plain else before[-1])
    if plain:
        return _joined(row, sentence, plain[-1], mixed)
    if own:
        for back in range(number - 1, max(-1, number - 4), -1):
            free = [
                a
                for a in casts[back]
                if may_act(a, avoid) and a.sort in ("person", "delegation", "office") and _is_somebody(a)
            ]
            if free:
                return free[:1]
    return []


def _is_somebody(actor: Actor) -> bool:
    """Whether `his` may mean an actor told in a sentence before: a person, or the unnamed holder of a state's office."""
    return bool(actor.people) or (actor.sort == "office" and actor.sure is not None and actor.first <= 1)


def _without_companions(sentence: Sentence, before: list[Actor], at: int) -> list[Actor]:
    """`The president, accompanied by X and Y, arrived`: those of the aside go along, they are not whom the verb is said of."""
    aside = aside_before(sentence, at)
    if aside is None or not any(a.last <= aside[0] for a in before):
        return before
    return [a for a in before if not aside[0] < a.first < aside[1]]


def _aside(sentence: Sentence, at: int) -> bool:
    """A participle behind `before` or `after` is said of whom the main clause is said of, not of whom it names last."""
    if at == 0 or sentence.groups[at].form != "ing":
        return False
    return bool(sentence.groups[at - 1].tags & {"w:before", "w:after", "w:while", "w:since", "w:following"})


def _beside(row: Sequence[Actor], sentence: Sentence, at: int) -> Actor | None:
    """`met his counterpart Y, currently visiting Lima`: a participle is said of the person right before its comma."""
    groups, here = sentence.groups, at - 1
    if groups[at].form != "ing":
        return None
    while here > 0 and groups[here].tags & {"adverb", "w:now", "w:also", "w:currently"}:
        here -= 1
    near = here < at - 1 or groups[at].tags & {"v:visit"}
    if not near or here < 1 or not groups[here].tags & {"comma"}:
        return None
    return next((a for a in row if a.last == here and a.people and a.sort in ("person", "office")), None)


def _bidden(row: Sequence[Actor], sentence: Sentence, at: int) -> Actor | None:
    """Who is to do what an infinitive says: `an invitation for the minister to visit`."""
    groups = sentence.groups
    if at < 2 or not groups[at - 1].tags & {"w:to"}:
        return None
    actor = next((a for a in row if a.last == at - 1), None)
    if actor is None:
        return None
    here = actor.first - 1
    while here > 0 and groups[here].tags & SKIP:
        here -= 1
    return actor if here >= 0 and groups[here].tags & {"w:for", "v:invite", "w:asked", "w:urged"} else None


def _bids_somebody(row: Sequence[Actor], sentence: Sentence, at: int) -> bool:
    """`invited him to visit` where nobody knows whom: not who invites."""
    groups = sentence.groups
    if at < 3 or not groups[at - 1].tags & {"w:to"} or not groups[at - 2].tags & {"w:him", "w:her", "w:them"}:
        return False
    asks = groups[at - 3].tags & {"v:invite", "w:asked", "w:urged"}
    same = next((a for a in row if a.last == at - 1), None)
    acts = next((a for a in reversed(row) if a.last <= at - 3 and a.people), None)
    return bool(asks) and (same is None or (acts is not None and acts.key == same.key))


def _sent_by(sentence: Sentence, actor: Actor, relative: int) -> bool:
    """`the delegation of the Senate, which`: whether nothing but whom a delegation comes from stands before its clause."""
    between = sentence.groups[actor.last : relative]
    return (
        actor.sort == "delegation"
        and len(between) > 1
        and "w:of" in between[0].tags
        and any("body" in g.tags for g in between)
        and all(g.tags & _SENDING for g in between)
    )


#: What stands between a delegation and the clause on it.
_SENDING = frozenset({"w:of", "w:the", "body", "comma", "demonym", "state", "cap", "cap1", "w:'s"})


def _said_from(sentence: Sentence, at: int) -> int:
    """Where what is said begins when the verb at `at` stands in it: whoever `said that` does not do what follows."""
    groups = sentence.groups
    for here in range(at - 1, 0, -1):
        if groups[here].tags & {"stop", "colon"}:
            return 0
        if groups[here].tags & {"w:that"} and any(
            g.tags & {"v:say", "s:say"} for g in groups[max(0, here - 5) : here]
        ):
            return here
    return 0


def _relative(sentence: Sentence, at: int) -> int | None:
    """The `who` or `whose` that opens the clause in which group `at` stands."""
    groups = sentence.groups
    for here in range(at, max(-1, at - 12), -1):
        if groups[here].tags & {"w:who", "w:whose"}:
            return here
        if groups[here].tags & {"w:which"} and here < at:
            return here
        if groups[here].tags & {"person", "stop", "colon", "w:he", "w:she"} and here < at:
            return None
    return None


def fenced(sentence: Sentence, first: int, at: int, bars: Set[str] = frozenset({"stop", "colon"})) -> bool:
    """Whether a full clause boundary stands between a possible subject and its verb; `his` may look behind a semicolon."""
    return any(g.tags & bars for g in sentence.groups[first:at])


def may_act(actor: Actor, avoid: set[str]) -> bool:
    if actor.sort == "pair":
        return False
    return actor.state not in avoid or actor.rule == "home:dateline"


def is_governed(sentence: Sentence, actor: Actor) -> bool:
    groups, here = sentence.groups, actor.first - 1
    while here >= 0 and groups[here].tags & SKIP:
        here -= 1
    if groups[actor.first].tags & {"w:he", "w:she"}:
        return False
    if here > 0 and groups[here].tags & {"w:of"} and groups[here - 1].tags & {"w:member", "w:members"}:
        return False
    acts = actor.last < len(groups) and groups[actor.last].tags & _FINITE
    if here >= 0 and groups[here].tags & {"w:after", "w:before", "w:since", "w:as"} and acts:
        # `a month after the premier was in Lima`: a clause, no phrase.
        return False
    if here >= 0 and groups[here].tags & {"v:say"} and actor.last < len(groups):
        # `said Minister X would travel`: what is said begins with its own subject.
        return not groups[actor.last].tags & (AUXILIARIES | {"verb", "w:had", "w:has", "w:have"})
    return here >= 0 and bool(groups[here].tags & _GOVERNED)


def _joined(row: Sequence[Actor], sentence: Sentence, actor: Actor, mixed: bool = False) -> list[Actor]:
    """An actor with those before it that `and` ties to it and that are of the same state or of none told."""
    found = [actor]
    for other in reversed([a for a in row if a.last <= actor.first]):
        between = sentence.groups[other.last : found[0].first]
        filler = _TIES | SKIP | _OWNERS | (_COUNTED if found[0].sort == "delegation" else frozenset())
        tied = (
            between
            and all(g.tags & filler for g in between)
            and (len(found) > 1 or any(g.tags & {"w:and"} for g in between))
        )
        if (
            not tied
            or (not mixed and other.sure and found[0].sure and other.sure != found[0].sure)
            or other.sort == "pair"
        ):
            break
        found.insert(0, other)
    return found


def carrier(sentence: Sentence, noun: int) -> int:
    """The verb that carries a noun: the one behind it with its auxiliary, else the nearest before it in its clause."""
    groups = sentence.groups
    for here in range(noun + 1, min(noun + 30, len(groups))):
        if groups[here].tags & {"stop", "quote", "w:who", "w:which", "w:while", "w:whereas", "w:but"}:
            break
        before = here - 2 if groups[here - 1].tags & {"adverb"} else here - 1
        if groups[here].tags & {"verb"} and groups[before].tags & AUXILIARIES:
            return here
    for here in range(noun - 1, max(-1, noun - 17), -1):
        if groups[here].tags & {"person"} and groups[here - 1].tags & {"v:receive"}:
            return here - 1
        if groups[here].tags & {"stop", "w:who", "w:which", "comma", "person", "quote"}:
            if _added(groups, here):
                continue
            break
        if groups[here].tags & {"verb"} and (
            not groups[here].tags & {"w:state", "n:visit"} or groups[here - 1].tags & _TO_DO
        ):
            return here
    return noun


def _added(groups: Sequence[Group], comma: int) -> bool:
    """`arrives on Monday, 1 July, for a visit`: a comma behind day or place that parts no verb from what is it for."""
    before, behind = groups[comma - 1].tags, groups[comma + 1].tags
    return bool(
        "comma" in groups[comma].tags and before & {"date", "place", "state"} and behind & {"w:for", "w:on"}
    )


#: Right before `visit`, which is a verb then.
_TO_DO = frozenset({"w:will", "w:would", "w:to", "w:shall"})
