"""Milestones told of several states at once: `embassies in A and B`, `relations with A, B and C`, `A and B recognised C`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.state_words import StateMention, StateWords
from chancery.reading.kinds.milestones.asides import by_the_way
from chancery.reading.kinds.milestones.phrases import LOOSE, hangs, opened_by
from chancery.reading.kinds.milestones.roles import OF_MISSIONS
from chancery.reading.scene import Scene

_RELATIONS = frozenset(
    {"relations-established", "relations-resumed", "relations-severed", "relations-suspended"}
)
#: By the kind of milestone, what opens the list of those it is passed with.
OPENERS = {
    **dict.fromkeys(_RELATIONS, frozenset({"with"})),
    "embassy-opened": frozenset({"in", "to", "at"}),
    "embassy-closed": frozenset({"in", "to", "at"}),
}
#: What may stand before the states that open a clause: `On 5 June 2017, A and B`.
_OPENING = frozenset(
    {"date", "comma", "w:on", "w:in", "w:by", "w:the", "adverb", "number", "place", "w:then", "w:later"}
)
_TIES = frozenset({"and", ",", "&", "the", "as", "well", "both"})
#: How many tokens may stand between the object and the word that opens the list.
_NEAR = 6


def pairs_of(
    scene: Scene, sentence: Sentence, kind: str, verb: int, object_: int, pair: Sequence[str] = ()
) -> list[Value]:
    """The states of each milestone where one side is a list; [] where both sides are one state or are not told.

    `pair` are those of the milestone so far: where a list of posts has no owner, `embassies were opened in A and B`, who of
    the pair is not on it has opened them.
    """
    groups = sentence.groups
    words = StateWords(scene.story(sentence).pair.states)
    mentions = [m for m in words.mentions(sentence) if not by_the_way(sentence, m, strict=False)]
    low = min(groups[verb].first, groups[object_].first)
    targets = _targets(sentence, kind, mentions, groups[object_].first, groups[object_].last)
    if len(targets) > 1 and _acts(sentence, targets[-1], groups[verb].first):
        targets = targets[:-1]
    actors = _actors(sentence, mentions, low)
    if not actors and len(targets) > 1 and kind in OF_MISSIONS:
        return _of_one(pair, targets)
    if not targets or not actors or (len(targets) > 1) == (len(actors) > 1):
        return []
    found = [(actor, target) for actor in actors for target in targets if actor.state != target.state]
    return [Value(sorted((one.state, other.state)), (one.span, other.span)) for one, other in found]


def _of_one(pair: Sequence[str], targets: Sequence[StateMention]) -> list[Value]:
    listed = {target.state for target in targets}
    owner = [state for state in pair if state not in listed]
    if len(owner) != 1 or len(listed) < len(targets):
        return []
    return [Value(sorted((owner[0], t.state)), (t.span,), "pair:report") for t in targets]


def _targets(
    sentence: Sentence, kind: str, mentions: Sequence[StateMention], first: int, last: int
) -> list[StateMention]:
    tokens = sentence.tokens
    if kind == "recognition":
        return _run(sentence, [m for m in mentions if m.first >= first and not m.place])
    openers = OPENERS.get(kind)
    if openers is None:
        return []
    at = next((n for n in range(first, min(last + _NEAR, len(tokens))) if tokens[n].fold in openers), None)
    if at is None:
        return []
    run = _run(sentence, [m for m in mentions if m.first > at])
    return run if run and all(t.fold in _TIES for t in tokens[at + 1 : run[0].first]) else []


def _acts(sentence: Sentence, mention: StateMention, verb: int) -> bool:
    """`set up relations with A, and B broke them off`: whether a verb other than the one at token `verb` follows a mention."""
    return any(g.first == mention.last and g.first != verb and g.tags & {"verb"} for g in sentence.groups)


def _actors(sentence: Sentence, mentions: Sequence[StateMention], low: int) -> list[StateMention]:
    """The states that open the clause, behind nothing but a day, with no other actor between the last of them and the verb."""
    named = [m for m in mentions if m.last <= low and not m.place]
    before = [m for n, m in enumerate(named) if not hangs(sentence, named[: n + 1])]
    run = _run(sentence, before)
    if not run or len({m.state for m in before}) != len({m.state for m in run}):
        return []
    opening = [g for g in sentence.groups if g.first < run[0].first]
    between = [g for g in sentence.groups if run[-1].last <= g.first < low]
    capitals = [m for m in mentions if m.place and run[-1].last <= m.first < low]
    if len(opening) > 1 and not all(g.tags & _OPENING for g in opening) and not _in_front(opening):
        return []
    if any(g.tags & {"stop"} for g in between) or any(not opened_by(sentence, m, LOOSE) for m in capitals):
        return []
    return run


def _in_front(opening: Sequence[Group]) -> bool:
    """`In addition to Estonia,`: a phrase without a verb that a comma ends."""
    return bool(opening[-1].tags & {"comma"}) and not any(
        g.tags & {"verb", "person", "stop"} for g in opening
    )


def _run(sentence: Sentence, mentions: Sequence[StateMention]) -> list[StateMention]:
    """The first of the mentions with those that `and` and commas tie to it."""
    run: list[StateMention] = []
    for mention in mentions:
        if run and not all(t.fold in _TIES for t in sentence.tokens[run[-1].last : mention.first]):
            break
        run.append(mention)
    return run
