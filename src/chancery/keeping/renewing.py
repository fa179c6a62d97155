"""Entries made anew: those of the components that changed, and those that are set against them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from chancery.keeping.anchors import rulings_on
from chancery.model import Entry
from chancery.reconciling import link, link_keys, reconcile
from chancery.record import entries, members
from chancery.record.entries import Placed


def renew(connection: Connection, components: Iterable[str], *, former: Iterable[str] = ()) -> None:
    """Make the entries of these components from their facts; `former` are entries that held facts which have left."""
    touched = sorted(set(components))
    before = {*former, *members.entries_of(connection, touched)}
    tolds = members.of_components(connection, touched)
    made = {entry.id: entry for entry in reconcile(tolds, rulings_on(connection, tolds))}
    near = _near(connection, made, before)
    bare = _around(connection, near, but=before) | made
    shown = set_against(bare)
    _write(connection, {id: shown[id] for id in {*made, *near}}, bare, gone=before - set(made))
    members.put_entries(connection, {fact: entry.id for entry in made.values() for fact in entry.members})


def set_against(bare: Mapping[str, Entry]) -> dict[str, Entry]:
    """The entries as they are when each has been set against the others."""
    return {entry.id: entry for entry in link(tuple(bare[id] for id in sorted(bare)))}


def _near(connection: Connection, made: Mapping[str, Entry], before: Iterable[str]) -> set[str]:
    """Other entries that share a key for linking with those made, or with what these were before."""
    keys = {key for entry in made.values() for key in link_keys(entry)}
    keys |= entries.link_keys(connection, before)
    return entries.linked_by(connection, keys) - set(made) - set(before)


def _around(connection: Connection, near: set[str], *, but: set[str]) -> dict[str, Entry]:
    """The neighbours and their neighbours in turn, as they were before they were set against others."""
    beyond = entries.linked_by(connection, entries.link_keys(connection, near)) - but
    return entries.bare_by_ids(connection, near | beyond)


def _write(
    connection: Connection, shown: Mapping[str, Entry], bare: Mapping[str, Entry], *, gone: Iterable[str]
) -> None:
    entries.remove(connection, gone)
    there = entries.digests(connection, shown)
    changed = [
        Placed(entry, bare[id], link_keys(bare[id]))
        for id, entry in sorted(shown.items())
        if there.get(id) != entries.digest(entry)
    ]
    entries.put(connection, changed)
