"""The state that one group means, whether it is named or somebody who acts for it is."""

from __future__ import annotations

from chancery.reading.bodies import state_of
from chancery.reading.groups import Body, Group, Person
from chancery.reading.offices import Office


def state_meant(group: Group) -> str | None:
    """The state for which a person, an office or a body acts, or that a name, demonym or place stands for."""
    if isinstance(group.value, (Person, Office, Body)):
        return group.value.state
    return state_of(group)
