"""States that two others only meet in or are helped by: where a story opens with the two, no third is a side of theirs."""

from __future__ import annotations

from chancery.reading.go_betweens import go_betweens
from chancery.reading.groups import Sentence
from chancery.reading.named_states import states_told
from chancery.reading.scene import Scene, once
from chancery.reading.state_meant import state_meant

#: How many blocks open a story without a dateline.
_OPENING = 2


def host_of_two(scene: Scene, sentence: Sentence) -> frozenset[str]:
    """The states that only host or help the two which the story of a sentence opens with."""
    return _hosts(scene)[scene.story_of_block.get(sentence.block, 0)]


@once
def _hosts(scene: Scene) -> tuple[frozenset[str], ...]:
    return tuple(_of_story(scene, n) for n in range(len(scene.stories)))


def _of_story(scene: Scene, number: int) -> frozenset[str]:
    story = scene.stories[number]
    inside = [s for s in scene.sentences if story.first <= s.block < story.last]
    dated = next((n for n, b in enumerate(scene.blocks) if story.here and story.here.span[0] < b.end), None)
    last = story.first + _OPENING if dated is None else dated + 1
    opening = (_acting(s) for s in inside if s.block < last)
    two = next((states for states in opening if len(states) > 1), frozenset())
    if len(two) != 2:
        return frozenset()
    helping = {state for s in inside for state in _helping(s)}
    filed = {story.home} if story.home and all(story.home not in _acting(s) for s in inside) else set()
    return frozenset((helping | filed) - two)


def _acting(sentence: Sentence) -> frozenset[str]:
    return frozenset(state for state, _, share in states_told(sentence) if share >= 1)


def _helping(sentence: Sentence) -> set[str]:
    held = (sentence.groups[n] for n in go_betweens(sentence.groups, sentence.tags))
    found = (state_meant(group) for group in held)
    return {state for state in found if state is not None}
