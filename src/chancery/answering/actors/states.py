"""A state: its partners, the people who act for it, the bodies that sign for it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final

from chancery.answering.actors.finding import namings, told
from chancery.answering.actors.sheets import Named, Partner, StateSheet
from chancery.answering.shelf import Shelf
from chancery.keeping.asking import wanted
from chancery.keeping.states import state_id
from chancery.model import Entry
from chancery.vocabulary.aliases import known_person
from chancery.vocabulary.folding import folded_words

if TYPE_CHECKING:
    from chancery.keeping import Record

_PEOPLE: Final = ("visitor", "participants", "witnesses")
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
            Partner(pair.other if pair.one == id else pair.one, pair.entries, pair.last_day)
            for pair in registry.pairs(all_of)
            if id in (pair.one, pair.other)
        ),
        people=_named(entries, id, _PEOPLE),
        bodies=_named(entries, id, ("parties",)),
        latest=tuple(told(entry, shelf) for entry in happened),
        ahead=tuple(told(entry, shelf) for entry in planned),
        beyond=max(0, sum(counts.values()) - LOOKED_AT),
    )


def _named(entries: Iterable[Entry], state: str, fields: tuple[str, ...]) -> tuple[Named, ...]:
    """Who is named for the state in these fields, and in how many entries."""
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    found: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        for naming in namings(entry, fields):
            name = str(naming.value.get("name") or "")
            whose = naming.value.get("state") or (
                entry.get("visitor_state") if naming.field == "visitor" else None
            )
            if name and whose == state:
                key = _key(name, state)
                spelled[key][name] += 1
                found[key].add(entry.id)
    ordered = sorted(found, key=lambda key: (-len(found[key]), key))
    return tuple(Named(_spelling(spelled[key], state), state, len(found[key])) for key in ordered)


def _spelling(spelled: Counter[str], state: str) -> str:
    """The usual name of whoever is known under several, else the spelling that most entries have."""
    known = next((one for name in spelled if (one := known_person(name, state))), None)
    return known.name if known else min(spelled, key=lambda name: (-spelled[name], name))


def _key(name: str, state: str) -> str:
    known = known_person(name, state)
    return known.name if known else " ".join(sorted(folded_words(name)))
