"""Choosing entries: what a user may ask for, as one query."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from sqlalchemy import ColumnElement, Connection, and_, func, nulls_first, nulls_last, or_, select

from chancery.model import Entry, edtf
from chancery.record import search
from chancery.record.chunks import CHUNK
from chancery.record.codec import decode_entry
from chancery.record.tables import entries, facets

#: The standings of what has yet to happen.
OPEN: Final = ("planned", "proposed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked for; None and an empty set ask for nothing in particular.

    `states` must all be there, one of `kinds` is enough. `dates` is an EDTF string: an entry is chosen when some day
    lies within both, and with `undated` also when it has no day. `text` is as `wanted.phrases` takes it. `disagreeing`
    asks for entries with disagreements only, `overdue` (an ISO date) for plans whose last day was before it.
    """

    states: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    type: str | None = None
    sector: str | None = None
    stage: str | None = None
    standing: str | None = None
    dates: str | None = None
    undated: bool = False
    text: str | None = None
    disagreeing: bool = False
    overdue: str | None = None


#: How a list may be sorted: by day, by how many reports tell of it, by how many fields differ.
Order = Literal["day", "-day", "-sources", "-disagreements"]


def choose(connection: Connection, wanted: Wanted) -> Iterator[Entry]:
    """The entries that answer to `wanted`, in the order of their days, those without a day first.

    Raises `ValueError` when `dates` is not EDTF.
    """
    query = (
        select(entries.c.document)
        .where(*conditions(connection, wanted))
        .order_by(nulls_first(entries.c.first_day), nulls_first(entries.c.last_day), entries.c.id)
    )
    for document in connection.scalars(query.execution_options(yield_per=CHUNK)):
        yield decode_entry(document)


def ids(connection: Connection, wanted: Wanted) -> frozenset[str]:
    """The ids of the entries that answer to `wanted`."""
    return frozenset(connection.scalars(select(entries.c.id).where(*conditions(connection, wanted))))


def choose_some(
    connection: Connection, wanted: Wanted, *, order: Order = "day", limit: int, offset: int = 0
) -> list[Entry]:
    """At most `limit` of the entries that answer to `wanted`, in this order, `offset` of them passed over.

    With `-day` those without a day come last.
    """
    query = (
        select(entries.c.document)
        .where(*conditions(connection, wanted))
        .order_by(*_ORDERS[order], entries.c.id)
        .limit(limit)
        .offset(offset)
    )
    return [decode_entry(document) for document in connection.scalars(query)]


_ORDERS: Final[Mapping[Order, tuple[ColumnElement[Any], ...]]] = {
    "day": (nulls_first(entries.c.first_day), nulls_first(entries.c.last_day)),
    "-day": (nulls_last(entries.c.last_day.desc()), nulls_last(entries.c.first_day.desc())),
    "-sources": (entries.c.sources.desc(), entries.c.independent.desc()),
    "-disagreements": (entries.c.disagreements.desc(), entries.c.sources.desc()),
}


def count(connection: Connection, wanted: Wanted) -> int:
    """How many entries answer to `wanted`."""
    query = select(func.count()).select_from(entries).where(*conditions(connection, wanted))
    return int(connection.scalar(query) or 0)


def conditions(connection: Connection, wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    """What a row of `entries` must answer to."""
    for state in sorted(wanted.states):
        yield _has("state", state)
    if wanted.kinds:
        yield entries.c.kind.in_(sorted(wanted.kinds))
    if wanted.type is not None:
        yield entries.c.sort == wanted.type
    if wanted.sector is not None:
        yield _has("sector", wanted.sector)
    if wanted.stage is not None:
        yield entries.c.stage == wanted.stage
    if wanted.standing is not None:
        yield entries.c.standing == wanted.standing
    if wanted.dates is not None:
        touching = _touches(wanted.dates)
        yield or_(touching, _without_day()) if wanted.undated else touching
    if wanted.text is not None:
        yield entries.c.number.in_(search.find(connection, "entry", wanted.text))
    if wanted.overdue is not None:
        yield and_(entries.c.standing.in_(OPEN), entries.c.last_day < wanted.overdue)
        # The date of an anniversary is that of what is remembered.
        yield or_(entries.c.sort.is_(None), entries.c.sort != "anniversary")
    if wanted.disagreeing:
        yield entries.c.disagreements > 0


def _has(facet: str, value: str) -> ColumnElement[bool]:
    found = select(facets.c.entry).where(facets.c.facet == facet, facets.c.value == value)
    return entries.c.number.in_(found)


def _without_day() -> ColumnElement[bool]:
    return and_(entries.c.first_day.is_(None), entries.c.last_day.is_(None))


def _touches(dates: str) -> ColumnElement[bool]:
    first, last = edtf.bounds(dates)
    starts: Any = entries.c.first_day
    ends: Any = entries.c.last_day
    parts = [or_(starts.is_not(None), ends.is_not(None))]
    if last is not None:
        parts.append(or_(starts.is_(None), starts <= last.isoformat()))
    if first is not None:
        parts.append(or_(ends.is_(None), ends >= first.isoformat()))
    return and_(*parts)
