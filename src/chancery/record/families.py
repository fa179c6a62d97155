"""Source families: current reports that share most of their wording, found by the bands of their signatures."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from struct import pack, unpack
from typing import Any

from sqlalchemy import Connection, func, select

from chancery.record.chunks import in_chunks
from chancery.record.tables import bands, families, reports


@dataclass(frozen=True, slots=True)
class Relative:
    """A current report that may belong to a family: its number, id, family and signature."""

    seq: int
    report: str
    family: str
    signature: tuple[int, ...]


def add(
    connection: Connection, seq: int, *, family: str, signature: Sequence[int], banded: Iterable[str]
) -> None:
    """Note the signature of the current report `seq` and its bands."""
    connection.execute(families.insert().values(report=seq, family=family, signature=_pack(signature)))
    rows = [{"band": band, "report": seq} for band in sorted(set(banded))]
    if rows:
        connection.execute(bands.insert(), rows)


def remove(connection: Connection, seq: int) -> None:
    """Forget a report that is no longer current."""
    connection.execute(bands.delete().where(bands.c.report == seq))
    connection.execute(families.delete().where(families.c.report == seq))


def with_bands(connection: Connection, banded: Collection[str], *, least: int) -> tuple[Relative, ...]:
    """The reports that have `least` of these bands or more, by report id."""
    query = (
        select(bands.c.report)
        .where(bands.c.band.in_(sorted(set(banded))))
        .group_by(bands.c.report)
        .having(func.count() >= least)
    )
    return _relatives(connection, list(connection.scalars(query)))


def in_families(connection: Connection, named: Iterable[str]) -> tuple[Relative, ...]:
    """The reports of these families, by report id."""
    found = {
        seq
        for some in in_chunks(sorted(set(named)))
        for seq in connection.scalars(select(families.c.report).where(families.c.family.in_(some)))
    }
    return _relatives(connection, found)


def of_report(connection: Connection, seq: int) -> Relative | None:
    found = _relatives(connection, [seq])
    return found[0] if found else None


def rename(connection: Connection, seqs: Iterable[int], family: str) -> None:
    """Put reports into `family`."""
    for some in in_chunks(seqs):
        connection.execute(families.update().where(families.c.report.in_(some)).values(family=family))


def _relatives(connection: Connection, seqs: Iterable[int]) -> tuple[Relative, ...]:
    joined = families.join(reports, reports.c.seq == families.c.report)
    query = select(families, reports.c.id).select_from(joined)
    found = [
        _relative(row)
        for some in in_chunks(seqs)
        for row in connection.execute(query.where(families.c.report.in_(some)))
    ]
    return tuple(sorted(found, key=lambda relative: relative.report))


def _relative(row: Any) -> Relative:
    return Relative(row.report, row.id, row.family, unpack_signature(row.signature))


def _pack(signature: Sequence[int]) -> bytes:
    return pack(f">{len(signature)}q", *signature)


def unpack_signature(data: bytes) -> tuple[int, ...]:
    """The signature that a row holds."""
    return unpack(f">{len(data) // 8}q", bytes(data))
