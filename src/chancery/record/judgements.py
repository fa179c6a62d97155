"""Judgements: appended, sealed, undone by a stamp that is written once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import Connection, select

from chancery.model import Judgement, Stamp
from chancery.record.chunks import SOME, in_chunks
from chancery.record.codec import decode, encode
from chancery.record.seals import seal
from chancery.record.tables import judged, judgements


def add(connection: Connection, judgement: Judgement) -> None:
    """Append a judgement that is not undone."""
    values = {
        "id": judgement.id,
        "sort": judgement.sort,
        "document": encode(judgement),
        "undone": None,
    }
    connection.execute(judgements.insert().values(**values, seal=seal(values)))
    named = sorted({anchor.report for anchor in (*judgement.about, *judgement.other)})
    connection.execute(judged.insert(), [{"report": report, "judgement": judgement.id} for report in named])


def undo(connection: Connection, id: str, stamp: Stamp) -> bool:
    """Undo a judgement; False when there is none that stands."""
    row = connection.execute(select(judgements).where(judgements.c.id == id)).first()
    if row is None or row.undone is not None:
        return False
    changes = {"undone": encode(stamp)}
    values = {**row._mapping, **changes}
    connection.execute(judgements.update().where(judgements.c.id == id).values(**changes, seal=seal(values)))
    return True


def all_of(connection: Connection) -> tuple[Judgement, ...]:
    """Every judgement, those that were undone too, in the order in which they were made."""
    return tuple(_judgement(row) for row in connection.execute(select(judgements).order_by(judgements.c.seq)))


def after(connection: Connection, seq: int) -> list[tuple[int, Judgement]]:
    """The judgements after the one numbered `seq`, each with its number, in the order in which they were made."""
    query = select(judgements).where(judgements.c.seq > seq).order_by(judgements.c.seq)
    return [(row.seq, _judgement(row)) for row in connection.execute(query)]


def undone(connection: Connection) -> dict[str, Stamp]:
    """Who took back which judgement, by its id."""
    query = select(judgements.c.id, judgements.c.undone).where(judgements.c.undone.is_not(None))
    return {row.id: decode(row.undone, Stamp) for row in connection.execute(query)}


def by_id(connection: Connection, id: str) -> Judgement | None:
    row = connection.execute(select(judgements).where(judgements.c.id == id)).first()
    return _judgement(row) if row else None


def on_reports(connection: Connection, reports: Iterable[str]) -> tuple[Judgement, ...]:
    """The judgements on facts of these reports, those that were undone too, in the order in which they were made."""
    found: dict[int, Judgement] = {}
    for some in in_chunks(sorted(set(reports))):
        rows = connection.execute(_ON_REPORTS, {"some": some})
        found.update((row.seq, _judgement(row)) for row in rows)
    return tuple(found[seq] for seq in sorted(found))


_ON_REPORTS: Final = (
    select(judgements).join(judged, judged.c.judgement == judgements.c.id).where(judged.c.report.in_(SOME))
)


def _judgement(row: Any) -> Judgement:
    made = decode(row.document, Judgement)
    if row.undone is None:
        return made
    return Judgement(
        made.id, made.sort, made.about, made.other, made.field, made.value, made.made,
        decode(row.undone, Stamp),
    )  # fmt: skip
