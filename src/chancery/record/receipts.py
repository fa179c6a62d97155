"""Receipts: what each run read, with which code and words, and what it refused."""

from __future__ import annotations

from sqlalchemy import Connection, select

from chancery.model import Receipt
from chancery.record.codec import decode, encode
from chancery.record.seals import seal
from chancery.record.tables import receipts


def begin(connection: Connection, receipt: Receipt) -> int:
    """Write a receipt before the run's first report, so that a run that is killed leaves one; its number."""
    values = {"document": encode(receipt)}
    inserted = connection.execute(
        receipts.insert().values(**values, seal=seal(values)).returning(receipts.c.seq)
    )
    return int(inserted.scalar_one())


def update(connection: Connection, number: int, receipt: Receipt) -> None:
    """Write how far the run has come."""
    values = {"document": encode(receipt)}
    connection.execute(receipts.update().where(receipts.c.seq == number).values(**values, seal=seal(values)))


def all_of(connection: Connection) -> tuple[Receipt, ...]:
    """Every receipt, the oldest first."""
    return tuple(
        decode(document, Receipt)
        for document in connection.scalars(select(receipts.c.document).order_by(receipts.c.seq))
    )


def first_since(connection: Connection, when: str) -> int | None:
    """The number of the first run that began at `when` (ISO 8601, UTC) or later; None when there was none."""
    for row in connection.execute(select(receipts).order_by(receipts.c.seq)):
        if decode(row.document, Receipt).started >= when:
            return int(row.seq)
    return None
