"""Whose paper it is that somebody signs on a journey: of who signs and of where, `In Lima she signed an accord`."""

from __future__ import annotations

from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.actors import cast
from chancery.reading.scene import Scene
from chancery.reading.where import place_state

_BY_ONE = frozenset({"person", "office", "pronoun", "delegation"})


def of_the_signer(
    scene: Scene, number: int, verb: int, states: Value | None, place: Value | None
) -> Value | None:
    """`states` that were guessed from the report, or rather those of who signs at group `verb` and whom they met before.

    Where nobody is told to have been met, the other state is that of the place, else the first of those guessed.
    """
    if states is None or states.rule != "pair:report" or len(states.value) != 2:
        return states
    acting = _acting(scene, number, verb)
    if not acting or len(acting) > 2 or acting.keys() <= set(states.value):
        return states
    there = _there(scene, scene.sentences[number], place) or (states.value[0], states.spans[0])
    if len(acting) == 1:
        acting.setdefault(*there)
    return Value(sorted(acting), tuple(acting.values()), "pair:report") if len(acting) == 2 else states


def _acting(scene: Scene, number: int, verb: int) -> dict[str, Span]:
    """The states of those who are named before group `verb`: of who signs, and of whom they met."""
    return {
        actor.state: actor.spans[0]
        for actor in cast(scene)[number]
        if actor.last <= verb and actor.sort in _BY_ONE and actor.state and actor.spans
    }


def _there(scene: Scene, sentence: Sentence, place: Value | None) -> tuple[str, Span] | None:
    """The state of the place told, with its words."""
    for at, group in enumerate(sentence.groups):
        if place is not None and "place" in group.tags and group.span in place.spans:
            found = place_state(scene, sentence, at)
            return (found[0], group.span) if found is not None and found[0] else None
    return None
