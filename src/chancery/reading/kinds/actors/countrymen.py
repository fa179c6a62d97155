"""Delegations of those of one state who live in another: `a delegation of Omani residents in Chad led by A`."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.bodies import state_of
from chancery.reading.groups import Group
from chancery.reading.kinds.actors.actor import STATELESS
from chancery.reading.kinds.actors.actors import Actor

_REACH = 4


def living_abroad(groups: Sequence[Group], actor: Actor) -> Actor:
    """The actor; a delegation of people abroad with the state of the people, for which it does not act."""
    if actor.sort != "delegation" or actor.first < 0:
        return actor
    for at in range(actor.first + 1, min(actor.first + _REACH, actor.last)):
        if groups[at].tags & {"w:of", "w:from"} and (people := _people_abroad(groups[at + 1 : actor.last])):
            state = state_of(people)
            return replace(
                actor,
                state=state or actor.state,
                spans=(people.span,) if state else actor.spans,
                rule=STATELESS,
            )
    return actor


def _people_abroad(groups: Sequence[Group]) -> Group | None:
    """The people of `Omani residents in Chad`, `the Omanis in Chad`; None where none live elsewhere."""
    at = 1 if groups and groups[0].tags & {"w:the"} else 0
    if at >= len(groups) or groups[at].tags.isdisjoint({"demonym", "people"}):
        return None
    step = at + 1
    if step < len(groups) and groups[step].tags & {"low"} and not groups[step].tags & {"verb"}:
        step += 1
    elif not groups[at].tags & {"people"}:
        return None
    ahead = groups[step : step + 2]
    abroad = len(ahead) == 2 and ahead[0].tags & {"w:in"} and ahead[1].tags & {"state"}
    return groups[at] if abroad and state_of(ahead[1]) != state_of(groups[at]) else None
