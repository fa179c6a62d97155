"""Counting entries where they lie, without taking one out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, case, func, select

from chancery.model import edtf
from chancery.model.kinds import HAPPENED
from chancery.record.choosing import Wanted, conditions
from chancery.record.tables import entries, facets

#: Stands between two days that are taken out as one text.
_TO = "/"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two states in the order of their ids, how many entries both have a part in, and when any of these happened last.

    `latest` is as exact as it is told: an EDTF year, month or day.
    """

    one: str
    other: str
    entries: int
    latest: str | None


def by_kind_and_standing(
    connection: Connection, wanted: Wanted | None = None
) -> Mapping[tuple[str, str], int]:
    """How many entries there are of each kind and standing, of those that answer to `wanted`."""
    query = (
        select(entries.c.kind, entries.c.standing, func.count())
        .where(*(conditions(connection, wanted) if wanted else ()))
        .group_by(entries.c.kind, entries.c.standing)
    )
    return {(kind, standing): number for kind, standing, number in connection.execute(query)}


def disagreeing(connection: Connection) -> Mapping[str, int]:
    """How many entries of each kind have values that differ."""
    query = select(entries.c.kind, func.count()).where(entries.c.disagreements > 0).group_by(entries.c.kind)
    return {row.kind: row[1] for row in connection.execute(query)}


def pairs(connection: Connection, wanted: Wanted | None = None) -> tuple[Pair, ...]:
    """Every two states that have a part in one entry, of those that answer to `wanted`; those with most entries first."""
    one, other = facets.alias("one"), facets.alias("other")
    both = (one.c.entry == other.c.entry) & (one.c.value < other.c.value)
    number = func.count()
    days = func.coalesce(entries.c.first_day, entries.c.last_day) + _TO + entries.c.last_day
    last = func.max(case((entries.c.standing.in_(HAPPENED), days)))
    # Were the facets named as they are, SQLite would walk through all states for each, not those of the entry.
    are_states = ((side.c.facet + "") == "state" for side in (one, other))
    query = (
        select(one.c.value, other.c.value, number, last)
        .select_from(one.join(other, both).join(entries, entries.c.number == one.c.entry))
        .where(*are_states)
        .where(*(conditions(connection, wanted) if wanted else ()))
        .group_by(one.c.value, other.c.value)
        .order_by(number.desc(), one.c.value, other.c.value)
    )
    return tuple(
        Pair(one, other, count, _as_told(days)) for one, other, count, days in connection.execute(query)
    )


def _as_told(days: str | None) -> str | None:
    """Of the first and the last day of an entry, what they are together."""
    if days is None:
        return None
    first, _, last = days.partition(_TO)
    return edtf.of_bounds(date.fromisoformat(first), date.fromisoformat(last))
