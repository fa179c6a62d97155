"""From an id to the entry that holds it now: an entry's, a former entry's, or a fact's, current or not."""

from __future__ import annotations

import re
from typing import Final

from sqlalchemy import Connection

from chancery.errors import NotInRecord
from chancery.model import Entry
from chancery.model.kinds import KINDS
from chancery.record import entries, members

#: An entry is named by its kind and a fact of it.
_ENTRY: Final = re.compile(rf"(?:(?:{'|'.join(KINDS)})-)?([0-9a-f]+)")


def entry_at(connection: Connection, name: str, id: str) -> Entry:
    """The entry that holds `id` now; `name` is the record in messages. Raises `NotInRecord`."""
    named = _ENTRY.fullmatch(id.strip())
    found = entries.holding(connection, named[1]) if named else None
    return found or _held(connection, fact_at(connection, name, id))


def fact_at(connection: Connection, name: str, id: str) -> str:
    """The current fact that `id` leads to: the fact itself, what is told at its place today, or the one that names an entry.

    Raises `NotInRecord`.
    """
    found = _ENTRY.fullmatch(id.strip())
    if found is None:
        raise NotInRecord(name, f"{id!r} is no id", "chancery show lists the entries with their ids")
    fact = found[1]
    for candidate in (fact, members.alias_of(connection, fact)):
        if candidate is not None and members.places(connection, [candidate]):
            return candidate
    raise NotInRecord(name, f"nothing in it is called {id}", "chancery show lists the entries with their ids")


def _held(connection: Connection, fact: str) -> Entry:
    held = members.places(connection, [fact])[fact].entry
    return entries.by_ids(connection, [held])[held]


def facts_meant(connection: Connection, name: str, id: str) -> tuple[str, ...]:
    """The current facts that a user means by `id`: all of an entry's, or one fact."""
    if "-" in id:
        return entry_at(connection, name, id).members
    return (fact_at(connection, name, id),)
