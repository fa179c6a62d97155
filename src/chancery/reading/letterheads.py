"""Letterheads: the ministry that issues a report and the city it sits in, `Ministry of Foreign Affairs, Nairobi`.

Above a briefing, or what a house of its state says of `our ministers`, the city and the day may do, `Tashkent, 7 November
2019`; above other texts they say where it was signed.
"""

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
#: What may stand behind a city that only a day goes with.
_DAY: Final = frozenset({"date", "comma", "stop", "dot"})


#: What stands behind a city at the end of a masthead: the number of the issue, or its week.
_ISSUE: Final = _DAY | {"slash", "low", "number", "dash", "notname"}
#: Who acts for a state whose own people write `our`.
_OURS: Final = frozenset({"office", "person", "portfolio", "body", "knownbody"})


#: What is written by two states, each `our` ministers.
_OF_TWO: Final = frozenset({"joint", "communique", "communiqué", "declaration", "agreement", "memorandum"})


def own_voice(title: Iterable[Sentence], told: Iterable[Sentence]) -> bool:
    """Whether a report speaks of its state's office-holders as its own, `our ministers`, and is no paper of two states."""
    if any(t.fold in _OF_TWO for s in title if "verb" not in s.tags for t in s.tokens):
        return False
    return any(_ours(s) for s in told if "quote" not in s.tags)


def _ours(sentence: Sentence) -> bool:
    holders = (g for g in sentence.groups if g.tags & _OURS)
    return any(t.fold == "our" for g in holders for t in sentence.tokens[max(0, g.first - 1) : g.last])


def letterhead(block: Iterable[Sentence], *, alone: bool = False) -> Place | None:
    """The capital that a ministry is named with, and nothing else, in a line above a report.

    `alone`: the city may stand there with no more than the day.
    """
    return next((seat for s in block if (seat := _seat(s.groups, alone=alone)) is not None), None)


def _seat(groups: Sequence[Group], *, alone: bool) -> Place | None:
    if any("verb" in g.tags and "cap1" not in g.tags for g in groups):
        return None
    if alone and len(groups) > 2 and "place" in groups[0].tags and all(g.tags & _DAY for g in groups[1:]):
        return _capital(groups[0]) if any("date" in g.tags for g in groups[1:]) else None
    if alone and (named := _masthead(groups)) is not None:
        return named
    for body, comma, city in zip(groups, groups[1:], groups[2:], strict=False):
        issues = isinstance(body.value, Body) and body.value.sort in _ISSUING and not body.value.state
        if issues and "comma" in comma.tags and "place" in city.tags:
            behind = groups[groups.index(city) + 1 :]
            seat = _capital(city)
            if seat is not None and all(g.tags & _BEHIND for g in behind):
                return seat
    return None


def _masthead(groups: Sequence[Group]) -> Place | None:
    """`TREATY NEWS - Nairobi / week 3`: the one place of a line, behind a dash, a capital that the issue follows."""
    places = [n for n, g in enumerate(groups) if g.tags & {"place", "state"}]
    if len(places) != 1 or not places[0] or "dash" not in groups[places[0] - 1].tags:
        return None
    return _capital(groups[places[0]]) if all(g.tags & _ISSUE for g in groups[places[0] + 1 :]) else None


def _capital(city: Group) -> Place | None:
    state = state_of(city)
    name = city.words[0].surface if city.words else ""
    return Place(name, city.span, state) if state and capital_of(state) == name else None
