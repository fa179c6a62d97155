"""The record as JSON Lines: everything that cannot be worked out again, readable without a database.

The first line says what it is, the last how many rows came before it and their hash, so that a dump that was cut short is
noticed. A report's text is a string; what is no UTF-8 is escaped. Either database takes either's dump.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from sqlalchemy import Connection, func, select, text

from chancery.errors import RecordRefused
from chancery.record.codec import bytes_to_text, text_to_bytes
from chancery.record.migrations import CURRENT, TOLD_SINCE
from chancery.record.tables import TOLD, reports

FORMAT: Final = "chancery record"
_TABLES: Final = {table.name: table for table in TOLD}
_AT_ONCE: Final = 500


def dump(connection: Connection) -> Iterator[bytes]:
    """The lines of the dump of a record; raises `RecordDamaged` for a text that cannot be read."""
    hashed, count = hashlib.blake2b(digest_size=16), 0
    yield _line({"format": FORMAT, "schema": CURRENT})
    for table in TOLD:
        query = select(table).order_by(*table.primary_key.columns).execution_options(yield_per=_AT_ONCE)
        for row in connection.execute(query):
            line = _line({"table": table.name, "row": _readable(dict(row._mapping))})
            hashed.update(line)
            count += 1
            yield line
    yield _line({"rows": count, "hash": hashed.hexdigest()})


def load(connection: Connection, lines: Iterable[bytes], name: str) -> None:
    """Put a dump into an empty record; what is worked out is not made. `name` is the dump in messages.

    Raises `RecordRefused` when it is no dump, of another schema, cut short or changed, and when the record is not empty.
    """
    if connection.scalar(select(func.count()).select_from(reports)):
        raise RecordRefused(name, "the record it should go into is not empty", "give an empty database")
    hashed, count, end = hashlib.blake2b(digest_size=16), 0, None
    rows: dict[str, list[dict[str, Any]]] = {}
    for number, line in enumerate(lines):
        told = _parsed(line, name)
        if number == 0:
            _check_head(told, name)
        elif "table" in told and end is None:
            hashed.update(line)
            count += 1
            rows.setdefault(told["table"], []).append(_storable(told["row"]))
            if len(rows[told["table"]]) >= _AT_ONCE:
                _insert(connection, rows)
        else:
            end = told
    _insert(connection, rows)
    if end != {"rows": count, "hash": hashed.hexdigest()}:
        raise RecordRefused(name, "it was cut short or changed since it was written", "take another backup")
    _go_on_counting(connection)


def _insert(connection: Connection, rows: dict[str, list[dict[str, Any]]]) -> None:
    for table in TOLD:
        if some := rows.pop(table.name, None):
            connection.execute(table.insert(), some)


def _go_on_counting(connection: Connection) -> None:
    """PostgreSQL numbers new rows by a sequence of its own, which knows nothing of rows that came with a number."""
    if connection.dialect.name != "postgresql":
        return
    for table in TOLD:
        if "seq" in table.c:
            connection.execute(
                text(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', 'seq'),"
                    f" (SELECT coalesce(max(seq), 0) + 1 FROM {table.name}), false)"
                )
            )


def _check_head(told: dict[str, Any], name: str) -> None:
    if told.get("format") != FORMAT:
        raise RecordRefused(name, "it is no dump of a record", "chancery backup writes one")
    schema = told.get("schema")
    if not isinstance(schema, int) or not TOLD_SINCE <= schema <= CURRENT:
        raise RecordRefused(
            name,
            f"it is of schema {schema}, and this Chancery takes {TOLD_SINCE} to {CURRENT}",
            "restore it with the Chancery that wrote it",
        )


def _parsed(line: bytes, name: str) -> dict[str, Any]:
    try:
        told = json.loads(line)
    except ValueError:
        told = None
    if not isinstance(told, dict) or not (set(told) & {"format", "rows"} or told.get("table") in _TABLES):
        raise RecordRefused(name, "it is no dump of a record, or damaged", "take another backup")
    return told


def _readable(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "text": bytes_to_text(row["text"])} if "text" in row else row


def _storable(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "text": text_to_bytes(row["text"])} if "text" in row else row


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode() + b"\n"
