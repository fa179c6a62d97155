"""What a person could look at next, as light rows: entries with what speaks for looking at them, and how lately they came."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection, case, literal, select

from chancery.record.tables import entries, members, reports

#: How `codec.encode` writes a disagreement in which values exclude one another.
_CONFLICT = '"sort":"conflict"'


class Candidate(NamedTuple):
    """One entry: `conflict` is 1 where values exclude one another, `sources` and `disagreements` are counts."""

    id: str
    kind: str
    standing: str
    sources: int
    independent: int
    disagreements: int
    conflict: int
    last_day: str | None


def candidates(connection: Connection) -> list[Candidate]:
    """Every entry, by id."""
    differing = case(
        (entries.c.disagreements == 0, literal(0)),
        (entries.c.document.contains(_CONFLICT, autoescape=True), literal(1)),
        else_=literal(0),
    )
    columns: list[Any] = [entries.c[name] for name in Candidate._fields if name != "conflict"]
    columns.insert(Candidate._fields.index("conflict"), differing.label("conflict"))
    return [Candidate._make(row) for row in connection.execute(select(*columns).order_by(entries.c.id))]


def told_since(connection: Connection, receipt: int) -> frozenset[str]:
    """The entries of which a report tells that came with the run `receipt` or a later one."""
    query = (
        select(members.c.entry)
        .join(reports, reports.c.seq == members.c.report)
        .where(reports.c.receipt >= receipt)
        .distinct()
    )
    return frozenset(connection.scalars(query))
