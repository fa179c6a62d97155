"""A state: its partners, the people who act for it, the bodies that sign for it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from chancery.answering.actors.finding import told
from chancery.answering.actors.gathering import bodies_of, people_of
from chancery.answering.actors.sheets import Partner, StateSheet
from chancery.answering.shelf import Shelf
from chancery.keeping.asking import wanted
from chancery.keeping.states import state_id

if TYPE_CHECKING:
    from chancery.keeping import Record

#: So many entries are looked at for people and bodies, the latest first.
LOOKED_AT: Final = 1_000
_LATEST: Final = 10


def state_sheet(record: Record, state: str, *, today: date | None = None) -> StateSheet:
    """The sheet of a state or organisation, by code or name, as of `today`; raises `QuestionError` for what is none."""
    id = state_id(state)
    day = (today or date.today()).isoformat()
    registry, shelf = record.registry, Shelf(record)
    all_of = wanted(states=(id,))
    counts = registry.by_kind_and_standing(all_of)
    entries = registry.some(all_of, order="-day", limit=LOOKED_AT)
    happened = registry.some(
        wanted(states=(id,), standing="done", dates=f"../{day}"), order="-day", limit=_LATEST
    )
    planned = registry.some(
        wanted(states=(id,), standing="planned", dates=f"{day}/..", undated=True), order="-day", limit=_LATEST
    )
    return StateSheet(
        state=id,
        counts=counts,
        partners=tuple(
            Partner(pair.other if pair.one == id else pair.one, pair.entries, pair.latest)
            for pair in registry.pairs(all_of)
            if id in (pair.one, pair.other)
        ),
        people=people_of(entries, id),
        bodies=bodies_of(entries, id),
        latest=tuple(told(entry, shelf) for entry in happened),
        ahead=tuple(told(entry, shelf) for entry in planned),
        beyond=max(0, sum(counts.values()) - LOOKED_AT),
    )
