"""Reports: every version kept, one of each id current."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Select, bindparam, select

from chancery.model import Report, ReportHead, version_of
from chancery.record import search
from chancery.record.chunks import SOME, in_chunks
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
    return tuple(_kept(connection, _VERSIONS, some=[id]))


def versions_of_all(connection: Connection, ids: Iterable[str]) -> tuple[Kept, ...]:
    """Every version of these reports, in the order of adding."""
    found = [kept for some in in_chunks(sorted(set(ids))) for kept in _kept(connection, _VERSIONS, some=some)]
    return tuple(sorted(found, key=lambda kept: kept.seq))


def with_url(connection: Connection, url: str) -> tuple[Kept, ...]:
    """Every version of every report from this address, in the order of adding."""
    return tuple(_kept(connection, _WITH_URL, url=storable(url)))


def current(connection: Connection) -> tuple[Kept, ...]:
    """Every current report, in the order of adding."""
    return tuple(_kept(connection, _CURRENT))


def heads(connection: Connection, ids: Iterable[str]) -> dict[str, ReportHead]:
    """The heads of the current versions of these reports, by id, in the order of adding; others are passed over."""
    found = [kept for some in in_chunks(sorted(set(ids))) for kept in _kept(connection, _HEADS, some=some)]
    return {kept.head.id: kept.head for kept in sorted(found, key=lambda kept: kept.seq)}


def by_seq(connection: Connection, seqs: Iterable[int]) -> dict[int, Kept]:
    """The reports of these numbers."""
    return {kept.seq: kept for some in in_chunks(seqs) for kept in _kept(connection, _BY_SEQ, some=some)}


def whole(connection: Connection, seq: int) -> Report:
    """The report with its text, as it was added; raises `RecordDamaged` when its text cannot be read back."""
    row = connection.execute(_WHOLE, {"seq": seq}).one()
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


_WHOLE: Final = select(reports).where(reports.c.seq == bindparam("seq"))
_ANY: Final = (
    select(
        reports.c.seq, reports.c.current, reports.c.reading, reports.c.id, reports.c.version, reports.c.published,
        reports.c.publisher, reports.c.url, reports.c.title, reports.c.language, families.c.family,
    )
    .select_from(reports.outerjoin(families, families.c.report == reports.c.seq))
    .order_by(reports.c.seq)
)  # fmt: skip
_VERSIONS: Final = _ANY.where(reports.c.id.in_(SOME))
_WITH_URL: Final = _ANY.where(reports.c.url == bindparam("url"))
_CURRENT: Final = _ANY.where(reports.c.current == 1)
_HEADS: Final = _CURRENT.where(reports.c.id.in_(SOME))
_BY_SEQ: Final = _ANY.where(reports.c.seq.in_(SOME))


def _kept(connection: Connection, query: Select[Any], **named: Any) -> Iterator[Kept]:
    for seq, current, reading, *known in connection.execute(query, named):
        yield Kept(seq, ReportHead(*known), bool(current), reading)
