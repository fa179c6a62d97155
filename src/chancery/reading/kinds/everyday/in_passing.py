"""States that a report names once and for something else, so that none of its deeds can be theirs by a guess."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from chancery.reading.named_states import states_told
from chancery.reading.scene import Scene, once


def in_passing(scene: Scene, number: int, states: Collection[str]) -> bool:
    """Whether a state that was guessed for a deed of sentence `number` is only spoken of in passing.

    One sentence alone names it, behind that of the deed, and none of the other states stands in it: `The president met
    the governor. Germany had such a dispute last year.`
    """
    named = _named(scene)
    return any(
        _once_later(scene, number, state)
        and not any(named[state] & named.get(other, frozenset()) for other in states if other != state)
        for state in states
    )


def _once_later(scene: Scene, number: int, state: str) -> bool:
    where = _named(scene).get(state, frozenset())
    if len(where) != 1 or min(where) <= number:
        return False
    if all(group.tags & _PLACE_LINE for group in scene.sentences[min(where)].groups):
        return False
    here = scene.story(scene.sentences[number]).here
    return here is None or here.state != state


#: What a line that only says where makes do with, as at the foot of a release: `Lima, Peru.`
_PLACE_LINE = frozenset({"place", "state", "comma", "stop", "dot", "date", "number", "dash"})


@once
def _named(scene: Scene) -> Mapping[str, frozenset[int]]:
    """The numbers of the sentences that name each state."""
    found: dict[str, set[int]] = {}
    for number, sentence in enumerate(scene.sentences):
        for state, _, _ in states_told(sentence):
            found.setdefault(state, set()).add(number)
    return {state: frozenset(numbers) for state, numbers in found.items()}
