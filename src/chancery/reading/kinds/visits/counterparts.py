"""Which person of the report a guest without a name is: `formulated an invitation to his colleague`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.groups import Person, Sentence
from chancery.reading.kinds.actors.actor import Actor
from chancery.reading.kinds.actors.resolving import everybody
from chancery.reading.scene import Scene
from chancery.reading.who import full_person

_LIKE = expression(
    r"\b(?:counterpart|colleague|homologue|peer|opposite number|host|guest|interlocutor|visitor)\b", re.I
)


def by_name(scene: Scene, sentence: Sentence, guests: Sequence[Actor]) -> list[Actor]:
    """`guests`, each nameless counterpart as the one person of the other state of the report who may be meant."""
    return [_named(scene, sentence, guest) for guest in guests]


def _named(scene: Scene, sentence: Sentence, guest: Actor) -> Actor:
    if guest.people or guest.label is None or not _LIKE.search(scene.text[slice(*guest.label)]):
        return guest
    asks = next(
        (full_person(scene, g.value) for g in sentence.groups[: guest.first] if isinstance(g.value, Person)),
        None,
    )
    pair = scene.story(sentence).pair.states
    if asks is None or asks.state not in pair:
        return guest
    fitting = [
        p
        for p in everybody(scene)
        if p.state in (None, *pair)
        and p.state != asks.state
        and p.name != asks.name
        and p.name_span[0] < sentence.start
        and (guest.state is None or p.state in (None, guest.state))
        and (p.rank or 12) == (asks.rank or 12)
    ]
    if len(fitting) != 1 or fitting[0].state is None:
        return guest
    one = fitting[0]
    return replace(guest, people=(one,), state=one.state, spans=(one.name_span,), rule="visitor:counterpart")
