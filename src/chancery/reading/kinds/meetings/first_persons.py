"""Meetings told by those who had them: `I welcomed Minister A this morning. We had a long discussion.`"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.groups import Group
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.first_person import first_person
from chancery.reading.kinds.actors.officers import person_actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.scene import Scene

#: What may stand between `we` and the word that tells the meeting.
_BETWEEN = frozenset({
    "v:hold", "w:had", "w:have", "w:just", "w:also", "w:both", "adverb", "low", "w:a", "w:an", "w:very", "w:today", "date",
    "w:then", "w:first", "w:good", "number", "w:our", "w:the", "w:two", "plain", "w:of", "w:at", "comma", "portfolio", "w:some",
})  # fmt: skip
#: So many groups between the two, and so many sentences back to whom `we` takes in, at most.
_REACH, _BACK = 10, 2


def we_met(scene: Scene, number: int, word: int) -> list[Actor]:
    """`We` and the guest told just before, where `we` had the meeting at group `word`; empty where nobody is told."""
    groups = scene.sentences[number].groups
    at = _we(groups, word)
    near = groups[: word + _REACH]
    clause = next(
        (n for n, g in enumerate(near) if n > word and g.tags & {"comma", "w:and", "stop"}), len(near)
    )
    if at is None or any((a.people or a.state) and a.first < clause for a in sides(scene)[number]):
        return []
    speaker = first_person(scene, scene.sentences[number], None)
    host = person_actor(scene, scene.sentences[number], speaker, at) if speaker is not None else None
    own = host.state if host is not None else None
    guest = _guest(scene, number, own)
    if guest is None:
        return []
    if host is None or own in (None, guest.state):
        return [Actor("pair", at, at + 1), guest]
    return [replace(host, sort="pronoun"), guest]


def _we(groups: Sequence[Group], word: int) -> int | None:
    for here in range(word - 1, max(-1, word - 1 - _REACH), -1):
        if groups[here].tags & {"w:we"}:
            return here
        if not groups[here].tags & _BETWEEN:
            return None
    return None


def _guest(scene: Scene, number: int, own: str | None) -> Actor | None:
    """The one person whom the sentences before name and who is not of the state `own`, or else of that of the report."""
    story = scene.story(scene.sentences[number])
    home = own or story.home
    for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
        if scene.story(scene.sentences[back]) is not story:
            return None
        row = sides(scene)[back]
        abroad = {a.key: a for a in row if len(a.people) == 1 and (a.state is None or a.state != home)}
        if abroad:
            (guest, *others) = abroad.values()
            return None if others else replace(guest, first=-1, last=0)
    return None
