"""Every released schema comes forward to today's, a step and its log in one transaction."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect, text

from chancery.errors import RecordRefused
from chancery.record import migrations, open_store
from chancery.record.address import address_of
from chancery.record.engines import SCHEMA, engine_for
from tests.keeping.forked import run

DATA = Path(__file__).parent / "data"


def dump_of(path: Path) -> list[str]:
    with sqlite3.connect(path) as connection:
        found = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        return sorted(" ".join(sql.split()) for (sql,) in found)


def from_dump(dump: Path, path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.executescript(dump.read_text("utf-8"))


def test_there_is_a_dump_of_every_schema_and_a_step_to_every_later_one() -> None:
    numbers = list(range(1, migrations.CURRENT + 1))
    assert sorted(path.name for path in DATA.glob("schema-*.sql")) == [f"schema-{n}.sql" for n in numbers]
    assert sorted(migrations.STEPS) == numbers[1:]


@pytest.mark.parametrize("dump", sorted(DATA.glob("schema-*.sql")), ids=lambda dump: dump.stem)
def test_a_record_of_every_released_schema_is_brought_to_todays(tmp_path: Path, dump: Path) -> None:
    from_dump(dump, tmp_path / "old.db")
    open_store(tmp_path / "old.db").close()
    open_store(tmp_path / "new.db").close()
    assert dump_of(tmp_path / "old.db") == dump_of(tmp_path / "new.db")


def add_a_column(connection: Connection) -> None:
    connection.execute(text("ALTER TABLE receipts ADD COLUMN note TEXT"))


def broken(connection: Connection) -> None:
    add_a_column(connection)
    raise RuntimeError("half way")


def columns_of(address: str, connection: Connection) -> set[str]:
    schema = SCHEMA if address.startswith("postgresql") else None
    return {column["name"] for column in inspect(connection).get_columns("receipts", schema=schema)}


def test_steps_are_taken_in_order_and_logged(address: str) -> None:
    open_store(address).close()
    engine = engine_for(address_of(address))
    migrations.make_ready(engine, "record", steps={2: add_a_column, 3: lambda _: None}, current=3)
    assert migrations.version_of_schema(engine, "record") == 3
    with engine.connect() as connection:
        assert "note" in columns_of(address, connection)
    engine.dispose()
    with pytest.raises(RecordRefused, match="install a newer Chancery"):
        open_store(address)


def test_a_step_that_fails_leaves_the_schema_as_it_was(address: str) -> None:
    open_store(address).close()
    engine = engine_for(address_of(address))
    with pytest.raises(RuntimeError, match="half way"):
        migrations.make_ready(engine, "record", steps={2: broken}, current=2)
    assert migrations.version_of_schema(engine, "record") == 1
    with engine.connect() as connection:
        assert "note" not in columns_of(address, connection)
    engine.dispose()


def test_ended_in_the_middle_of_a_step_the_schema_is_as_it_was(address: str) -> None:
    open_store(address).close()

    def forward(_: object) -> None:
        engine = engine_for(address_of(address))
        migrations.make_ready(engine, "record", steps={2: add_a_column}, current=2)

    assert run(forward, CHANCERY_CRASH_AT="migrated").code == 97
    engine = engine_for(address_of(address))
    assert migrations.version_of_schema(engine, "record") == 1
    engine.dispose()
    assert run(forward).finished
    engine = engine_for(address_of(address))
    assert migrations.version_of_schema(engine, "record") == 2
    engine.dispose()


def test_readers_do_not_migrate(tmp_path: Path) -> None:
    open_store(tmp_path / "record.db").close()
    engine = engine_for(address_of(tmp_path / "record.db"), read_only=True)
    with pytest.raises(RecordRefused, match="its schema is version 1"):
        migrations.refuse_unless_ready(engine, "record", current=2)
    engine.dispose()
