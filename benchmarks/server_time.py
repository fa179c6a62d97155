"""What a database server on this machine works for a record."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from chancery.record import Store


def server_seconds(store: Store) -> float:
    """Processor seconds so far of the server process behind the record's connection that rests; 0 for SQLite, and where
    the process is not of this machine."""
    if store.address.is_sqlite:
        return 0.0
    with store.reading() as connection:
        process = connection.scalar(text("SELECT pg_backend_pid()"))
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
