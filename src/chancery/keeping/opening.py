"""Opening a record with the reader of this program."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from chancery.keeping.record import Record
from chancery.model import Fact, Report
from chancery.record import open_store


def open_record(
    record: str | Path, *, read_only: bool = False, untouched: bool = False, create: bool = True
) -> Record:
    """The record at a path (SQLite) or a `postgresql://` address; a new one is made unless `create` is False.

    Options and errors are those of `record.open_store`.
    """
    store = open_store(record, read_only=read_only, untouched=untouched, create=create)
    return Record(store, reader=read_facts)


def read_facts(report: Report) -> Iterable[Fact]:
    """The facts that today's grammar takes out of a report."""
    from chancery.reading import read_report

    return read_report(report).facts
