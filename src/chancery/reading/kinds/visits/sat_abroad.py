"""Where delegations sat that are named behind the telling of a session: `met in Lima. Taking part were the X delegation`."""

from __future__ import annotations

from typing import Final

from chancery.reading.bodies import state_of
from chancery.reading.groups import Sentence
from chancery.reading.homes import home_of
from chancery.reading.kinds.visits.travel import Destination, destinations
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene

#: What two sides sit in together.
_SITTING: Final = frozenset({"n:talks", "n:meeting", "mechanism", "v:convene", "v:hold"})
_HELD: Final = frozenset({"v:convene", "v:hold", "w:had"})
#: How a sentence goes on that tells who sat there.
_TAKING_PART: Final = frozenset({
    "participating", "attending", "attended", "present", "participants", "participated", "part", "attendance", "hand", "it",
    "them",
})  # fmt: skip


def sat_in(scene: Scene, number: int) -> Destination | None:
    """The city abroad in which the session told just before sentence `number` was held; None where it was held at home."""
    sentence = scene.sentences[number]
    if number == 0 or any(g.tags & {"place"} for g in sentence.groups):
        return None
    before = scene.sentences[number - 1]
    if before.tags.isdisjoint(_SITTING) or scene.story(before) is not scene.story(sentence):
        return None
    if _TAKING_PART.isdisjoint(t.fold for t in sentence.tokens[:6]):
        return None
    return _held_in(scene, before)


def _held_in(scene: Scene, sentence: Sentence) -> Destination | None:
    """The one city abroad behind what says in a sentence that something was held."""
    groups = sentence.groups
    home = home_of(scene, sentence)
    held = next((n for n, g in enumerate(groups) if g.tags & _HELD), None)
    if held is None or standing_of(groups, held)[0] != "done":
        return None
    for at in range(held + 1, len(groups)):
        if groups[at].tags & {"place"} and groups[at - 1].tags & {"w:in", "w:at"}:
            found = destinations(scene, sentence, at - 1, direct=True, reach=2)
            abroad = home is None or state_of(groups[at]) not in (None, home.state)
            return found[0] if found and abroad else None
    return None
