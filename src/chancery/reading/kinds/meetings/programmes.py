"""Meetings that a programme tells: `A's schedule provides for talks with B`, `Talks are on the schedule of the visit`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors import chains
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.kinds.meetings.pairs import two_told
from chancery.reading.kinds.meetings.sides import told_before
from chancery.reading.kinds.meetings.signs import listed_there
from chancery.reading.scene import Scene

_PROGRAMME = frozenset({"s:programme"})
#: So many groups a programme at most stands before what it lists, and its owner before it.
_FAR, _NEAR = 16, 4


def whose_programme(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
    """The one whose programme, told before the meeting at group `noun`, lists it: `The programme of A provides for talks`."""
    if sentence.tags.isdisjoint(_PROGRAMME):
        return []
    groups = sentence.groups
    at = next((n for n in range(noun - 1, max(-1, noun - _FAR), -1) if groups[n].tags & _PROGRAMME), None)
    if at is None or any(g.tags & {"stop", "quote"} for g in groups[at:noun]):
        return []
    for actor in row:
        behind = groups[at + 1].tags & {"w:of", "w:for"} and actor.first in (at + 2, at + 3)
        owns = actor.last < at and groups[actor.last].tags & {"w:'s", "w:'"} and at - actor.last < _NEAR
        if (behind or owns) and (actor.people or actor.sort == "office"):
            return [actor]
    return []


def listed_people(scene: Scene, number: int, verb: int) -> list[Actor]:
    """Those whom somebody's schedule, at group `verb`, names, and whose it is: `A and B are on his schedule`."""
    sentence = scene.sentences[number]
    row = sides(scene)[number]
    stands = next(
        (n for n in range(verb - 1, max(-1, verb - _NEAR - 1), -1) if sentence.groups[n].tags & _BEING), None
    )
    named = (
        chains.before(row, sentence, stands) if stands is not None else chains.after(row, sentence, verb + 1)
    )
    if not named or not all(a.people or (a.label and a.state) for a in named):
        return []
    return [*told_before(scene, sides(scene), number, named), *named]


_BEING = frozenset({"w:is", "w:are", "w:was", "w:were"})


def on_a_programme(scene: Scene, number: int, noun: int) -> list[Actor]:
    """The two whose talks, of nobody named, are on the programme of a visit that is told before: host and guest."""
    sentence = scene.sentences[number]
    if sentence.tags.isdisjoint(_PROGRAMME) or not number:
        return []
    groups = sentence.groups
    behind = scene.plain(groups[noun].end, sentence.end)
    listed = "n:talks" in groups[noun].tags and listed_there(behind) and _OF_A_JOURNEY.search(behind)
    return two_told(scene, number, noun) if listed else []


#: Whose programme it is on which talks of nobody named stand.
_OF_A_JOURNEY = expression(
    r"\b(?:programme|program|agenda|itinerary|schedule|diary|calendar|timetable) (?:of|for|during) (?:[\w'’-]+ ){0,4}?"
    r"(?:visits?|trip|stay|journey|tour|guests?)\b"
    r"|\b(?:visit|trip|guest)(?:['’]s)? (?:programme|program|agenda|itinerary|schedule)\b"
)
