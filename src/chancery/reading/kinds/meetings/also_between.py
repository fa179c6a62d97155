"""Several meetings of one noun: `meetings were held between A and B and between A and C`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.kinds.actors import chains
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.scene import Scene

_MEETINGS = frozenset({"n:meeting", "n:talks", "n:summit", "n:call"})
_TIED = frozenset({"w:and", "comma", "w:also", "stop"})


def also_between(scene: Scene, number: int, noun: int) -> Iterator[list[Actor]]:
    """The parties behind each further `between` that is tied to the first one behind the noun at group `noun`."""
    sentence = scene.sentences[number]
    if "w:between" not in sentence.tags:
        return
    groups = sentence.groups
    places = [n for n in range(noun + 1, len(groups)) if groups[n].tags & {"w:between"}]
    for at in places[1:]:
        found = chains.after(sides(scene)[number], sentence, at, reach=6, both=True)
        if groups[at - 1].tags & _TIED and _of_two(found):
            yield found


def _of_two(found: Sequence[Actor]) -> bool:
    return chains.several(found) and any(a.people or a.label for a in found)


def held_between(scene: Scene, number: int) -> bool:
    """Whether the sentence says between whom a meeting was, so that not everybody whom it names met at once."""
    sentence = scene.sentences[number]
    return "w:between" in sentence.tags and any(not _MEETINGS.isdisjoint(a.tags) for a in sentence.groups)
