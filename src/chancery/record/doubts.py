"""Pairs of current facts of which the rules cannot say whether they are one thing, with their points."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, bindparam, or_, select

from chancery.record.chunks import in_chunks
from chancery.record.tables import doubts, members

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Open:
    """Two facts, the smaller id first, the points that the rules give them in hundredths, and the entries that hold them."""

    pair: Pair
    points: int
    entries: Pair


def add(connection: Connection, weighed: Mapping[Pair, int]) -> None:
    """Keep pairs of current facts with their points."""
    if weighed:
        connection.execute(
            doubts.insert(),
            [{"one": min(pair), "other": max(pair), "points": points} for pair, points in weighed.items()],
        )


def held(connection: Connection) -> dict[Pair, int]:
    """Every pair with its points."""
    return {(row.one, row.other): row.points for row in connection.execute(select(doubts))}


def between_entries(connection: Connection, entry: str | None = None) -> list[Open]:
    """The pairs whose facts are in two entries, of one of them or of all, in the order of fact ids."""
    rows = connection.execute(_OF_ENTRY, {"entry": entry}) if entry else connection.execute(_BETWEEN)
    return [Open((one, other), points, (its, others)) for one, other, points, its, others in rows]


def forget(connection: Connection, facts: Iterable[str]) -> None:
    """Take out the pairs of facts that are no longer current."""
    for some in in_chunks(facts):
        connection.execute(doubts.delete().where(or_(doubts.c.one.in_(some), doubts.c.other.in_(some))))


_ONE: Final = members.alias()
_OTHER: Final = members.alias()
_BETWEEN: Final = (
    select(doubts.c.one, doubts.c.other, doubts.c.points, _ONE.c.entry, _OTHER.c.entry)
    .join(_ONE, _ONE.c.fact == doubts.c.one)
    .join(_OTHER, _OTHER.c.fact == doubts.c.other)
    .where(_ONE.c.entry != _OTHER.c.entry)
    .order_by(doubts.c.one, doubts.c.other)
)
_OF_ENTRY: Final = _BETWEEN.where(
    or_(_ONE.c.entry == bindparam("entry"), _OTHER.c.entry == bindparam("entry"))
)
