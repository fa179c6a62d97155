"""Backup and restore: copies that are checked before they are trusted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from chancery.errors import RecordDamaged, RecordRefused
from chancery.keeping import rereading
from chancery.keeping.checking import check
from chancery.record import Store, dump, is_older, open_store
from chancery.record.address import address_of
from chancery.record.backup import copy_file, put_in_place, replaced, write_lines

_LINES = (".jsonl", ".ndjson")


def back_up(store: Store, target: str | Path) -> None:
    """Write a backup of the record to the file `target`; writers go on meanwhile.

    A record in a file becomes a file that can be opened as a record; a name that ends in `.jsonl`, and every record in
    PostgreSQL, becomes JSON Lines that either database takes back. Raises `RecordDamaged` when the copy is not sound.
    """
    place = Path(target)
    if store.address.path is not None and place.absolute() == store.address.path.absolute():
        raise RecordRefused(str(target), "this is the record itself", "choose another name for the backup")
    if store.address.path is not None and place.suffix not in _LINES:
        copy_file(store.address.path, place, verify=_verify)
        return
    with store.reading() as connection:
        write_lines(dump.dump(connection), place)


def restore(source: str | Path, record: str | Path) -> Path | None:
    """Make the record at `record` what the backup `source` is; where the file that was there before is kept, if there was one.

    The backup is checked whole before anything is touched; one of an older schema is brought to today's. A database on a
    server must be empty. Raises `RecordRefused` and `RecordDamaged`.
    """
    backup = Path(source)
    if not backup.is_file():
        raise RecordRefused(str(source), "there is no such file", "chancery backup writes one")
    if backup.suffix in _LINES or not _is_sqlite(backup):
        return _restore_lines(backup, record)
    with _of_today(backup) as sound:
        return _restore_file(sound, record)


def _restore_file(backup: Path, record: str | Path) -> Path | None:
    _verify(backup)
    address = address_of(record)
    if address.path is None:
        with open_store(backup, read_only=True) as old, old.reading() as connection:
            _load(dump.dump(connection), str(backup), record)
        return None
    had_one = put_in_place(backup, address.path, verify=_verify)
    return replaced(address.path) if had_one else None


@contextmanager
def _of_today(backup: Path) -> Iterator[Path]:
    """The backup itself, or a copy of it that is brought to today's schema."""
    if not is_older(backup):
        yield backup
        return
    with TemporaryDirectory() as folder:
        copy = Path(folder) / backup.name
        copy_file(backup, copy, verify=lambda part: open_store(part).close())
        yield copy


def _restore_lines(backup: Path, record: str | Path) -> Path | None:
    address = address_of(record)
    if address.path is None:
        with open(backup, "rb") as lines:
            _load(lines, str(backup), record)
        return None
    made = address.path.with_name(f"{address.path.name}.restored")
    try:
        with open(backup, "rb") as lines:
            _load(lines, str(backup), made)
        had_one = put_in_place(made, address.path, verify=_verify)
    finally:
        made.unlink(missing_ok=True)
    return replaced(address.path) if had_one else None


def _load(lines: Iterable[bytes], name: str, record: str | Path) -> None:
    with open_store(record) as store:
        store.write(lambda connection: dump.load(connection, lines, name))
        rereading.rebuild(store)
        _raise_for(store)


def _verify(path: Path) -> None:
    with open_store(path, untouched=True) as store:
        _raise_for(store)


def _raise_for(store: Store) -> None:
    problems = check(store)
    if problems:
        more = f" and {len(problems) - 1} more problems" if len(problems) > 1 else ""
        raise RecordDamaged(store.name, f"{problems[0]}{more}", "it was not used")


def _is_sqlite(path: Path) -> bool:
    with open(path, "rb") as stream:
        return stream.read(16) == b"SQLite format 3\0"
