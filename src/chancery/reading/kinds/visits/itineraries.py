"""Itineraries: days and towns below, or behind, words on somebody's journey: `His itinerary: 12 Oct: Tbilisi; 13 Oct: Baku`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from chancery.reading.bodies import state_of
from chancery.reading.date_values import is_coming, nearer, read_date
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.visits.standing import settle_standing
from chancery.reading.kinds.visits.travel import place_name
from chancery.reading.kinds.visits.visitors import fill_visitor, lives_there
from chancery.reading.scene import Scene

#: What tells that somebody travels, or what lists where.
_OF_A_JOURNEY: Final = frozenset({"n:visit", "v:visit", "v:travel", "v:leave", "s:programme"})
_PLACED: Final = frozenset({"state", "place"})
_MARKS: Final = frozenset({"dash", "punct", "number", "dot", "bullet"})
#: What may stand between a day and a town, and between one leg and the next.
_JOINTS: Final = frozenset({"colon", "dash", "comma", "w:in", "w:on", "w:from", "open", "w:the"})
_PARTS: Final = frozenset({"comma", "semicolon", "w:and", "close", "stop", "w:then"})
#: An itinerary has at least so many legs; one of a list is no itinerary.
_LEAST: Final = 2
#: So many sentences back its traveller may be told.
_BACK: Final = 2


class _Leg(Struct, frozen=True):
    """A day and a town of an itinerary: the groups of sentence `number` that name them."""

    number: int
    day: int
    town: int


def itineraries(scene: Scene, casts: Sequence[Sequence[Actor]], found: Sequence[Draft]) -> Iterator[Draft]:
    """A draft for each leg of an itinerary that no other row of a list tells."""
    told = {d.sentence for d in found if d.pattern == "visit.listed"}
    for number, sentence in enumerate(scene.sentences):
        if sentence.tags.isdisjoint(_OF_A_JOURNEY) or number in told:
            continue
        legs = [
            leg
            for leg in _behind_a_colon(number, sentence) or _below(scene, number)
            if leg.number not in told
        ]
        guest = _traveller(scene, casts, number) if len(legs) >= _LEAST else None
        if guest is not None and not lives_there(scene, [guest]):
            told.update(leg.number for leg in legs)
            ahead = _lies_ahead(scene, legs[0])
            yield from (d for leg in legs if (d := _draft(scene, leg, guest, ahead=ahead)) is not None)


def _lies_ahead(scene: Scene, leg: _Leg) -> bool:
    """Whether the first day of an itinerary is the one to come, so that the others are those after it."""
    day = scene.sentences[leg.number].groups[leg.day]
    return nearer(scene, read_date(scene, day, future=True), read_date(scene, day))


def _behind_a_colon(number: int, sentence: Sentence) -> list[_Leg]:
    """The legs that a sentence lists: `: Muscat on Monday, Doha on Tuesday`; [] where something else stands among them."""
    groups = sentence.groups
    colon = next((n for n, g in enumerate(groups) if "colon" in g.tags), len(groups))
    if all(g.tags.isdisjoint(_OF_A_JOURNEY) for g in groups[:colon]):
        return []
    legs: list[_Leg] = []
    at = colon + 1
    while at < len(groups):
        if groups[at].tags & _PARTS:
            at += 1
            continue
        leg = _leg(number, groups, at)
        if leg is None:
            break
        legs.append(leg)
        at = max(leg.day, leg.town) + 1
    return legs


def _below(scene: Scene, number: int) -> list[_Leg]:
    """The legs of the lines right below a sentence that ends its block, each a day and a town."""
    sentence = scene.sentences[number]
    if sentence.end < scene.block(sentence).end - 1:
        return []
    lines = list(_first_of_blocks(scene, number + 1, sentence.block))
    legs = (_leg(n, scene.sentences[n].groups, _unmarked(scene.sentences[n].groups)) for n in lines)
    return [
        leg for leg in takewhile(lambda leg: leg is not None and leg.day < leg.town, legs) if leg is not None
    ]


def _first_of_blocks(scene: Scene, first: int, block: int) -> Iterator[int]:
    """The first sentence of each block from sentence `first` on, less what goes on in `block`."""
    last = block
    for number in range(first, len(scene.sentences)):
        here = scene.sentences[number].block
        if here != last:
            yield number
        last = here


def _unmarked(groups: Sequence[Group]) -> int:
    return next((n for n, g in enumerate(groups) if "date" in g.tags or not g.tags & _MARKS), 0)


def _leg(number: int, groups: Sequence[Group], at: int) -> _Leg | None:
    """The day and the town that begin at group `at`, in either order; None where other words stand there."""
    if (
        at >= len(groups)
        or not groups[at].tags & (_PLACED | {"date"})
        or groups[at].tags & {"person", "office"}
    ):
        return None
    other = at + 1
    while other < len(groups) and other - at <= _FAR and groups[other].tags & _JOINTS:
        other += 1
    if other >= len(groups) or groups[other].tags & {"person", "office"}:
        return None
    day, town = (at, other) if "date" in groups[at].tags else (other, at)
    fits = "date" in groups[day].tags and bool(groups[town].tags & _PLACED) and state_of(groups[town])
    return _Leg(number, day, town) if fits else None


#: So many joints at most stand between a day and its town.
_FAR: Final = 3


def _traveller(scene: Scene, casts: Sequence[Sequence[Actor]], number: int) -> Actor | None:
    """The one person whose journey the sentence, or the one before it, is about; None where there are several or none."""
    story = scene.story(scene.sentences[number])
    for back in range(number, max(-1, number - 1 - _BACK), -1):
        sentence = scene.sentences[back]
        if scene.story(sentence) is not story or sentence.tags.isdisjoint(_OF_A_JOURNEY):
            return None
        colon = next((n for n, g in enumerate(sentence.groups) if "colon" in g.tags), len(sentence.groups))
        sure = [
            a for a in casts[back] if a.sure and a.sort in ("person", "office") and a.last <= max(colon, 1)
        ]
        if sure:
            return sure[0] if len({a.key or a.label for a in sure}) == 1 else None
    return None


def _draft(scene: Scene, leg: _Leg, guest: Actor, *, ahead: bool) -> Draft | None:
    sentence = scene.sentences[leg.number]
    groups = sentence.groups
    town = groups[leg.town]
    state = state_of(town)
    if state is None or state == guest.state:
        return None
    span = (min(groups[leg.day].start, town.start), max(groups[leg.day].end, town.end))
    draft = Draft("visit", "done", "visit.itinerary", town.span, span, leg.number)
    fill_visitor(scene, draft, [guest], Value(guest.state, guest.spans))
    draft.set("host_state", state, (town.span,))
    draft.set("visit_kind", "unspecified", (), "kind:unsaid")
    day = read_date(scene, groups[leg.day], future=ahead)
    draft.put("date", day)
    if "place" in town.tags and "state" not in town.tags:
        place = place_name(scene, town)
        draft.put("places", replace(place, value=[place.value]))
    if is_coming(scene, day):
        draft.standing = "planned"
    settle_standing(scene, draft)
    return draft
