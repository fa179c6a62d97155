"""Connections: the settings under which each database keeps what it acknowledged.

SQLite: write-ahead log with `synchronous=FULL`, so that a committed judgement outlives a power cut; foreign keys; a
schema that is not trusted; every transaction is begun by us, never by the driver. PostgreSQL: the tables live in a schema
of their own, `chancery`.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from sqlalchemy import Engine, NullPool, QueuePool, create_engine, event

from chancery.errors import MissingExtra, RecordRefused
from chancery.record.address import Address

#: "chan" in ASCII: what `file` and we ourselves know a record by.
APPLICATION_ID: Final = 0x6368616E
SCHEMA: Final = "chancery"
BUSY_MILLISECONDS: Final = 5000

#: So many threads may use a record at once; the connections of those that rest are few.
_POOL: Final[dict[str, Any]] = {"pool_size": 4, "max_overflow": 60, "pool_timeout": 60}

#: How a transaction begins: option of the connection, set by `transactions`.
WRITING: Final = "chancery_writing"


def engine_for(
    address: Address, *, read_only: bool = False, untouched: bool = False, create: bool = True
) -> Engine:
    """An engine for the record at `address`; nothing is opened yet. A new SQLite file is made readable by its owner only.

    With `read_only` no statement writes. With `untouched` not one byte of a SQLite file is written either; a log and its
    index, which other readers and writers share, may then stay beside the file.

    Raises `MissingExtra` when PostgreSQL is asked for and psycopg is not installed, and `RecordRefused` when the file is
    not there and is not to be made.
    """
    if address.path is None:
        return _postgres(address)
    if not os.path.lexists(address.path):
        if read_only or untouched or not create:
            raise RecordRefused(address.shown, "there is no such record", "chancery add makes one")
        _make_private(address)
    return _sqlite(
        address, read_only=read_only or untouched, untouched=untouched or not _writable(address.path)
    )


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)


def _make_private(address: Address) -> None:
    assert address.path is not None
    try:
        os.close(os.open(address.path, os.O_CREAT | os.O_WRONLY, 0o600))
    except OSError as problem:
        raise RecordRefused(
            address.shown, f"it cannot be made ({problem.strerror})", "check the folder and its permissions"
        ) from None


def _sqlite(address: Address, *, read_only: bool, untouched: bool) -> Engine:
    uri = f"file:{quote(os.path.abspath(address.shown))}?mode={'ro' if untouched else 'rw'}"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(
            uri,
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=BUSY_MILLISECONDS / 1000,
        )

    pool: dict[str, Any] = {"poolclass": NullPool} if untouched else {"poolclass": QueuePool, **_POOL}
    engine = create_engine("sqlite://", creator=connect, **pool)
    settings = _sqlite_untouched if untouched else _sqlite_reading if read_only else _sqlite_settings
    event.listen(engine, "connect", settings)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _sqlite_reading(connection: Any, _record: Any) -> None:
    _sqlite_untouched(connection, _record)
    _pragmas(connection, "query_only=ON")


def _sqlite_untouched(connection: Any, _record: Any) -> None:
    _pragmas(connection, "trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=ON")


def _sqlite_settings(connection: Any, _record: Any) -> None:
    _pragmas(
        connection,
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_MILLISECONDS}",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "secure_delete=FAST",
        "cache_size=-65536",
    )


def _pragmas(connection: Any, *settings: str) -> None:
    cursor = connection.cursor()
    for setting in settings:
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()


def _begin_sqlite(connection: Any) -> None:
    # A transaction that reads first and writes later cannot wait for the lock: SQLite skips the busy timeout then.
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _postgres(address: Address) -> Engine:
    try:
        import psycopg  # noqa: F401
    except ImportError:
        raise MissingExtra("psycopg", "postgres") from None
    assert address.url is not None
    engine = create_engine(address.url, pool_pre_ping=True, **_POOL)
    event.listen(engine, "connect", _postgres_settings)
    return engine


def _postgres_settings(connection: Any, _record: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SET search_path TO {SCHEMA}")
    connection.commit()
