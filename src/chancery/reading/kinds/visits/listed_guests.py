"""Those listed for their own state away from it: who is of a rank that is sent for an occasion."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.bodies import state_of
from chancery.reading.groups import Sentence
from chancery.reading.homes import home_of
from chancery.reading.kinds.actors.actor_sides import listed_for
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.visits.visitors import lives_there
from chancery.reading.scene import Scene
from chancery.reading.who import full_person


def sides_nowhere(scene: Scene, row: Sequence[Actor], number: int) -> bool:
    """`from the side of A, P, and from the side of B, Q`: where nobody tells where, neither is known to have come."""
    sides = {a.state for a in row if a.rule == "side:list"}
    return len(sides) > 1 and sides.isdisjoint(_places_near(scene, number))


def _places_near(scene: Scene, number: int) -> set[str | None]:
    """The states of the cities and capitals that a sentence or the two before it name."""
    near = scene.sentences[max(0, number - 2) : number + 1]
    return {state_of(g) for s in near for g in s.groups if g.tags & {"place", "seat"}}


def ranked(scene: Scene, actor: Actor) -> bool:
    """Whether somebody listed for a side is of the rank that is sent for an occasion."""
    return any((full_person(scene, p).rank or p.rank or 12) <= 6 for p in actor.people)


#: The lowest rank of those who head a body of their state.
_HEADS = 10


def sent_for_it(scene: Scene, number: int, sentence: Sentence, actor: Actor) -> bool:
    """`from the Omani side P, head of an office of Oman`: whether somebody is listed for their own state, away from it."""
    if actor.sort != "person" or not actor.sure or listed_for(scene, sentence, actor) != actor.sure:
        return False
    if lives_there(scene, [actor]) or not any((p.rank or 12) <= _HEADS for p in actor.people):
        return False
    places = _places_near(scene, number)
    home = home_of(scene, sentence)
    places |= {home.state} if home is not None else set()
    return actor.sure not in places and bool(places - {None})
