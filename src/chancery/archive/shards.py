"""One shard of a sweep's output: facts as JSON Lines and Parquet, reports that have facts, refusals."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, Final

from chancery.archive.extras import need
from chancery.archive.folder import Unfinished
from chancery.archive.reading import FACT, REFUSED, REPORT, Line

_COLUMNS: Final = ("report", "id", "kind", "standing", "date", "states", "fact")
#: Facts that make a group of rows; held in memory until then.
_GROUP: Final = 2_000
_FOLDER_OF: Final = {FACT: "facts", REPORT: "reports", REFUSED: "refused"}


class Shard:
    """The shard `number` in the making; its files appear when it is finished."""

    def __init__(self, folder: Path, number: int) -> None:
        self._folder = folder
        self._number = number
        self._files: dict[str, Unfinished] = {}
        self._hashes: dict[str, Any] = {}
        self._counts = dict.fromkeys(_FOLDER_OF, 0)
        self._table: _Table | None = None
        self._rows = 0

    def add(self, lines: list[Line], rows: int) -> None:
        """Write the lines that `rows` rows of the archive gave."""
        self._rows += rows
        for line in lines:
            self._counts[line.sort] += 1
            self._write(f"{_FOLDER_OF[line.sort]}/{self._number:06}.jsonl", line.json)
            if line.sort == FACT:
                self._tabulate(line)

    def finish(self) -> dict[str, Any]:
        """Put the files in place and say what is in them: counts, and each file's SHA-256."""
        if self._table is not None:
            self._table.close()
        for file in self._files.values():
            file.finish()
        return {
            "shard": self._number,
            "rows": self._rows,
            "with_facts": self._counts[REPORT],
            "facts": self._counts[FACT],
            "refused": self._counts[REFUSED],
            "files": {name: self._hash(name) for name in sorted(self._files)},
        }

    def _write(self, name: str, data: bytes) -> None:
        if name not in self._files:
            self._open(name)
        self._files[name].stream.write(data)
        self._hashes[name].update(data)

    def _open(self, name: str) -> Unfinished:
        file = self._files[name] = Unfinished(self._folder / name)
        self._hashes[name] = hashlib.sha256()
        return file

    def _tabulate(self, line: Line) -> None:
        if self._table is None:
            name = f"facts/{self._number:06}.parquet"
            self._table = _Table(self._open(name).stream)
        self._table.add(line)

    def _hash(self, name: str) -> str:
        if name.endswith(".parquet"):
            return hashlib.sha256((self._folder / name).read_bytes()).hexdigest()
        return str(self._hashes[name].hexdigest())


class _Table:
    """Facts as Parquet, a group of rows at a time."""

    def __init__(self, stream: Any) -> None:
        arrow = need("pyarrow", "pyarrow", "archive")
        self._schema = arrow.schema([(name, arrow.string()) for name in _COLUMNS])
        self._writer = need("pyarrow.parquet", "pyarrow", "archive").ParquetWriter(
            stream, self._schema, compression="zstd"
        )
        self._held: list[dict[str, str | None]] = []

    def add(self, line: Line) -> None:
        self._held.append(
            {
                "report": line.report, "id": line.id, "kind": line.kind, "standing": line.standing,
                "date": line.date or None, "states": line.states or None, "fact": line.json.decode().rstrip("\n"),
            }
        )  # fmt: skip
        if len(self._held) >= _GROUP:
            self._flush()

    def close(self) -> None:
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        if self._held:
            arrow = need("pyarrow", "pyarrow", "archive")
            self._writer.write_table(arrow.Table.from_pylist(self._held, schema=self._schema))
            self._held = []
