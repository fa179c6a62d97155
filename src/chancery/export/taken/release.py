"""A release: a dated folder of a record with checksums, described as a Frictionless data package."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

from chancery.errors import InputError
from chancery.export.sheet import to_json
from chancery.export.taken.columns import Column
from chancery.export.taken.files import files
from chancery.export.taken.snapshot import Snapshot
from chancery.export.taken.tables import Table, tables

CHECKSUMS: Final = "checksums.sha256"
DESCRIPTOR: Final = "datapackage.json"
_FORMATS: Final = ("jsonl", "csv", "parquet")


def write_release(snapshot: Snapshot, parent: Path, *, day: date, name: str) -> Path:
    """Write `parent/NAME-DAY`; the same record and day give the same bytes. Returns the folder.

    Raises `InputError` when the folder exists already, so that a release is never overwritten, and `OSError`.
    """
    folder = parent / f"{name}-{day.isoformat()}"
    if folder.exists():
        raise InputError(str(folder), "there is a release there already", "choose another folder or day")
    written = dict(_contents(snapshot, day=day, name=name))
    working = parent / f".{folder.name}.part"
    working.mkdir(parents=True, exist_ok=True)
    for file, content in written.items():
        (working / file).write_bytes(content)
    working.rename(folder)
    return folder


def _contents(snapshot: Snapshot, *, day: date, name: str) -> Iterator[tuple[str, bytes]]:
    made = dict(files(snapshot, _FORMATS))
    made[DESCRIPTOR] = to_json(_descriptor(snapshot, made, day=day, name=name)).encode()
    yield from made.items()
    sums = (f"{hashlib.sha256(content).hexdigest()}  {file}\n" for file, content in sorted(made.items()))
    yield CHECKSUMS, "".join(sums).encode()


def _descriptor(snapshot: Snapshot, made: dict[str, bytes], *, day: date, name: str) -> dict[str, Any]:
    return {
        "profile": "tabular-data-package",
        "name": f"{name}-{day.isoformat()}".lower(),
        "created": f"{day.isoformat()}T00:00:00Z",
        "description": "A record of relations between states; every row cites the words of a report. See codebook.md.",
        "resources": [_resource(table, made[f"{table.name}.csv"]) for table in tables(snapshot)],
    }


def _resource(table: Table, content: bytes) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "dialect": {"lineTerminator": "\n"},
        "schema": {"fields": [_field(column) for column in table.columns], "missingValues": [""]},
    }


def _field(column: Column) -> dict[str, Any]:
    sort = "integer" if column.sort == "integer" else "string"
    found: dict[str, Any] = {"name": column.name, "type": sort, "description": column.meaning}
    if column.ids and column.name not in ("sectors",):
        found["constraints"] = {"enum": list(column.ids)}
    return found
