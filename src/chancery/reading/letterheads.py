"""Letterheads: the ministry that issues a report and the city it sits in, `Ministry of Foreign Affairs, Nairobi`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from chancery.reading.bodies import state_of
from chancery.reading.capitals import capital_of
from chancery.reading.datelines import Place
from chancery.reading.groups import Body, Group, Sentence

#: Sorts of bodies that issue reports from the state they belong to. An embassy sits in another one.
_ISSUING: Final = frozenset({"ministry", "government", "office", "department"})
#: What may stand behind the city: the day, or nothing.
_BEHIND: Final = frozenset({"date", "comma", "stop", "cap", "number"})


def letterhead(block: Iterable[Sentence]) -> Place | None:
    """The capital that a ministry is named with, and nothing else, in a line above a report."""
    return next((seat for sentence in block if (seat := _seat(sentence.groups)) is not None), None)


def _seat(groups: Sequence[Group]) -> Place | None:
    if any("verb" in g.tags and "cap1" not in g.tags for g in groups):
        return None
    for body, comma, city in zip(groups, groups[1:], groups[2:], strict=False):
        issues = isinstance(body.value, Body) and body.value.sort in _ISSUING and not body.value.state
        if issues and "comma" in comma.tags and "place" in city.tags:
            behind = groups[groups.index(city) + 1 :]
            state = state_of(city)
            name = city.words[0].surface if city.words else ""
            if state and capital_of(state) == name and all(g.tags & _BEHIND for g in behind):
                return Place(name, city.span, state)
    return None
