"""Who else meets where a sentence names one side only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from chancery.reading.groups import Group
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.inviters import invites
from chancery.reading.scene import Scene

_BACK = 4


def told_before(
    scene: Scene, rows: Mapping[int, Sequence[Actor]], number: int, partners: Sequence[Actor]
) -> list[Actor]:
    """The last person of another state in the sentences before, in the same story; [] when there is none."""
    states = {a.state for a in partners}
    keys = {key for a in partners for key in a.key}
    story = scene.story(scene.sentences[number])
    for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
        if scene.story(scene.sentences[back]) is not story:
            break
        if _of_other_entries(scene, number, back):
            continue
        for actor in rows[back]:
            party = actor.sort == "delegation" and actor.label is not None and actor.sure is not None
            if (len(actor.people) != 1 and not party) or actor.sort == "pair":
                continue
            if invites(scene.sentences[back], actor):
                continue
            if actor.state not in states and not keys & set(actor.key):
                return [replace(actor, first=-1, last=0)]
    return []


def party_before(scene: Scene, rows: Mapping[int, Sequence[Actor]], number: int) -> list[Actor]:
    """The one delegation told of just before, which is `they` where somebody receives them: `They were received by A`."""
    story = scene.story(scene.sentences[number])
    for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
        if scene.story(scene.sentences[back]) is not story:
            break
        came = [a for a in rows[back] if a.sort == "delegation"]
        if came:
            others = {a.sure for a in rows[back] if a.sure} - {came[0].state}
            return [replace(came[0], first=-1, last=0)] if len(came) == 1 and not others else []
    return []


def _of_other_entries(scene: Scene, number: int, back: int) -> bool:
    """Whether two sentences are of two entries that open each with a day: who is in one is not in the other."""
    one, two = scene.sentences[number], scene.sentences[back]
    return one.block != two.block and all(_opens_with_day(s.groups) for s in (one, two))


def _opens_with_day(groups: Sequence[Group]) -> bool:
    return (
        len(groups) > 1
        and "date" in groups[0].tags
        and groups[0].value.sort == "day"
        and bool(groups[1].tags & _MARKS)
    )


_MARKS = frozenset({"dash", "colon", "stop", "dot"})
