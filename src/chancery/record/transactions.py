"""The one way to read and the one way to write: whole transactions, tried again while others hold the lock.

One writer at a time, on both databases: SQLite by `BEGIN IMMEDIATE`, PostgreSQL by an advisory lock, so that what a writer
has read is still so when it writes.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from chancery.errors import RecordBusy, RecordDamaged, RecordUnwritable
from chancery.record.engines import BUSY_MILLISECONDS, WRITING

T = TypeVar("T")

#: Seconds that a write waits for its turn before it gives up.
PATIENCE: Final = 60.0

_LOCK: Final = 0x6368616E
#: One statement: a list of values is worked out from the left.
_TAKE_TURN: Final = "SELECT set_config('lock_timeout', :limit, true), pg_advisory_xact_lock(:lock)"
_BUSY = ("database is locked", "database table is locked", "deadlock", "could not serialize", "lock timeout")
_FULL = ("database or disk is full", "disk i/o error", "readonly database", "no space left", "read-only")
_DAMAGED = ("malformed", "not a database", "database corruption")


def write(engine: Engine, name: str, work: Callable[[Connection], T], *, patience: float = PATIENCE) -> T:
    """Run `work` in one transaction: all of it is committed, or nothing.

    `work` runs again from its start when the lock could not be had, so it must not change anything outside. `name` is the
    record in messages. Raises `RecordBusy` after `patience` seconds, `RecordUnwritable` when there is no room, no
    permission or no connection, `RecordDamaged` when the database says that it is.
    """
    until = time.monotonic() + patience
    pause = 0.005
    while True:
        try:
            return _once(engine, work)
        except DBAPIError as problem:
            if not _is(problem, _BUSY):
                raise told(problem, name) from problem
            if time.monotonic() > until:
                raise RecordBusy(name, f"other writers held it for {patience:.0f} seconds") from problem
        # Waiting times that differ keep writers that met once from meeting again.
        time.sleep(pause * (0.5 + random.random()))
        pause = min(pause * 2, 0.25)


def _once(engine: Engine, work: Callable[[Connection], T]) -> T:
    with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.execute(text(_TAKE_TURN), {"limit": str(BUSY_MILLISECONDS), "lock": _LOCK})
        return work(connection)


@contextmanager
def reading(engine: Engine, name: str) -> Iterator[Connection]:
    """A connection that sees the record as it is at one moment, and is closed without a trace.

    Raises as `write` does.
    """
    with telling(name), engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            yield connection


@contextmanager
def telling(name: str) -> Iterator[None]:
    """Turn what the database says against reading into our errors."""
    try:
        yield
    except DBAPIError as problem:
        raise told(problem, name) from problem
    except UnicodeDecodeError as problem:
        # The driver decodes what a damaged page holds before anything of ours can look at it.
        raise RecordDamaged(name, f"it holds text that is no UTF-8 ({problem.reason})") from problem


def told(problem: DBAPIError, name: str) -> Exception:
    """What the database said, as one of our errors; the problem itself when it is none of the record's."""
    said = str(problem.orig).strip().splitlines()[0] if str(problem.orig).strip() else "no reason given"
    if _is(problem, _BUSY):
        return RecordBusy(name, said)
    if _is(problem, _DAMAGED):
        return RecordDamaged(name, said)
    if _is(problem, _FULL):
        return RecordUnwritable(
            name, said, "make room or give write permission; nothing that was added is lost"
        )
    if problem.connection_invalidated or _is(problem, ("connection",)):
        return RecordUnwritable(name, said, "check that the server runs and that the address is right")
    return problem


def _is(problem: DBAPIError, words: tuple[str, ...]) -> bool:
    said = str(problem.orig).lower()
    return any(word in said for word in words)
