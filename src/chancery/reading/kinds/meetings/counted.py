"""More than two who meet by their number alone: `the four presidents`, `ministers of the three states`."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Group
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.nations import list_behind
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

_NUMBERS = {
    "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "dozen": 12, "several": 0, "many": 0,
}  # fmt: skip
_FIGURE = expression(r"\d{1,3}")
#: Organisations, which hold no office.
_NO_STATES = frozenset({"EUE", "UNO", "ASN", "AFU"})


def number_of(scene: Scene, groups: Sequence[Group], actor: Actor) -> int | None:
    """How many an actor of no named state is said to be where that is more than two, 0 for an unknown number; else None."""
    if (
        actor.people
        or actor.state is not None
        or actor.first < 0
        or actor.sort not in ("pair", "office", "they")
    ):
        return None
    before = groups[max(0, actor.first - 3) : actor.first]
    near = [g for g in before if not g.tags & {"verb", "comma", "person", "stop", "w:and"}][-3:]
    words = [fold(scene.words(g.span)) for g in near] + fold(scene.words(groups[actor.first].span)).split()[
        :-1
    ]
    for word in words:
        if word in _NUMBERS:
            return _NUMBERS[word]
        if _FIGURE.fullmatch(word) and int(word) > 2:
            return int(word)
    return None


def all_of_report(scene: Scene, number: int, actor: Actor, count: int) -> Actor | None:
    """The actor with the states meant: those listed last before, or all that the story is about, if they are `count`."""
    ranked = [r for r in scene.story(scene.sentences[number]).ranked if r.state not in _NO_STATES]
    found = _listed(scene, number, count) or [(r.state, r.span) for r in ranked]
    if len(found) != count or not count:
        return None
    (state, span), *others = found
    return replace(actor, sort="pair", state=state, spans=(span,), others=tuple(others))


def _listed(scene: Scene, number: int, count: int) -> list[tuple[str, Span]]:
    """The last row of exactly `count` states that the report has named up to a sentence: `A, B and C`."""
    for back in range(number, -1, -1):
        for party in sides(scene)[back]:
            if party.state is not None and party.spans and len(party.others) == count - 1:
                return [(party.state, party.spans[0]), *party.others]
        groups = scene.sentences[back].groups
        for at, group in enumerate(groups):
            first = state_of(group) if group.tags & {"state"} else None
            _, more = list_behind(groups, at + 1) if first is not None else (0, [])
            if first is not None and len(more) == count - 1 and more:
                return [(first, group.span), *more]
    return []
