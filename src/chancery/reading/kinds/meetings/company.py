"""Who only seems to meet another state: the levels of one government, and bodies within the name of a channel."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.actor import Actor
from chancery.reading.kinds.channels.view import within_channel
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene

_OF_LEVELS = expression(
    r"\b(?:provincial|territorial|municipal|county|cantonal|federal) (?:counterpart|colleague|opposite number)s?\b"
)


def within_one_state(scene: Scene, sentence: Sentence) -> bool:
    """`the federal minister and his provincial counterpart met`: whether those who meet govern one state."""
    if _OF_LEVELS.search(scene.plain(sentence.start, sentence.end)) is None:
        return False
    return len({state for state, _, share in states_in(sentence.groups) if share >= 1}) < 2


def without_channels(scene: Scene, number: int, actors: Sequence[Actor]) -> list[Actor]:
    """`actors` less the bodies in a channel's name: `the head of the friendship group with the Omani parliament`."""
    met = [a for a in actors if a.people or not _in_a_name(scene, number, a)]
    return met if len(met) > 1 else list(actors)


def _in_a_name(scene: Scene, number: int, actor: Actor) -> bool:
    return 0 <= actor.first < actor.last and within_channel(scene, number, actor.first, actor.last)
