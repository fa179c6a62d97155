"""Copies of a record that can be trusted: each is opened before it replaces an older one.

SQLite is copied by its own online backup, which sees one moment and stops no writer. A file that is put in the place of a
record must not meet the log of the old one: SQLite would play that over it and call the result sound.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from chancery.errors import RecordDamaged, RecordUnwritable
from chancery.record import crash

_BESIDE: Final = ("-wal", "-shm", "-journal")

#: What a record that is replaced by a restored one is kept under.
REPLACED: Final = ".replaced"

Verify = Callable[[Path], None]


def copy_file(source: Path, target: Path, *, verify: Verify) -> None:
    """Copy the record in `source` to `target`, whoever is writing; `verify` looks at the copy before it takes its place.

    Raises `RecordUnwritable` when there is no room or no permission; nothing is left behind then.
    """
    with _taking_the_place_of(target) as part:
        _copy(source, part)
        verify(part)


def put_in_place(source: Path, target: Path, *, verify: Verify) -> bool:
    """Put a copy of the record file `source` where `target` is; whether an older record is kept beside it now."""
    with _taking_the_place_of(target, keep=True) as part:
        _copy(source, part)
        verify(part)
    return replaced(target).exists()


def write_lines(lines: Iterator[bytes], target: Path) -> None:
    """Write a dump to `target`, which is replaced only when all of it is there."""
    with _taking_the_place_of(target) as part, open(part, "wb") as stream:
        for line in lines:
            stream.write(line)
        stream.flush()
        os.fsync(stream.fileno())


def replaced(target: Path) -> Path:
    """Where the record that `target` was before is kept."""
    return target.with_name(target.name + REPLACED)


def _copy(source: Path, part: Path) -> None:
    uri = f"{source.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as old, closing(sqlite3.connect(part)) as new:
        old.backup(new)
        # A copy has no log; the first to write into it makes one again.
        new.execute("PRAGMA journal_mode=DELETE")


@contextmanager
def _taking_the_place_of(target: Path, *, keep: bool = False) -> Iterator[Path]:
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with open(part, "xb") as made:
            os.fchmod(made.fileno(), 0o600)
        yield part
        crash.point("copied")
        _settle(part)
        if keep and target.exists():
            _set_aside(target)
        crash.point("aside")
        _forget_logs(target)
        os.replace(part, target)
        _sync_folder(target.parent)
    except OSError as problem:
        raise RecordUnwritable(
            str(target), problem.strerror or str(problem), "make room, or choose another place"
        ) from None
    except sqlite3.DatabaseError as problem:
        raise _told(problem, target) from None
    finally:
        for name in (part.name, *(part.name + suffix for suffix in _BESIDE)):
            with suppress(OSError):
                part.with_name(name).unlink()


def _told(problem: sqlite3.DatabaseError, target: Path) -> Exception:
    said = str(problem)
    if "malformed" in said or "not a database" in said:
        return RecordDamaged("the copy", said)
    return RecordUnwritable(str(target), said, "make room, or choose another place")


def _settle(part: Path) -> None:
    """Have all of the copy on the disk, and nothing of it in a log."""
    with open(part, "rb+") as stream:
        os.fsync(stream.fileno())


def _set_aside(target: Path) -> None:
    """Keep the record that is replaced, whole: with the log, in which its last changes may stand."""
    kept = replaced(target)
    for suffix in ("", *_BESIDE):
        old = target.with_name(target.name + suffix)
        new = kept.with_name(kept.name + suffix)
        with suppress(FileNotFoundError):
            new.unlink()
        if old.exists():
            os.link(old, new)


def _forget_logs(target: Path) -> None:
    for suffix in _BESIDE:
        with suppress(FileNotFoundError):
            target.with_name(target.name + suffix).unlink()


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
