"""A person under all names: offices held at which days, and where they appear."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final

from chancery.answering.actors.finding import (
    Naming,
    entries_naming,
    namings,
    reports_of,
    told,
    variants,
)
from chancery.answering.actors.sheets import Held, Part, PersonSheet
from chancery.answering.relations.sheet import Told
from chancery.answering.shelf import Shelf
from chancery.answering.values import first_day
from chancery.model import Entry, edtf
from chancery.reconciling.people import Person, compare_people, person
from chancery.vocabulary.aliases import known_person

if TYPE_CHECKING:
    from chancery.keeping import Record

_FIELDS: Final = ("visitor", "participants", "witnesses", "inviter", "speaker")
_LIKE: Final = ("same", "short", "spelling")


def person_sheet(record: Record, name: str, *, state: str | None = None) -> PersonSheet:
    """The sheet of the person called `name`, of `state` where it is known for whom they act.

    Names are compared as reports are joined: in any order of words, with the aliases that the vocabulary knows, and within a
    letter or two. Entries are looked for by the words of the name and of its aliases, and then by those of the spellings in
    what was found.
    """
    sought = person({"name": name, "state": state}, state=state, day=None)
    alias = known_person(name, state)
    names = (name, *((alias.name, *alias.names) if alias else ()))
    entries, beyond = entries_naming(record, names)
    if spelled := _spellings(sought, entries) - set(names):
        entries, beyond = entries_naming(record, (*names, *sorted(spelled)))
    shelf = Shelf(record)
    named: dict[str, set[str]] = defaultdict(set)
    offices: dict[tuple[str, str | None], dict[str, Told]] = defaultdict(dict)
    parts: dict[tuple[str, str], Part] = {}
    for entry in entries:
        for naming in namings(entry, _FIELDS):
            if not _is(sought, naming, entry):
                continue
            line = told(entry, shelf, naming)
            named[str(naming.value.get("name"))] |= reports_of(naming.given)
            parts.setdefault((entry.id, naming.field), Part(naming.field, line))
            office = naming.value.get("office") or (entry.get("role") if naming.field == "speaker" else None)
            if office:
                offices[str(office), _state(naming, entry)][entry.id] = line
    return PersonSheet(
        name=name,
        state=state,
        known=alias.name if alias else None,
        variants=variants(named),
        offices=_offices(offices),
        parts=tuple(sorted(parts.values(), key=lambda part: _when(part.told), reverse=True)),
        beyond=beyond,
    )


def _spellings(sought: Person, entries: Iterable[Entry]) -> set[str]:
    return {
        str(naming.value["name"])
        for entry in entries
        for naming in namings(entry, _FIELDS)
        if _is(sought, naming, entry)
    }


def _is(sought: Person, naming: Naming, entry: Entry) -> bool:
    if not naming.value.get("name"):
        return False
    one = person(naming.value, state=_state(naming, entry), day=_day(entry))
    return bool(one.words) and compare_people(sought, one) in _LIKE


def _state(naming: Naming, entry: Entry) -> str | None:
    given = naming.value.get("state")
    if given is None and naming.field == "visitor":
        given = entry.get("visitor_state")
    return str(given) if given else None


def _day(entry: Entry) -> date | None:
    given = entry.get("date")
    return edtf.bounds(given)[0] if isinstance(given, str) and edtf.is_valid(given) else None


def _offices(found: dict[tuple[str, str | None], dict[str, Told]]) -> tuple[Held, ...]:
    held = [
        Held(office, state, tuple(sorted(lines.values(), key=_when)))
        for (office, state), lines in found.items()
    ]
    return tuple(sorted(held, key=lambda one: (_when(one.told[0]), one.office)))


def _when(line: Told) -> tuple[str, str]:
    """For sorting; what has no day stands first."""
    return (first_day(line.day) if line.day else "", line.entry.id)
