"""Meetings told in a relative clause: `P, with whom A held talks`, `P, whom A met`, `P, who had received A`."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors import joints
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.kinds.meetings.sides import told_before
from chancery.reading.scene import Scene

#: Groups between `whom` and its verb, at most.
_REACH = 16
_BEFORE_WHOM = frozenset({"w:with", "w:by", "w:to", "w:on", "w:upon", "w:from"})
#: What may stand between `who` and its verb.
_HELPING = frozenset({
    "w:had", "w:has", "w:will", "w:would", "w:is", "w:was", "w:are", "w:to", "w:later", "w:then", "w:also", "w:earlier",
    "w:himself", "w:herself", "adverb", "date", "w:in", "w:on", "w:the", "w:that", "w:turn", "w:today",
    "w:yesterday", "w:first",
})  # fmt: skip


def whom_parties(scene: Scene, number: int, verb: int) -> list[Actor]:
    """Who meets in a clause that `whom` opens: its subject and the person before it; [] where no such clause stands."""
    sentence = scene.sentences[number]
    row = sides(scene)[number]
    opens = _opens(sentence.groups, verb)
    if opens is None or any(g.tags & {"w:never"} for g in sentence.groups[opens:verb]):
        return []
    meant = _meant(row, sentence.groups, opens)
    if meant is None:
        return []
    inside = [a for a in row if opens < a.first < verb]
    lead = inside[:1]
    for actor in inside[1:]:
        if joints.joins(sentence.groups[lead[-1].last : actor.first]):
            lead.append(actor)
    if not lead or set(lead[0].key) & set(meant.key):
        lead = _other(row, meant, opens) or told_before(scene, sides(scene), number, [meant])
    return [*lead, meant] if lead else []


def who_before(row: Sequence[Actor], sentence: Sentence, verb: int) -> list[Actor]:
    """Those of whom `who` and the verb at group `verb` tell something, whatever governs them: `A and B, who met`."""
    groups, here = sentence.groups, verb - 1
    while here > 0 and groups[here].tags & _HELPING and not groups[here].tags & {"w:who"}:
        here -= 1
    if here > 0 and groups[here].tags & {"w:and"}:
        here = _goes_on_from(groups, here)
    if here < 1 or not groups[here].tags & {"w:who"}:
        return []
    meant = _meant(row, groups, here)
    if meant is None:
        return _both_before(row, groups, here)
    chain = [meant]
    for other in reversed([a for a in row if a.last <= meant.first]):
        between = groups[other.last : chain[0].first]
        if len(other.people) != 1 or not joints.joins(between):
            break
        if not any(g.tags & {"w:and", "comma"} for g in between):
            break
        chain.insert(0, other)
    return chain if any(g.tags & {"w:and"} for g in groups[chain[0].last : meant.first]) else [meant]


def _goes_on_from(groups: Sequence[Group], joint: int) -> int:
    """The `who` of `A, who came for the day as an envoy and met B`, whose second verb stands behind the `and` at `joint`."""
    for here in range(joint - 1, max(0, joint - _REACH), -1):
        if groups[here].tags & {"w:who"}:
            return here
        if groups[here].tags & {"comma", "stop", "colon", "quote", "w:which", "w:whom", "w:that"}:
            break
    return 0


def _both_before(row: Sequence[Actor], groups: Sequence[Group], opens: int) -> list[Actor]:
    """`was left to the experts of Mali and Oman, who will meet in Lima`: those of two states right before `who`."""
    before = [a for a in row if a.sort == "pair" and a.last < opens][-1:]
    near = bool(before) and all(g.tags & _OF_TWO for g in groups[before[0].last : opens])
    return before if near and groups[opens - 1].tags & {"comma"} else []


_OF_TWO = frozenset({"comma", "w:of", "w:from", "w:the", "w:and", "state", "both-sides", "demonym"})


def _other(row: Sequence[Actor], meant: Actor, opens: int) -> list[Actor]:
    """Whom `he` means in the clause: the first person of the sentence who is not the one the clause is about."""
    others = [a for a in row if a.last <= opens and len(a.people) == 1 and not set(a.key) & set(meant.key)]
    return [replace(a, first=-1, last=0) for a in others[:1] if a.state is None or a.state != meant.state]


def _opens(groups: Sequence[Group], verb: int) -> int | None:
    """Where `whom`, with its preposition, opens the clause in which a verb or noun stands."""
    for here in range(verb - 1, max(-1, verb - _REACH), -1):
        if groups[here].tags & {"w:whom"}:
            return here - 1 if here and groups[here - 1].tags & _BEFORE_WHOM else here
        if groups[here].tags & {"stop", "colon", "quote", "w:who", "w:which", "comma", "w:said"}:
            return None
    return None


def _meant(row: Sequence[Actor], groups: Sequence[Group], opens: int) -> Actor | None:
    """The one person right before the word that opens a relative clause."""
    here = opens - 1
    while here >= 0 and groups[here].tags & {"comma", "dash", "close"}:
        here -= 1
    before = [a for a in row if a.first <= here]
    actor = before[-1] if before and _only_office(groups[before[-1].last : here + 1]) else None
    if actor is None or len(actor.people) != 1:
        return None
    return replace(actor, sort="person") if actor.sort == "office" else actor


#: What an office in apposition goes on with: `Vice-President / of the Council of State, by whom`.
_OFFICE = frozenset({
    "office", "w:of", "w:the", "w:and", "w:for", "w:to", "cap", "cap1", "body", "bodyhead", "portfolio", "state", "place",
    "demonym", "comma",
})  # fmt: skip


def _only_office(between: Sequence[Group]) -> bool:
    """Whether nothing but the rest of their office stands behind a person."""
    return len(between) <= 14 and all(g.tags & _OFFICE and not g.tags & {"stop", "person"} for g in between)
