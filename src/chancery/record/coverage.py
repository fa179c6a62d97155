"""What a record covers, for answers that say what was searched."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, distinct, func, select

from chancery.record.tables import reports


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many current reports there are, the first and last day of publication among them, languages, number of publishers."""

    reports: int
    first: str | None
    last: str | None
    languages: tuple[str, ...]
    publishers: int


def coverage(connection: Connection) -> Coverage:
    """What the current reports cover."""
    current = reports.c.current == 1
    sums = select(
        func.count(),
        func.min(reports.c.published),
        func.max(reports.c.published),
        func.count(distinct(reports.c.publisher)),
    ).where(current)
    number, first, last, publishers = connection.execute(sums).one()
    spoken = select(reports.c.language).where(current, reports.c.language.is_not(None)).distinct()
    return Coverage(number, first, last, tuple(sorted(connection.scalars(spoken))), publishers)
