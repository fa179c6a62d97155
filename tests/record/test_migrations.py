"""Every released schema comes forward to today's, a step and its log in one transaction."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect, select, text

from chancery.errors import RecordRefused
from chancery.keeping.safety import restore
from chancery.record import migrations, open_store
from chancery.record.address import address_of
from chancery.record.engines import SCHEMA, engine_for
from chancery.record.tables import TOLD
from tests.keeping.forked import run
from tests.keeping.plain import open_plain, report, talks
from tests.record.released import DATA, replay

NEXT = migrations.CURRENT + 1


def layout(address: str) -> list[str]:
    """What a database is made of, as it says it itself."""
    engine = engine_for(address_of(address))
    try:
        with engine.connect() as connection:
            if engine.dialect.name == "sqlite":
                asked = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
            else:
                asked = (
                    "SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default)"
                    f" FROM information_schema.columns WHERE table_schema = '{SCHEMA}'"
                    f" UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = '{SCHEMA}'"
                    " UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))"
                    f" FROM pg_constraint WHERE connamespace = '{SCHEMA}'::regnamespace"
                )
            return sorted(" ".join(str(said).split()) for said in connection.scalars(text(asked)))
    finally:
        engine.dispose()


def told_rows(address: str) -> list[tuple[str, tuple[object, ...]]]:
    """Every row of what was told and decided."""
    engine = engine_for(address_of(address))
    try:
        with engine.connect() as connection:
            return [
                (table.name, tuple(row))
                for table in TOLD
                for row in connection.execute(select(table).order_by(*table.primary_key.columns))
            ]
    finally:
        engine.dispose()


def dump_for(schema: int, address: str) -> Path:
    return DATA / f"schema-{schema}.{'postgresql' if address.startswith('postgresql') else 'sqlite'}.sql"


def test_there_is_a_dump_of_every_schema_and_a_step_to_every_later_one() -> None:
    numbers = list(range(1, migrations.CURRENT + 1))
    wanted = {f"schema-{n}.{name}.sql" for n in numbers for name in ("sqlite", "postgresql")}
    assert {path.name for path in DATA.glob("schema-*.sql")} == wanted
    assert sorted(migrations.STEPS) == numbers[1:]


@pytest.mark.parametrize("schema", range(1, migrations.CURRENT + 1))
def test_a_filled_record_of_every_released_schema_is_brought_to_todays(
    new_address: Callable[[], str], schema: int
) -> None:
    old, new = new_address(), new_address()
    replay(dump_for(schema, old), old)
    before = told_rows(old)
    assert {name for name, _ in before} == {table.name for table in TOLD}
    open_store(old).close()
    open_store(new).close()
    assert layout(old) == layout(new)
    assert told_rows(old) == before


@pytest.mark.parametrize("schema", range(1, migrations.CURRENT + 1))
def test_what_was_told_and_judged_under_every_released_schema_holds(address: str, schema: int) -> None:
    replay(dump_for(schema, address), address)
    (former,) = (str(row[0]) for name, row in told_rows(address) if name == "aliases")
    with open_plain(address) as record:
        # The next report makes all entries anew by today's rules.
        assert record.add([report("latest", talks(date="2025-10-09"), published="2025-10-10")]).added == 1
        assert record.check() == ()
        (meeting,) = (entry for entry in record.entries(kind="meeting") if "latest" in entry.reports)
        assert meeting.reports == ("agency", "daily", "latest", "ministry")
        assert (meeting["place"], meeting.rules["place"]) == ("Hanoi", "person")
        assert {value.value for value in meeting.values["place"]} == {"Hanoi", "Pyongyang", "Kumsusan"}
        assert [(one.sort, one.undone_by is not None) for one in record.judgements()] == [
            ("correct", False),
            ("reject", True),
            ("unsure", False),
        ]
        assert record.needing_another_look() == ()
        assert [current for _, current in record.versions("wire")] == [False, True]
        assert record.entry(former)["date"] == "2011-05-04"
        assert {head.id for head in record.reports(text="wire story")} == {"wire", "copy"}
        assert [refused.name for run in record.receipts() for refused in run.refused] == ["torn.pdf"]


@pytest.mark.parametrize("schema", range(1, migrations.CURRENT + 1))
@pytest.mark.parametrize("lines", [False, True], ids=["file", "lines"])
def test_a_backup_of_every_released_schema_can_be_restored(
    address: str, tmp_path: Path, schema: int, lines: bool
) -> None:
    backup = tmp_path / "backup.db"
    replay(DATA / f"schema-{schema}.sqlite.sql", str(backup))
    before = told_rows(str(backup))
    if lines:
        with open_plain(str(backup)) as record:
            record.back_up(tmp_path / "backup.jsonl")
        backup = tmp_path / "backup.jsonl"
        backup.write_text(
            re.sub(r'"schema":\d+', f'"schema":{schema}', backup.read_text("utf-8"), count=1), "utf-8"
        )
    content = backup.read_bytes()
    restore(backup, address)
    assert told_rows(address) == before
    assert backup.read_bytes() == content
    with open_plain(address) as restored:
        assert restored.check() == ()


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
    migrations.make_ready(
        engine, "record", steps={NEXT: add_a_column, NEXT + 1: lambda _: None}, current=NEXT + 1
    )
    assert migrations.version_of_schema(engine, "record") == NEXT + 1
    with engine.connect() as connection:
        assert "note" in columns_of(address, connection)
    engine.dispose()
    with pytest.raises(RecordRefused, match="install a newer Chancery"):
        open_store(address)


def test_a_step_that_fails_leaves_the_schema_as_it_was(address: str) -> None:
    open_store(address).close()
    engine = engine_for(address_of(address))
    with pytest.raises(RuntimeError, match="half way"):
        migrations.make_ready(engine, "record", steps={NEXT: broken}, current=NEXT)
    assert migrations.version_of_schema(engine, "record") == migrations.CURRENT
    with engine.connect() as connection:
        assert "note" not in columns_of(address, connection)
    engine.dispose()


def test_ended_in_the_middle_of_a_step_the_schema_is_as_it_was(address: str) -> None:
    open_store(address).close()

    def forward(_: object) -> None:
        engine = engine_for(address_of(address))
        migrations.make_ready(engine, "record", steps={NEXT: add_a_column}, current=NEXT)

    assert run(forward, CHANCERY_CRASH_AT="migrated").code == 97
    engine = engine_for(address_of(address))
    assert migrations.version_of_schema(engine, "record") == migrations.CURRENT
    engine.dispose()
    assert run(forward).finished
    engine = engine_for(address_of(address))
    assert migrations.version_of_schema(engine, "record") == NEXT
    engine.dispose()


def test_readers_do_not_migrate(tmp_path: Path) -> None:
    open_store(tmp_path / "record.db").close()
    engine = engine_for(address_of(tmp_path / "record.db"), read_only=True)
    with pytest.raises(RecordRefused, match=f"its schema is version {migrations.CURRENT}"):
        migrations.refuse_unless_ready(engine, "record", current=NEXT)
    engine.dispose()
