"""A second meeting of the same sides told with the first: `met in Lima in May and in Quito in June`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from chancery.reading.drafts import Draft
from chancery.reading.groups import Group
from chancery.reading.scene import Scene
from chancery.reading.when import when
from chancery.reading.where import place_value

_AND = frozenset({"w:and", "comma", "w:then", "w:again"})
_IN = frozenset({"w:in", "w:at"})
_ON = frozenset({"w:in", "w:on", "comma"})
#: What ends the telling of where and when.
_OVER = frozenset({"stop", "comma", "colon", "close", "w:and"})
_REACH = 3


def again_elsewhere(scene: Scene, draft: Draft) -> Iterator[Draft]:
    """A draft for each further place and day that `and` joins to those of `draft`."""
    date, place = draft.values.get("date"), draft.values.get("place")
    if date is None or place is None or not date.spans or not place.spans:
        return
    sentence = scene.sentences[draft.sentence]
    groups = sentence.groups
    told = max(date.spans[-1][1], place.spans[-1][1])
    at = next((n for n, g in enumerate(groups) if g.start >= told), len(groups))
    while (found := _further(groups, at)) is not None:
        where, day = found
        on = when(scene, sentence, day, standing=draft.standing, within=(day, day + 1))
        there = place_value(scene, sentence, where)
        if on is None or there is None or there.value == place.value:
            return
        values = {**draft.values, "date": on, "place": there}
        more = [*draft.more, (groups[where].start, groups[day].end)]
        yield replace(draft, values=values, more=more)
        at = day + 1


def _further(groups: Sequence[Group], at: int) -> tuple[int, int] | None:
    """The groups of the place and the day of `and in Quito in June` at `at`."""
    here = at
    while here < min(len(groups), at + _REACH) and groups[here].tags & _AND:
        here += 1
    if here == at or here + 2 >= len(groups) or groups[here].tags.isdisjoint(_IN):
        return None
    day = here + 2 + bool(groups[here + 2].tags & _ON and "date" not in groups[here + 2].tags)
    if day >= len(groups) or "date" not in groups[day].tags or "place" not in groups[here + 1].tags:
        return None
    over = day + 1 >= len(groups) or not groups[day + 1].tags.isdisjoint(_OVER)
    return (here + 1, day) if over else None
