"""What is worked out, as the tables hold it, for those who work it out again and compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from chancery.record.checking import Problem, check_words
from chancery.record.entries import Placed, facets_of, row_of, words_in
from chancery.record.families import unpack_signature
from chancery.record.tables import bands, entries, facets, families, keys, members


@dataclass(frozen=True, slots=True)
class FamilyHeld:
    """The family, signature and bands of a report."""

    family: str
    signature: tuple[int, ...]
    bands: frozenset[str]


def members_held(connection: Connection) -> dict[str, int]:
    """The report of every current fact."""
    return {row.fact: row.report for row in connection.execute(select(members.c.fact, members.c.report))}


def holders(connection: Connection) -> dict[str, str]:
    """The entry of every current fact."""
    return {row.fact: row.entry for row in connection.execute(select(members.c.fact, members.c.entry))}


def keys_held(connection: Connection) -> dict[str, frozenset[str]]:
    """The blocking keys of every fact that has any."""
    found: dict[str, set[str]] = {}
    for row in connection.execute(select(keys)):
        found.setdefault(row.fact, set()).add(row.key)
    return {fact: frozenset(some) for fact, some in found.items()}


def families_held(connection: Connection) -> dict[int, FamilyHeld]:
    """Family, signature and bands of every report that has them."""
    banded: dict[int, set[str]] = {}
    for row in connection.execute(select(bands)):
        banded.setdefault(row.report, set()).add(row.band)
    return {
        row.report: FamilyHeld(
            row.family, unpack_signature(row.signature), frozenset(banded.get(row.report, ()))
        )
        for row in connection.execute(select(families))
    }


def entries_that_differ(connection: Connection, placed: Iterable[Placed]) -> Iterator[Problem]:
    """Where the entries that are kept, their columns, facets and full text are not those of `placed`."""
    held = {row.id: dict(row._mapping) for row in connection.execute(select(entries))}
    found: dict[int, list[tuple[str, str]]] = {}
    for filed in connection.execute(select(facets)):
        found.setdefault(filed.entry, []).append((filed.facet, filed.value))
    for one in placed:
        row = held.pop(one.entry.id, None)
        if row is None:
            yield Problem("entries", one.entry.id, "its facts make it, and it is not there")
            continue
        number = row.pop("number")
        if row != row_of(one):
            yield Problem("entries", one.entry.id, "it is not what its facts and judgements make")
        if sorted(found.pop(number, [])) != facets_of(one):
            yield Problem("facets", one.entry.id, "it is filed under other values than its own")
        yield from check_words(connection, "entry", number, words_in(one.entry), one.entry.id)
    yield from (Problem("entries", id, "no fact makes it") for id in sorted(held))
    yield from (Problem("facets", str(number), "there is no such entry") for number in sorted(found))
