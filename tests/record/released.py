"""A filled record as SQL, for the test data of released schemas: `python -m tests.record.released` writes that of today's.

Run once when a schema is released; the files it wrote are never edited and never made again.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Final

import psycopg

from chancery.errors import InputError
from chancery.keeping import Record
from chancery.record import open_store
from chancery.record.migrations import CURRENT
from tests import cluster
from tests.keeping.plain import REPORTS, paper, read_plain, report, talks

DATA: Final = Path(__file__).parent / "data"

#: What a dump of PostgreSQL holds for its own shell and session.
_NOT_OURS: Final = re.compile(r"\\|--|SET |SELECT pg_catalog\.set_config|$")


def fill(address: str) -> None:
    """Put something into every table: versions, copies, refusals, and judgements of which one is undone."""
    ticks = count()
    begun = datetime(2026, 11, 26, 12, tzinfo=UTC)
    with Record(
        open_store(address), reader=read_plain, clock=lambda: begun + timedelta(minutes=next(ticks))
    ) as record:
        record.add([*REPORTS, InputError("torn.pdf", "it is no PDF", "open it and save it again")])
        copied = " ".join(f"sentence {number} of a wire story" for number in range(20))
        told = report("wire", talks(date="2011-05-03", place="Huế"), text=copied, url="https://x.example/1")
        retold = report("wire", talks(date="2011-05-04", place="Huế"), text=copied, url="https://x.example/1")
        record.add(
            [told, report("copy", talks(date="2011-05-03"), text=copied), retold, report("b", paper())]
        )
        meeting = next(entry for entry in record.entries(kind="meeting") if "agency" in entry.reports)
        record.judge("correct", meeting.id, field="place", value="Hanoi", who="Ada", why="seen there")
        odd = record.judge("reject", meeting.members[0], who="Bo")
        record.undo(odd.id, who="Bo", why="it was right")
        one, other = record.entries(kind="meeting")[:2]
        record.judge("unsure", one.id, other.id, who="Ada")


def sqlite_lines(path: str) -> Iterator[str]:
    """The statements that make the database again; the rows of the full-text index go in by its own door."""
    with closing(sqlite3.connect(path)) as connection:
        yield f"PRAGMA application_id = {connection.execute('PRAGMA application_id').fetchone()[0]};"
        made = "SELECT name, sql FROM sqlite_master WHERE type = ? AND name NOT LIKE 'words\\_%' ESCAPE '\\'"
        for name, sql in connection.execute(made, ("table",)).fetchall():
            yield f"{sql};"
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            columns = ["rowid", *columns] if name == "words" else columns
            quoted = ", ".join(f'quote("{column}")' for column in columns)
            for row in connection.execute(f"SELECT {quoted} FROM {name}").fetchall():
                named = ", ".join(f'"{column}"' for column in columns)
                yield f"INSERT INTO {name} ({named}) VALUES ({', '.join(map(str, row))});"
        for _, sql in connection.execute(made, ("index",)).fetchall():
            if sql:
                yield f"{sql};"


def postgres_lines(address: str) -> Iterator[str]:
    """As `sqlite_lines`, of the schema `chancery` on a server."""
    folder = cluster.binaries()
    assert folder is not None
    asked = (
        str(folder / "pg_dump"),
        "--inserts",
        "--no-owner",
        "--no-privileges",
        "--schema=chancery",
        address,
    )
    told = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    yield from (line for line in told.splitlines() if not _NOT_OURS.match(line))


def replay(dump: Path, address: str) -> None:
    """Make the database that `dump` was taken of at `address`, an empty database or a file that is not there."""
    script = dump.read_text("utf-8")
    if address.startswith("postgresql"):
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(script.encode())
        return
    with closing(sqlite3.connect(address)) as connection:
        connection.executescript(script)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, cluster.cluster() as server:
        file, database = os.path.join(folder, "record.db"), cluster.new_database(server)
        for address, lines, name in (
            (file, sqlite_lines, "sqlite"),
            (database, postgres_lines, "postgresql"),
        ):
            fill(address)
            written = "\n".join(lines(address)) + "\n"
            (DATA / f"schema-{CURRENT}.{name}.sql").write_text(written, encoding="utf-8")
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
