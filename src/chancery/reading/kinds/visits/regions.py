"""Parts of the world that a journey leads to, `Europe`, `West Africa`: destinations without a state."""

from __future__ import annotations

from functools import cache

from chancery.reading.drafts import Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.visits.travel import Destination
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.vocabulary._yaml import read_yaml


@cache
def _regions() -> dict[str, str]:
    return {fold(name): name for name in read_yaml("en/words.yaml")["regions"]}


def region(scene: Scene, sentence: Sentence, at: int) -> list[Destination]:
    """The part of the world at group `at`, `Europe`, `West Africa`: a destination without a state."""
    groups = sentence.groups
    for last in (at + 2, at + 1):
        if last > len(groups):
            continue
        span = (groups[at].start, groups[last - 1].end)
        if fold(scene.words(span)) in _regions():
            return [Destination("", (span,), Value(scene.words(span), (span,)))]
    return []
