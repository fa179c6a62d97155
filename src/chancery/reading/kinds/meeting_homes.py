"""The state of whoever meets and is not said to be of one: the report's own, or that of the place where they meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.kinds.actors import Actor
from chancery.reading.scene import Scene

#: Organisations have ids like states, but nobody is at home in one for want of another.
_NO_HOME = frozenset({"EUE", "UNO", "ASN", "AFU"})
_BACK = 3


def with_home(scene: Scene, number: int, actors: Sequence[Actor]) -> list[Actor]:
    """The parties with the one person among them who is of no state told made one of the report's, where all others are told."""
    open_ = [a for a in actors if a.state is None and a.rule is None and a.sort not in ("pair", "they")]
    told = {s for a in actors for s in (a.state, *(other for other, _ in a.others)) if s is not None}
    if len(open_) != 1 or not told or len(open_[0].people) != 1:
        return list(actors)
    for state, span in candidates(scene, number):
        if state not in told:
            home = replace(open_[0], state=state, spans=(span,), rule="pair:report")
            return [home if a is open_[0] else a for a in actors]
    return list(actors)


def candidates(scene: Scene, number: int) -> Iterator[tuple[str, Span]]:
    """The states that somebody of the report may be of, likeliest first."""
    for ranked in scene.near(scene.sentences[number]):
        if ranked.state not in _NO_HOME:
            yield ranked.state, ranked.span


def host(scene: Scene, number: int, told: set[str]) -> tuple[str, Span] | None:
    """The state of the place that the words are about, here or in the sentences just before: whoever meets there is of it."""
    story = scene.story(scene.sentences[number])
    for back in range(number, max(-1, number - 1 - _BACK), -1):
        if scene.story(scene.sentences[back]) is not story:
            return None
        for group in scene.sentences[back].groups:
            state = state_of(group) if group.tags & {"place"} and not group.tags & {"person"} else None
            if state is not None and state not in told:
                return state, group.span
    return None
