"""The store: one record, opened. The only door to SQL."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Final, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from chancery.record.address import Address, address_of
from chancery.record.engines import engine_for
from chancery.record.migrations import CURRENT, make_ready, refuse_newer, refuse_unless_ready
from chancery.record.moments import Moments
from chancery.record.transactions import PATIENCE, reading, telling, told, write

T = TypeVar("T")


class Store:
    """A record at an address. Use `open_store`; close it, or use it in a `with` block."""

    def __init__(self, address: Address, *, read_only: bool, untouched: bool, create: bool) -> None:
        self.address: Final = address
        self.read_only: Final = read_only or untouched
        self.engine: Final = engine_for(address, read_only=read_only, untouched=untouched, create=create)
        self._moments: Final = Moments(self.engine)

    @property
    def name(self) -> str:
        """The record as messages name it: without a password."""
        return self.address.shown

    def write(self, work: Callable[[Connection], T], *, patience: float = PATIENCE) -> T:
        """Run `work` in one transaction, as `transactions.write` does."""
        return write(self.engine, self.name, work, patience=patience)

    def reading(self) -> AbstractContextManager[Connection]:
        """A connection that sees the record at one moment, as `transactions.reading` gives."""
        return reading(self.engine, self.name)

    def moment(self) -> str:
        """A word that changes whenever anything is committed, as `moments.Moments.now` gives it."""
        with telling(self.name):
            return self._moments.now()

    def close(self) -> None:
        """Give the connections back; a SQLite file is left without a log beside it where no one else has it open."""
        self._moments.close()
        if self.address.is_sqlite and not self.read_only:
            self._checkpoint()
        self.engine.dispose()

    def _checkpoint(self) -> None:
        # Where another process reads it, or there is no room, the log stays and is as good.
        with suppress(DBAPIError, sqlite3.Error), self.engine.connect() as connection:
            connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_store(
    record: str | Path, *, read_only: bool = False, untouched: bool = False, create: bool = True
) -> Store:
    """Open the record at a path or address; a new one is made, an older one brought to today's schema.

    With `read_only` nothing is written, and the record must be there at today's schema; with `untouched` not a byte of its
    file changes either, as a damaged one must not. Without `create` it must be there.
    Raises `RecordRefused`, `RecordDamaged`, `RecordBusy`, `RecordUnwritable`, and `MissingExtra` for PostgreSQL
    without psycopg.
    """
    address = address_of(record)
    if not (read_only or untouched):
        _refuse_foreign(address)
    store = Store(address, read_only=read_only, untouched=untouched, create=create)
    try:
        if store.read_only:
            refuse_unless_ready(store.engine, store.name)
        else:
            make_ready(store.engine, store.name)
    except DBAPIError as problem:
        store.engine.dispose()
        raise told(problem, store.name) from problem
    except BaseException:
        store.engine.dispose()
        raise
    return store


def is_older(record: str | Path) -> bool:
    """Whether the record is of an older schema than today's, which `open_store` would bring forward; nothing is written.

    Raises `RecordRefused` and `RecordDamaged`.
    """
    address = address_of(record)
    engine = engine_for(address, untouched=True)
    try:
        found = refuse_newer(engine, address.shown)
    finally:
        engine.dispose()
    return found is not None and found < CURRENT


def _refuse_foreign(address: Address) -> None:
    """Look at a file before it is opened for writing, which changes its header."""
    if address.path is None or not os.path.exists(address.path):
        return
    engine = engine_for(address, untouched=True)
    try:
        refuse_newer(engine, address.shown)
    finally:
        engine.dispose()
