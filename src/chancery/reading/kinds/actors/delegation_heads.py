"""Who leads a delegation where a sentence of its own tells it: `It is headed by P`, `P stood at its head`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.grammar import matches
from chancery.reading.groups import Person, Sentence
from chancery.reading.scene import Scene, once

#: How many sentences behind the one that names a delegation may tell who leads it.
_NEAR: Final = 2


def head_told_behind(scene: Scene, sentence: Sentence) -> Person | None:
    """The person whom one of the next sentences puts at the head of the delegation that `sentence` names last."""
    told = _heads(scene)
    number = _numbers(scene)[sentence.start]
    story = scene.story(sentence)
    for behind in range(number + 1, min(number + 1 + _NEAR, len(scene.sentences))):
        if scene.story(scene.sentences[behind]) is not story:
            return None
        if behind in told:
            return told[behind]
        if "n:delegation" in scene.sentences[behind].tags:
            return None
    return None


def tells_head(scene: Scene, number: int) -> bool:
    """Whether a sentence tells who leads a delegation, so that it speaks of one whatever it calls it."""
    return number in _heads(scene)


def home_came_to(sentence: Sentence) -> tuple[str, Span] | None:
    """The state whose city a party comes home to: `came home to Lima`, `came back to Lima` of `our` delegation."""
    groups = sentence.groups
    for _, match in matches("delegations", sentence):
        if "home" not in match.parts:
            continue
        at = match.parts["home"][0]
        state = state_of(groups[at])
        if state and ("w:our" in sentence.tags or any(g.tags & {"w:home"} for g in groups[match.first : at])):
            return state, groups[at].span
    return None


@once
def _numbers(scene: Scene) -> Mapping[int, int]:
    return {sentence.start: number for number, sentence in enumerate(scene.sentences)}


@once
def _heads(scene: Scene) -> Mapping[int, Person]:
    """The person at the head of a delegation by the number of the sentence that tells it."""
    found: dict[int, Person] = {}
    for number, sentence in enumerate(scene.sentences):
        for _, match in matches("delegations", sentence):
            value = sentence.groups[match.parts["head"][0]].value if "head" in match.parts else None
            if isinstance(value, Person):
                found.setdefault(number, value)
    return found
