"""From reports to what they tell: the entries behind which they stand."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, select

from chancery.model import Entry
from chancery.record import entries
from chancery.record.chunks import in_chunks
from chancery.record.tables import entries as rows
from chancery.record.tables import members, reports


def told_in(connection: Connection, ids: Iterable[str], *, kinds: Collection[str]) -> tuple[Entry, ...]:
    """The entries of these kinds that the current versions of these reports tell of, by id."""
    found: set[str] = set()
    for some in in_chunks(sorted(set(ids))):
        query = (
            select(members.c.entry)
            .distinct()
            .join(reports, reports.c.seq == members.c.report)
            .join(rows, rows.c.id == members.c.entry)
            .where(reports.c.id.in_(some), rows.c.kind.in_(sorted(kinds)))
        )
        found.update(connection.scalars(query))
    held = entries.by_ids(connection, sorted(found))
    return tuple(held[id] for id in sorted(held))
