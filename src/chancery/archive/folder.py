"""The folder of a sweep: shards written whole or not at all, and the journal that says which are there."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, Final

from chancery.errors import SweepRefused

JOURNAL: Final = "journal.jsonl"
#: Written when the sweep is complete; its presence marks the folder.
MANIFEST: Final = "sweep.json"
PARTS: Final = ("facts", "reports", "refused")
_UNFINISHED: Final = ".part"


class Folder:
    """The output of one sweep, held against a second one until it is closed.

    `head` says what the sweep is of. Raises `SweepRefused` when the folder holds something else, or a sweep of other inputs
    or with another reading, or when another process sweeps into it.
    """

    def __init__(self, path: str, head: Mapping[str, Any]) -> None:
        self.path = Path(path)
        self._check_empty()
        for part in PARTS:
            (self.path / part).mkdir(parents=True, exist_ok=True)
        self._journal = self._locked()
        try:
            self.shards = self._resume(dict(head))
        except BaseException:
            self._journal.close()
            raise
        for left in self.path.glob(f"*/*{_UNFINISHED}"):
            left.unlink()

    @property
    def complete(self) -> bool:
        return (self.path / MANIFEST).exists()

    def keep(self, shard: Mapping[str, Any]) -> None:
        """Note a shard whose files are in place; when this returns, it outlives a power cut."""
        for part in PARTS:
            _sync_folder(self.path / part)
        self._append(dict(shard))
        self.shards.append(dict(shard))

    def finish(self, manifest: Mapping[str, Any]) -> None:
        replaced(self.path / MANIFEST, _pretty(manifest))
        _sync_folder(self.path)

    def close(self) -> None:
        self._journal.close()

    def _check_empty(self) -> None:
        name = str(self.path)
        if self.path.exists() and not self.path.is_dir():
            raise SweepRefused(name, "it is a file", "give a folder")
        if self.path.is_dir() and any(self.path.iterdir()) and not (self.path / JOURNAL).exists():
            raise SweepRefused(name, "it holds something that no sweep wrote", "give a new folder")

    def _locked(self) -> BinaryIO:
        stream = open(self.path / JOURNAL, "a+b")  # noqa: SIM115
        try:
            _lock(stream)
        except OSError:
            stream.close()
            raise SweepRefused(str(self.path), "another sweep writes into it", "wait for it") from None
        return stream

    def _resume(self, head: dict[str, Any]) -> list[dict[str, Any]]:
        """The shards that are there; a line that a power cut left unfinished is taken back."""
        self._journal.seek(0)
        data = self._journal.read()
        whole = data[: data.rfind(b"\n") + 1]
        self._journal.truncate(len(whole))
        lines = [json.loads(line) for line in whole.splitlines()]
        if not lines:
            self._append(head)
            _sync_folder(self.path)
            return []
        if lines[0] != head:
            told = ", ".join(sorted(key for key in head if lines[0].get(key) != head[key]))
            raise SweepRefused(str(self.path), f"it holds a sweep with other {told}", "give a new folder")
        shards = lines[1:]
        for number, shard in enumerate(shards):
            if not all((self.path / name).exists() for name in shard["files"]):
                raise SweepRefused(str(self.path), f"files of shard {number} are gone", "give a new folder")
        return shards

    def _append(self, line: dict[str, Any]) -> None:
        self._journal.seek(0, os.SEEK_END)
        self._journal.write(json.dumps(line, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
        self._journal.flush()
        os.fsync(self._journal.fileno())


class Unfinished:
    """A file that takes its name only when it is whole: written beside it, synced, renamed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._part = path.with_name(path.name + _UNFINISHED)
        self.stream: BinaryIO = open(self._part, "wb")  # noqa: SIM115

    def finish(self) -> None:
        self.stream.flush()
        os.fsync(self.stream.fileno())
        self.stream.close()
        os.replace(self._part, self.path)


def replaced(path: Path, data: bytes) -> None:
    """Put `data` at `path`, whole or not at all."""
    file = Unfinished(path)
    file.stream.write(data)
    file.finish()


def _lock(stream: BinaryIO) -> None:
    """Hold the file against other processes; raises `OSError` when one holds it. Only where the system has such locks."""
    with suppress(ImportError):
        import fcntl

        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _pretty(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _sync_folder(path: Path) -> None:
    if os.name == "nt":  # There a folder cannot be opened, and needs no sync.
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
