"""Sides of a meeting beyond the named: several who act together, parties without a name, those told of before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from chancery.reading.bodies import state_of
from chancery.reading.groups import Body, Group, Sentence
from chancery.reading.kinds.actors import Actor
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

_LINKS = frozenset({
    "w:and", "comma", "w:the", "w:his", "w:her", "w:its", "w:their", "w:visiting", "demonym", "state", "low", "adverb",
    "w:'s", "honorific", "counterpart", "portfolio", "w:also", "dash", "w:then", "w:new", "w:later",
})  # fmt: skip
_GOVERNS = frozenset({
    "w:of", "w:by", "w:with", "w:to", "w:from", "w:for", "w:between", "w:against", "w:like", "w:in", "w:at", "w:on",
    "w:than", "w:after", "w:before", "w:about",
})  # fmt: skip
_ARTICLES = frozenset(
    {"w:the", "w:his", "w:her", "w:its", "w:their", "demonym", "state", "w:visiting", "w:'s"}
)
_BARS = frozenset({"stop", "colon", "quote", "w:who", "w:which", "w:that", "w:while", "w:but"})
_HELPS = frozenset({"w:have", "w:has", "w:had", "w:having", "w:be", "w:been", "w:are", "w:were", "w:set"})


def whole_row(row: Sequence[Actor]) -> list[Actor]:
    """The actors with a guest or counterpart that a name follows taken together with it: `his Omani guest A`."""
    kept: list[Actor] = []
    for actor in row:
        before = kept[-1] if kept else None
        if before is not None and before.last == actor.first and before.sort == "office" and actor.people:
            state = actor if actor.sure or not before.sure else before
            kept[-1] = replace(
                actor, first=before.first, state=state.state, spans=state.spans, rule=state.rule
            )
        else:
            kept.append(actor)
    return kept


def together(row: Sequence[Actor], sentence: Sentence, verb: int) -> list[Actor]:
    """The several who are the subject of the verb at group `verb`: a pair, or two and more that `and` ties."""
    groups = sentence.groups
    before = [a for a in whole_row(row) if a.last <= verb]
    while before and _governed(groups, before[-1]) and not _tied(groups, before):
        before.pop()
    if not before or not _runs(groups[before[-1].last : verb]):
        return []
    found = [before[-1]]
    for other in reversed(before[:-1]):
        between = groups[other.last : found[0].first]
        if not between or not all(g.tags & _LINKS for g in between):
            break
        if not any(g.tags & {"w:and", "comma"} for g in between):
            break
        found.insert(0, other)
    if found[0].sort != "pair" and _governed(groups, found[0]):
        return []
    people = sum(len(a.people) or 1 for a in found)
    return found if people >= 2 or found[0].sort == "pair" else []


def _tied(groups: Sequence[Group], before: Sequence[Actor]) -> bool:
    """Whether the last actor is joined to one before it rather than governed by a preposition."""
    if len(before) < 2:
        return False
    between = groups[before[-2].last : before[-1].first]
    return bool(between) and all(g.tags & _LINKS for g in between)


def _governed(groups: Sequence[Group], actor: Actor) -> bool:
    here = actor.first - 1
    while here >= 0 and groups[here].tags & _ARTICLES:
        here -= 1
    return here >= 0 and bool(groups[here].tags & _GOVERNS)


def _runs(between: Sequence[Group]) -> bool:
    """Whether nothing but helping verbs and circumstances stands between a subject and its verb."""
    if len(between) > 14 or any(g.tags & _BARS for g in between):
        return False
    return not any(g.tags & {"verb"} and not g.tags & _HELPS for g in between)


_VAGUE_SIDES = re.compile(
    r"^(?:officials|representatives|authorities|government|leaders|leadership|bankers|lawmakers|deputies|diplomats|"
    r"parliamentarians|negotiators|ministers|experts|executives|businessmen|delegation|team|side|mission)$"
)
_LED_BY = frozenset({
    "w:the", "w:a", "w:an", "w:its", "w:his", "w:her", "w:their", "w:of", "low", "number", "portfolio", "cap1", "w:from",
    "w:other", "w:some", "w:several", "w:foreign", "demonym", "w:members", "ordinal", "w:number", "w:group", "w:two",
    "w:many", "w:'s",
})  # fmt: skip


def nameless(scene: Scene, sentence: Sentence, at: int) -> Actor | None:
    """A party without a name behind group `at`: a body, a people, officials of a state; None when none comes at once."""
    groups = sentence.groups
    state: tuple[str, tuple[int, int]] | None = None
    first = at + 1
    for here in range(at + 1, min(at + 9, len(groups))):
        group = groups[here]
        value = group.value
        if isinstance(value, Body):
            own = value.state or (state[0] if state else None)
            return _party(first, here, value.name_span, own, value.state_span or value.name_span)
        if group.tags & {"people"} and state_of(group):
            return _party(here, here, group.span, state_of(group), group.span)
        if group.tags & {"demonym", "state"} and state_of(group):
            state = (str(state_of(group)), group.span)
        if state and _VAGUE_SIDES.match(fold(scene.words(group.span))):
            return _party(first, here, (state[1][0], group.end), *state)
        if not group.tags & _LED_BY and not group.tags & {"state", "knownbody", "organisation", "office"}:
            return None
        if group.tags & {"verb"} and not group.tags & {"low", "portfolio"}:
            return None
    return None


def _party(first: int, last: int, label: tuple[int, int], state: str | None, span: tuple[int, int]) -> Actor:
    return Actor("delegation", first, last + 1, (), label, state, (span,) if state else ())


def told_before(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, partners: Sequence[Actor]
) -> list[Actor]:
    """Who else meets when a sentence names one side only: the last person of another state in the sentences before."""
    states = {a.state for a in partners}
    keys = {key for a in partners for key in a.key}
    here = scene.sentences[number]
    home = scene.story(here)
    for back in range(number - 1, max(-1, number - 5), -1):
        if scene.story(scene.sentences[back]) is not home:
            break
        for actor in casts[back]:
            if not actor.people or actor.sort == "pair" or len(actor.people) > 1:
                continue
            if actor.state is not None and actor.state not in states and not keys & set(actor.key):
                return [replace(actor, first=-1, last=0)]
    return []
