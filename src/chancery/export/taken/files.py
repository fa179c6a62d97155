"""The files of an export, by name, as bytes: the same snapshot gives the same bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from chancery.export.entries import entry_json
from chancery.export.sheet import to_csv, to_json
from chancery.export.taken.codebook import codebook
from chancery.export.taken.ftm import ftm_entities
from chancery.export.taken.jsonld import jsonld
from chancery.export.taken.parquet import to_parquet
from chancery.export.taken.plover import plover_rows
from chancery.export.taken.snapshot import Snapshot
from chancery.export.taken.tables import tables

File = tuple[str, bytes]


def _csv(snapshot: Snapshot) -> Iterator[File]:
    for table in tables(snapshot):
        yield f"{table.name}.csv", to_csv(table.sheet).encode()


def _parquet(snapshot: Snapshot) -> Iterator[File]:
    for table in tables(snapshot):
        yield f"{table.name}.parquet", to_parquet(table)


def _jsonl(snapshot: Snapshot) -> Iterator[File]:
    yield "entries.jsonl", _lines(entry_json(entry) for entry in snapshot.entries)


def _ftm(snapshot: Snapshot) -> Iterator[File]:
    yield "entities.ftm.json", _lines(ftm_entities(snapshot))


def _plover(snapshot: Snapshot) -> Iterator[File]:
    yield "events.plover.jsonl", _lines(plover_rows(snapshot))


def _jsonld(snapshot: Snapshot) -> Iterator[File]:
    yield "record.jsonld", to_json(jsonld(snapshot)).encode()


#: What a record can be exported as.
FORMATS: Final[dict[str, Callable[[Snapshot], Iterator[File]]]] = {
    "jsonl": _jsonl, "csv": _csv, "parquet": _parquet, "ftm": _ftm, "plover": _plover, "jsonld": _jsonld,
}  # fmt: skip


def files(snapshot: Snapshot, formats: Iterable[str]) -> Iterator[File]:
    """The files of each format, then the codebook; raises `KeyError` for a format that does not exist."""
    for name in formats:
        yield from FORMATS[name](snapshot)
    yield "codebook.md", codebook(tables(snapshot)).encode("utf-8", "replace")


def _lines(rows: Iterable[dict[str, Any]]) -> bytes:
    return "".join(f"{_line(row)}\n" for row in rows).encode()


def _line(row: dict[str, Any]) -> str:
    text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(row, separators=(",", ":"))
    return text
