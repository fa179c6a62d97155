"""The moment of a record: a word that changes whenever anything was committed, for whoever keeps what it has worked out."""

from __future__ import annotations

from threading import Lock
from typing import Any

from sqlalchemy import Engine


class Moments:
    """Tells the moment of the record behind `engine`.

    SQLite counts the commits of others for each connection, so one is kept for this; PostgreSQL counts transactions for the
    whole server, and its moment also changes when another database there is written.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = Lock()
        self._watch: Any = None

    def now(self) -> str:
        """The moment now. It means something to this process only, and only as long as the record is open."""
        if self._engine.dialect.name != "sqlite":
            with self._engine.connect() as connection:
                return str(
                    connection.exec_driver_sql("SELECT pg_snapshot_xmax(pg_current_snapshot())").scalar_one()
                )
        with self._lock:
            if self._watch is None:
                self._watch = self._engine.raw_connection()
                self._watch.detach()
            (number,) = self._watch.cursor().execute("PRAGMA data_version").fetchone()
            return str(number)

    def close(self) -> None:
        """Give the connection back that was kept."""
        with self._lock:
            if self._watch is not None:
                self._watch.close()
                self._watch = None
