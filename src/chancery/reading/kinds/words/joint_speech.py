"""Speech of several at once: what a communiqué has `the ministers` note is nobody's own words."""

from __future__ import annotations

from typing import Final

from chancery.reading.groups import Group
from chancery.reading.kinds.words.complements import speech
from chancery.reading.offices import Office
from chancery.reading.scene import Scene

#: Ministers and whoever stands above them.
_LOWEST_RANK: Final = 5
#: Verbs with which several do speak: they tell, judge or call for something.
_OWN: Final = frozenset({"s:utter", "s:view"})
_PUBLIC: Final = ("announc", "warn", "deplor")


def speak_as_one(scene: Scene, speaker: Group, verb: Group) -> bool:
    """`The Ministers noted that`, `the Presidents recognised that`: several who head states or ministries, and no speech."""
    office = speaker.value
    if not isinstance(office, Office) or not office.plural or office.state is not None:
        return False
    if office.rank is None or office.rank > _LOWEST_RANK:
        return False
    if not scene.plain(*speaker.span).startswith("the "):
        return False
    return not (speech(verb) & _OWN or scene.plain(*verb.span).startswith(_PUBLIC))
