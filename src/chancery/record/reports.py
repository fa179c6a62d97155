"""Reports: every version kept, one of each id current."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from chancery.model import Report, ReportHead, version_of
from chancery.record import search
from chancery.record.chunks import in_chunks
from chancery.record.codec import bytes_to_text, storable, text_to_bytes
from chancery.record.seals import seal
from chancery.record.tables import families, reports


@dataclass(frozen=True, slots=True)
class Kept:
    """A report as the record keeps it: `seq` is the order of adding, `reading` names what read it."""

    seq: int
    head: ReportHead
    current: bool
    reading: str


def add(
    connection: Connection, report: Report, *, reading: str, receipt: int | None, current: bool = False
) -> int:
    """Keep a version of a report; its `seq`."""
    values: dict[str, Any] = {
        "id": report.id,
        "version": version_of(report.text),
        "current": int(current),
        "published": storable(report.published),
        "publisher": storable(report.publisher),
        "author": storable(report.author),
        "url": storable(report.url),
        "title": storable(report.title),
        "language": storable(report.language),
        "source": storable(report.source),
        "text": text_to_bytes(report.text),
        "reading": reading,
        "receipt": receipt,
    }
    values["seal"] = seal(values)
    inserted = connection.execute(reports.insert().values(**values).returning(reports.c.seq))
    seq = int(inserted.scalar_one())
    search.add(connection, "report", seq, words_in(report))
    return seq


def words_in(report: Report) -> str:
    """What the full text of a report is."""
    return f"{report.title or ''}\n{report.text}"


def set_current(connection: Connection, seq: int, *, current: bool) -> None:
    """Make a version the current one of its id, or no longer."""
    _change(connection, seq, {"current": int(current)})


def set_reading(connection: Connection, seq: int, reading: str) -> None:
    """Note that a report was read again."""
    _change(connection, seq, {"reading": reading})


def _change(connection: Connection, seq: int, changes: dict[str, Any]) -> None:
    row = connection.execute(select(reports).where(reports.c.seq == seq)).one()
    values = {**row._mapping, **changes}
    connection.execute(reports.update().where(reports.c.seq == seq).values(**changes, seal=seal(values)))


def amend(connection: Connection, seq: int, amendments: Mapping[str, str]) -> None:
    """Write what has become known of a report beside its text: `published`, `publisher`, `url`, `title`, `language`."""
    _change(connection, seq, {name: storable(value) for name, value in amendments.items()})


def versions_of(connection: Connection, *, id: str) -> tuple[Kept, ...]:
    """Every version of the report `id`, in the order of adding."""
    return tuple(_select(connection, reports.c.id == id))


def with_url(connection: Connection, url: str) -> tuple[Kept, ...]:
    """Every version of every report from this address, in the order of adding."""
    return tuple(_select(connection, reports.c.url == storable(url)))


def current(connection: Connection) -> tuple[Kept, ...]:
    """Every current report, in the order of adding."""
    return tuple(_select(connection, reports.c.current == 1))


def heads(connection: Connection, ids: Iterable[str]) -> dict[str, ReportHead]:
    """The heads of the current versions of these reports, by id, in the order of adding; others are passed over."""
    found = [
        kept
        for some in in_chunks(sorted(set(ids)))
        for kept in _select(connection, reports.c.id.in_(some) & (reports.c.current == 1))
    ]
    return {kept.head.id: kept.head for kept in sorted(found, key=lambda kept: kept.seq)}


def by_seq(connection: Connection, seqs: Iterable[int]) -> dict[int, Kept]:
    """The reports of these numbers."""
    return {
        kept.seq: kept for some in in_chunks(seqs) for kept in _select(connection, reports.c.seq.in_(some))
    }


def whole(connection: Connection, seq: int) -> Report:
    """The report with its text, as it was added; raises `RecordDamaged` when its text cannot be read back."""
    row = connection.execute(select(reports).where(reports.c.seq == seq)).one()
    return Report(
        id=row.id,
        text=bytes_to_text(row.text),
        published=row.published,
        language=row.language,
        title=row.title,
        publisher=row.publisher,
        author=row.author,
        url=row.url,
        source=row.source,
    )


_HEAD = [column for column in reports.c if column.name not in ("text", "seal")]


def _select(connection: Connection, condition: Any) -> Iterator[Kept]:
    joined = reports.outerjoin(families, families.c.report == reports.c.seq)
    query = select(*_HEAD, families.c.family).select_from(joined).where(condition).order_by(reports.c.seq)
    for row in connection.execute(query):
        yield Kept(row.seq, _head(row), bool(row.current), row.reading)


def _head(row: Any) -> ReportHead:
    return ReportHead(
        id=row.id,
        version=row.version,
        published=row.published,
        publisher=row.publisher,
        url=row.url,
        title=row.title,
        language=row.language,
        family=row.family,
    )
