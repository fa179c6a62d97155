"""News that a report appends from home: `In other news, the regional Assembly concluded its session, calling for ...`."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene

_OPENS = expression(
    r"(?:in (?:other|domestic|local|home|national|provincial|regional|city|related local) news|in other developments at home"
    r"|on the (?:domestic|home) front|at home|elsewhere(?: in the (?:country|capital|city|region))?)\b,?"
)


def is_other_news(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence opens news of another kind and names no two states: what is said in it is said at home."""
    if _OPENS.match(scene.plain(sentence.start, sentence.end)) is None:
        return False
    return len({state for state, _, share in states_in(sentence.groups) if share >= 1}) < 2
