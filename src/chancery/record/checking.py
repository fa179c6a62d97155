"""Whether what was written is what is read: seals, hashes, citations and the full-text index.

SQLite's own `integrity_check` sees few of the flipped bits in a record of text; the hashes of rows see the others.
"""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.exc import DBAPIError

from chancery.errors import GroundingError, RecordDamaged
from chancery.model import Judgement, Receipt, Stamp, version_of
from chancery.record import reports as reports_module
from chancery.record import search
from chancery.record.codec import bytes_to_text, decode, decode_fact
from chancery.record.seals import seal
from chancery.record.tables import aliases, entries, facts, judged, judgements, receipts, reports, state


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it was written: the table, which row of it (or nothing for the whole), and what is wrong."""

    table: str
    id: str
    problem: str

    def __str__(self) -> str:
        return f"{self.table}{f' {self.id}' if self.id else ''}: {self.problem}"


Check = Callable[[Connection], Iterator[Problem]]


def guarded(table: str, connection: Connection, check: Check) -> Iterator[Problem]:
    """The problems that `check` finds; what makes it fail is one more."""
    try:
        yield from check(connection)
    except RecordDamaged as damage:
        yield Problem(table, damage.name, damage.problem)
    except (DBAPIError, ValueError, TypeError, AttributeError, KeyError) as failure:
        said = str(failure.orig) if isinstance(failure, DBAPIError) else repr(failure)
        yield Problem(table, "", f"it cannot be read ({said.splitlines()[0] if said else 'no reason given'})")


def check_told(connection: Connection) -> Iterator[Problem]:
    """What is wrong with what was told and decided, and with the file itself."""
    if connection.dialect.name == "sqlite":
        yield from guarded("file", connection, _file)
    yield from guarded(reports.name, connection, _reports)
    yield from guarded(facts.name, connection, _facts)
    yield from guarded(judgements.name, connection, _judgements)
    yield from guarded(receipts.name, connection, _receipts)
    yield from guarded(aliases.name, connection, _sealed(aliases, "former"))
    yield from guarded(state.name, connection, _sealed(state, "name"))
    yield from guarded("words", connection, _words)


def check_words(
    connection: Connection, sort: search.Sort, owner: int, content: str, id: str
) -> Iterator[Problem]:
    """Whether the full text under `owner` is that of `content`."""
    if not search.agrees(connection, sort, owner, content):
        yield Problem("words", id, "the full text is not that of its words")


def _file(connection: Connection) -> Iterator[Problem]:
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check(100)"):
        if said != "ok":
            yield Problem("file", "", said)
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Problem(table, str(row), f"it names a row of {parent} that is not there")
    yield from _index(connection)


def _index(connection: Connection) -> Iterator[Problem]:
    """Whether the full-text index finds what the texts hold. It can only be asked by writing, so a copy is asked."""
    driver = connection.connection.driver_connection
    with tempfile.TemporaryDirectory() as folder, closing(sqlite3.connect(f"{folder}/copy.db")) as copy:
        try:
            driver.backup(copy)  # type: ignore[union-attr]
            copy.execute("INSERT INTO words(words) VALUES ('integrity-check')")
        except (sqlite3.Error, UnicodeDecodeError) as failure:
            yield Problem("file", "words", f"the full-text index is not what the texts say ({failure})")


def _reports(connection: Connection) -> Iterator[Problem]:
    current = Counter[str]()
    for row in _rows(connection, reports):
        if seal(row) != row["seal"]:
            yield Problem("reports", row["id"], "it is not as it was sealed")
        current[row["id"]] += row["current"]
        try:
            content = bytes_to_text(row["text"])
        except RecordDamaged as damage:
            yield Problem("reports", row["id"], damage.problem)
            continue
        if version_of(content) != row["version"]:
            yield Problem("reports", row["id"], "its text is not what its hash says")
        report = reports_module.whole(connection, row["seq"])
        yield from check_words(connection, "report", row["seq"], reports_module.words_in(report), row["id"])
    for id, number in current.items():
        if number != 1:
            yield Problem("reports", id, f"{number} versions of it are current")


def _facts(connection: Connection) -> Iterator[Problem]:
    texts: dict[int, tuple[str, str]] = {}
    for row in _rows(connection, facts):
        seq = row["report"]
        if seq not in texts:
            texts.clear()
            report = reports_module.whole(connection, seq)
            texts[seq] = (report.id, report.text)
        try:
            fact = decode_fact(row["document"], row["id"])
            fact.check(texts[seq][1])
        except RecordDamaged as damage:
            yield Problem("facts", row["id"], damage.problem)
        except GroundingError as ungrounded:
            yield Problem("facts", row["id"], str(ungrounded))
        else:
            if (fact.kind, fact.report) != (row["kind"], texts[seq][0]):
                yield Problem("facts", row["id"], "its row names another kind or report")


def _judgements(connection: Connection) -> Iterator[Problem]:
    named: dict[str, set[str]] = {}
    for row in _rows(connection, judged):
        named.setdefault(row["judgement"], set()).add(row["report"])
    for row in _rows(connection, judgements):
        if seal(row) != row["seal"]:
            yield Problem("judgements", row["id"], "it is not as it was sealed")
            continue
        made = decode(row["document"], Judgement)
        if row["undone"] is not None:
            decode(row["undone"], Stamp)
        if named.pop(row["id"], set()) != {anchor.report for anchor in (*made.about, *made.other)}:
            yield Problem("judged", row["id"], "it names other reports than the judgement")
    for id in sorted(named):
        yield Problem("judged", id, "there is no such judgement")


def _receipts(connection: Connection) -> Iterator[Problem]:
    for row in _rows(connection, receipts):
        if seal(row) != row["seal"]:
            yield Problem("receipts", str(row["seq"]), "it is not as it was sealed")
        else:
            decode(row["document"], Receipt)


def _sealed(table: Table, named: str) -> Check:
    """A check of a table that has nothing but its seals."""

    def check(connection: Connection) -> Iterator[Problem]:
        for row in _rows(connection, table):
            if seal(row) != row["seal"]:
                yield Problem(table.name, row[named], "it is not as it was sealed")

    return check


def _words(connection: Connection) -> Iterator[Problem]:
    strangers = set(search.owners(connection, "report")) - set(connection.scalars(select(reports.c.seq)))
    strangers |= set(search.owners(connection, "entry")) - set(connection.scalars(select(entries.c.number)))
    if strangers:
        yield Problem("words", "", f"{len(strangers)} rows of it belong to no report and no entry")
    yield from (Problem("words", "", said) for said in search.inconsistencies(connection))


def _rows(connection: Connection, table: Table) -> Iterator[dict[str, Any]]:
    query = select(table).order_by(*table.primary_key.columns).execution_options(yield_per=500)
    for row in connection.execute(query):
        yield dict(row._mapping)


_HASHED: Final = (
    (reports, ("id", "version", "current", "published", "publisher", "author", "url", "title", "language")),
    (facts, ("id", "kind", "document")),
    (entries, ("id", "document")),
    (judgements, ("id", "document", "undone")),
)


def fingerprint(connection: Connection) -> str:
    """One hash over what the record holds, whatever the order of adding and the database: 32 hexadecimal digits."""
    told = hashlib.blake2b(digest_size=16)
    for table, names in _HASHED:
        rows = sorted(
            repr(tuple(row)) for row in connection.execute(select(*(table.c[name] for name in names)))
        )
        told.update(f"{table.name} {len(rows)}\0".encode())
        for row in rows:
            told.update(row.encode("utf-8", "surrogatepass") + b"\0")
    return told.hexdigest()


def count_rows(connection: Connection) -> dict[str, int]:
    """How many versions of reports, facts of them, entries and judgements there are, each under its noun."""
    counted = {"report": reports, "fact": facts, "entry": entries, "judgement": judgements}
    return {
        name: int(connection.scalar(select(func.count()).select_from(table)) or 0)
        for name, table in counted.items()
    }
