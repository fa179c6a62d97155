"""Entries as documents, with the columns by which they are chosen."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, bindparam, insert, select

from chancery.model import Entry, edtf
from chancery.model.kinds import STATE_FIELDS
from chancery.model.strings import strings
from chancery.model.telling import sort_of, stage_of
from chancery.record import search
from chancery.record.chunks import SOME, in_chunks
from chancery.record.codec import decode_entry, encode
from chancery.record.tables import entries, facets, members


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry set among the others: as it is shown, as it was before, and the keys by which others are set against it."""

    entry: Entry
    bare: Entry
    keys: frozenset[str] = frozenset()


def digest(entry: Entry) -> str:
    """16 hexadecimal digits that change whenever anything of the entry does."""
    return _digest(encode(entry))


def put(connection: Connection, changed: Sequence[Placed]) -> None:
    """Write entries that are new or other than before."""
    if not changed:
        return
    remove(connection, [placed.entry.id for placed in changed])
    inserting = insert(entries).returning(entries.c.number, sort_by_parameter_order=True)
    numbers = list(connection.scalars(inserting, [row_of(placed) for placed in changed]))
    numbered = list(zip(numbers, changed, strict=True))
    rows = [
        {"facet": facet, "value": value, "entry": number}
        for number, placed in numbered
        for facet, value in facets_of(placed)
    ]
    if rows:
        connection.execute(facets.insert(), rows)
    search.add_all(connection, "entry", {number: words_in(placed.entry) for number, placed in numbered})


def remove(connection: Connection, ids: Iterable[str]) -> None:
    """Take entries out; ids that are not there are passed over."""
    numbers = _numbers(connection, ids)
    for some in in_chunks(numbers):
        search.remove(connection, "entry", some)
        connection.execute(facets.delete().where(facets.c.entry.in_(some)))
        connection.execute(entries.delete().where(entries.c.number.in_(some)))


def by_ids(connection: Connection, ids: Iterable[str]) -> dict[str, Entry]:
    """The entries of these ids."""
    found: dict[str, Entry] = {}
    for some in in_chunks(ids):
        rows = connection.execute(_BY_IDS, {"some": some})
        found.update((id, decode_entry(document)) for id, document in rows)
    return found


def holding(connection: Connection, fact: str) -> Entry | None:
    """The entry that holds a current fact; None where the fact is not current."""
    document = connection.scalar(_HOLDING, {"fact": fact})
    return None if document is None else decode_entry(document)


def bare_by_ids(connection: Connection, ids: Iterable[str]) -> dict[str, Entry]:
    """The entries of these ids as they were before they were set against others."""
    found: dict[str, Entry] = {}
    for some in in_chunks(ids):
        query = select(entries.c.id, entries.c.document, entries.c.bare).where(entries.c.id.in_(some))
        found.update((row.id, decode_entry(row.bare or row.document)) for row in connection.execute(query))
    return found


def digests(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """The digests of the entries of these ids."""
    found: dict[str, str] = {}
    for some in in_chunks(ids):
        query = select(entries.c.id, entries.c.digest).where(entries.c.id.in_(some))
        found.update((row.id, row.digest) for row in connection.execute(query))
    return found


def linked_by(connection: Connection, keys: Iterable[str]) -> set[str]:
    """The ids of the entries that have one of these keys for linking."""
    return {
        id
        for some in in_chunks(sorted(set(keys)))
        for id in connection.scalars(
            select(entries.c.id)
            .join(facets, facets.c.entry == entries.c.number)
            .where(facets.c.facet == _LINK, facets.c.value.in_(some))
        )
    }


def link_keys(connection: Connection, ids: Iterable[str]) -> set[str]:
    """The keys for linking of these entries."""
    # Without statistics SQLite would walk through every link there is, were the facet named here.
    return {
        row.value
        for some in in_chunks(_numbers(connection, ids))
        for row in connection.execute(select(facets.c.facet, facets.c.value).where(facets.c.entry.in_(some)))
        if row.facet == _LINK
    }


def row_of(placed: Placed) -> dict[str, Any]:
    """The row of an entry, without its number."""
    entry, document = placed.entry, encode(placed.entry)
    first, last = _days(entry)
    return {
        "id": entry.id,
        "digest": _digest(document),
        "kind": entry.kind,
        "standing": entry.standing,
        "sort": sort_of(entry),
        "stage": stage_of(entry),
        "first_day": first,
        "last_day": last,
        "sources": len(entry.reports),
        "independent": entry.independent,
        "disagreements": len(entry.disagreements),
        "document": document,
        "bare": None if placed.bare == entry else encode(placed.bare),
    }


def facets_of(placed: Placed) -> list[tuple[str, str]]:
    """The facets of an entry and their values, sorted."""
    states = {text for name in STATE_FIELDS for text in _any_value(placed.entry, name)}
    sectors = set(_any_value(placed.entry, "sectors"))
    found = {"state": states, "sector": sectors, _LINK: placed.keys}
    return sorted((facet, value) for facet, values in found.items() for value in values)


def words_in(entry: Entry) -> str:
    """What the full text of an entry is: every value that anyone gives, and the words that give it."""
    said: dict[str, None] = {}
    for values in entry.values.values():
        for value in values:
            said.update(dict.fromkeys(strings(value.value)))
            said.update((c.quote, None) for support in value.supports for c in support.citations)
    said.update(dict.fromkeys(strings(entry.fields)))
    return "\n".join(said)


_LINK: Final = "link"

_BY_IDS: Final = select(entries.c.id, entries.c.document).where(entries.c.id.in_(SOME))
_HOLDING: Final = (
    select(entries.c.document)
    .join(members, members.c.entry == entries.c.id)
    .where(members.c.fact == bindparam("fact"))
)


def _numbers(connection: Connection, ids: Iterable[str]) -> list[int]:
    return [
        number
        for some in in_chunks(ids)
        for number in connection.scalars(select(entries.c.number).where(entries.c.id.in_(some)))
    ]


def _digest(document: str) -> str:
    return hashlib.blake2b(document.encode(), digest_size=8).hexdigest()


def _days(entry: Entry) -> tuple[str | None, str | None]:
    date = entry.get("date")
    if not isinstance(date, str) or not edtf.is_valid(date):
        return None, None
    first, last = edtf.bounds(date)
    return (first.isoformat() if first else None, last.isoformat() if last else None)


def _any_value(entry: Entry, name: str) -> Iterator[str]:
    """The strings of a field, in the shown value and in every other that anyone gives."""
    yield from strings(entry.get(name))
    for value in entry.values.get(name, ()):
        yield from strings(value.value)
