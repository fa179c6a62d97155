"""Opening a record: what is taken for one, what is refused, and under which settings it is kept."""

from __future__ import annotations

import builtins
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from chancery.errors import MissingExtra, RecordDamaged, RecordRefused, RecordUnwritable
from chancery.record import open_store
from chancery.record.address import address_of
from chancery.record.engines import WRITING


def foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE reports (id)")


def newer(path: Path) -> None:
    open_store(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO schema_versions VALUES (999, 'some day')")


def text_file(path: Path) -> None:
    path.write_text("These are notes on a meeting, no database.\n" * 100, encoding="utf-8")


@pytest.mark.parametrize(
    ("made", "error", "said"),
    [
        (foreign, RecordRefused, "another program"),
        (newer, RecordRefused, "install a newer Chancery"),
        (text_file, RecordDamaged, "not a database"),
    ],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_no_record_of_ours_is_refused_and_left_alone(
    tmp_path: Path, made: Callable[[Path], None], error: type[Exception], said: str, read_only: bool
) -> None:
    path = tmp_path / "given.db"
    made(path)
    before = path.read_bytes()
    with pytest.raises(error, match=said):
        open_store(path, read_only=read_only)
    assert path.read_bytes() == before


def test_a_record_that_is_not_there_is_made_for_writing_only(tmp_path: Path) -> None:
    with pytest.raises(RecordRefused, match="no such record"):
        open_store(tmp_path / "none.db", read_only=True)
    with pytest.raises(RecordRefused, match="no such record"):
        open_store(tmp_path / "none.db", create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_is_its_owners_alone(tmp_path: Path) -> None:
    open_store(tmp_path / "record.db").close()
    assert stat.S_IMODE((tmp_path / "record.db").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["record.db"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RecordRefused, match="cannot be made"):
        open_store(tmp_path / "nowhere" / "record.db")


def test_names_with_odd_characters_are_files(tmp_path: Path) -> None:
    path = tmp_path / "a record?mode=memory&x#y%20.db"
    open_store(path).close()
    assert path.exists()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
    ],
)
def test_settings_of_every_connection(tmp_path: Path, pragma: str, value: object) -> None:
    with open_store(tmp_path / "record.db") as store:
        for writing in (True, False, True):
            with store.engine.connect().execution_options(**{WRITING: writing}) as connection:
                assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == value


def test_passwords_are_never_shown() -> None:
    for url in ("postgresql://ada:secret@host/db", "postgresql://host/db?user=ada&password=secret&x=1"):
        assert "secret" not in address_of(url).shown
    assert address_of("postgres://ada:secret@host/db").url == "postgresql+psycopg://ada:secret@host/db"


def test_other_addresses_are_refused() -> None:
    with pytest.raises(RecordRefused, match="SQLite or PostgreSQL"):
        open_store("mysql://host/db")


def test_a_server_that_does_not_answer_is_named(tmp_path: Path) -> None:
    with pytest.raises(RecordUnwritable, match="check that the server runs"):
        open_store(f"postgresql://tests@/x?host={tmp_path}")


def test_postgresql_without_psycopg_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **named: Any) -> Any:
        if name == "psycopg":
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtra, match=r"pip install 'chancery\[postgres\]'"):
        open_store("postgresql://host/db")
