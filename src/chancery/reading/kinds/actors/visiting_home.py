"""Persons of no state told who are guests where the report is written: `Minister A has concluded a visit to Oman`, Muscat."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.bodies import state_of
from chancery.reading.groups import Group, Person
from chancery.reading.homes import home_of
from chancery.reading.scene import Scene, once
from chancery.reading.tokens import fold

#: So many groups behind a person their visit is told, at most.
_REACH = 12
_LEADS = frozenset({"w:to", "w:in", "w:of", "w:the"})
_ENDS = frozenset({"stop", "comma", "person", "w:who", "w:with"})


@once
def visiting_home(scene: Scene) -> frozenset[str]:
    """The names, folded, of those who are said to visit the very state whose press reports it."""
    found = set()
    for sentence in scene.sentences:
        if sentence.tags.isdisjoint({"n:visit", "v:visit", "w:stay"}):
            continue
        home = home_of(scene, sentence)
        for at, group in enumerate(sentence.groups):
            person = group.value
            if home is None or not isinstance(person, Person) or person.state:
                continue
            if _visits(sentence.groups[at + 1 : at + 1 + _REACH], home.state):
                found.add(fold(person.name))
    return frozenset(found)


def _visits(behind: Sequence[Group], home: str) -> bool:
    """Whether a visit to `home`, by its name, is told next."""
    for here, group in enumerate(behind):
        if group.tags & _ENDS and not group.tags & {"date"}:
            return False
        if not group.tags & {"n:visit", "v:visit", "w:stay"}:
            continue
        led = here + 1
        while led < len(behind) and behind[led].tags & _LEADS:
            led += 1
        return led < len(behind) and "state" in behind[led].tags and state_of(behind[led]) == home
    return False
