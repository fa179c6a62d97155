"""Facts as they were read: every version's, never changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, bindparam, select

from chancery.model import Fact
from chancery.record.chunks import in_chunks
from chancery.record.codec import decode_fact, encode_fact
from chancery.record.tables import facts, reports


def add(connection: Connection, seq: int, told: Iterable[Fact]) -> None:
    """Keep the facts of the report `seq`; the same fact twice is kept once."""
    distinct = {fact.id: fact for fact in told}
    rows = [
        {"report": seq, "id": id, "kind": fact.kind, "document": encode_fact(fact)}
        for id, fact in distinct.items()
    ]
    if rows:
        connection.execute(facts.insert(), rows)


def of_report(connection: Connection, seq: int) -> tuple[Fact, ...]:
    """The facts of the report `seq`, by id; raises `RecordDamaged` for one that is not as it was added."""
    rows = connection.execute(_OF_REPORT, {"seq": seq})
    return tuple(decode_fact(document, id) for id, document in rows)


_OF_REPORT: Final = (
    select(facts.c.id, facts.c.document).where(facts.c.report == bindparam("seq")).order_by(facts.c.id)
)


def remove(connection: Connection, seq: int, ids: Iterable[str]) -> None:
    """Take facts out that a newer grammar no longer reads in the same text."""
    for some in in_chunks(ids):
        connection.execute(facts.delete().where(facts.c.report == seq, facts.c.id.in_(some)))


def latest(connection: Connection, id: str) -> Fact | None:
    """The fact `id` of whatever version, current or not; None when the record never had it."""
    query = (
        select(facts.c.id, facts.c.document)
        .join(reports, reports.c.seq == facts.c.report)
        .where(facts.c.id == id)
        .order_by(reports.c.seq.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return decode_fact(row.document, row.id) if row else None


def reports_of(connection: Connection, id: str) -> tuple[int, ...]:
    """The reports, current or not, in which the fact `id` was read, by number."""
    return tuple(connection.scalars(select(facts.c.report).where(facts.c.id == id).order_by(facts.c.report)))
