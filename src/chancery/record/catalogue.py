"""What entries are chosen and counted by, as rows without their documents: for whoever keeps a catalogue of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from sqlalchemy import Connection, select

from chancery.model import Entry, EntryHead
from chancery.record.chunks import SOME, in_chunks
from chancery.record.codec import decode, decode_entry
from chancery.record.tables import entries, facets, members, reports


class Card(NamedTuple):
    """One entry: `sort` and `stage` as in `record.entries`, days ISO dates, the rest counts."""

    number: int
    id: str
    kind: str
    standing: str
    sort: str | None
    stage: str | None
    first_day: str | None
    last_day: str | None
    sources: int
    disagreements: int


def cards(connection: Connection) -> Iterator[Card]:
    """The card of every entry, by number."""
    columns = [entries.c[name] for name in Card._fields]
    for row in connection.execute(select(*columns).order_by(entries.c.number)):
        yield Card._make(row)


def values(connection: Connection, facet: str) -> Iterator[tuple[str, int]]:
    """Every value of `facet` (`state`, `sector`) with the number of an entry that has it, by value and number."""
    query = (
        select(facets.c.value, facets.c.entry)
        .where(facets.c.facet == facet)
        .order_by(facets.c.value, facets.c.entry)
    )
    for row in connection.execute(query):
        yield row.value, row.entry


def publishers(connection: Connection) -> Iterator[tuple[str, str]]:
    """Every publisher with the id of an entry that a report of theirs tells of, by publisher."""
    joined = members.join(reports, reports.c.seq == members.c.report)
    query = (
        select(reports.c.publisher, members.c.entry)
        .select_from(joined)
        .where(reports.c.publisher.is_not(None))
        .distinct()
        .order_by(reports.c.publisher)
    )
    for row in connection.execute(query):
        yield row.publisher, row.entry


def by_numbers(connection: Connection, numbers: Iterable[int]) -> dict[int, Entry]:
    """The entries of these numbers."""
    found: dict[int, Entry] = {}
    for some in in_chunks(list(numbers)):
        rows = connection.execute(_BY_NUMBERS, {"some": some})
        found.update((number, decode_entry(document)) for number, document in rows)
    return found


def heads_by_numbers(connection: Connection, numbers: Iterable[int]) -> dict[int, EntryHead]:
    """As `by_numbers`, of each entry only what a line of a list needs: it takes a tenth of the time."""
    found: dict[int, EntryHead] = {}
    for some in in_chunks(list(numbers)):
        rows = connection.execute(_BY_NUMBERS, {"some": some})
        found.update((number, decode(document, EntryHead)) for number, document in rows)
    return found


_BY_NUMBERS: Final = select(entries.c.number, entries.c.document).where(entries.c.number.in_(SOME))
