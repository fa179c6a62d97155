"""Schema versions: a new record is made at the newest, an older one is brought forward step by step.

Every step and its row in `schema_versions` are one transaction. A step changes tables that hold what was told; what is
worked out is emptied by `rebuild` when its shape changes. Released schemas are kept as test data and never edited.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Connection, Engine, inspect, select, text

from chancery.errors import RecordRefused
from chancery.record import crash, search
from chancery.record.engines import APPLICATION_ID, SCHEMA
from chancery.record.tables import metadata, versions
from chancery.record.transactions import reading, write

Step = Callable[[Connection], None]


def _doubts(connection: Connection) -> None:
    """Schema 2: pairs that the rules leave open are kept; they are found when the entries are made anew."""
    strict = " STRICT" if connection.dialect.name == "sqlite" else ""
    connection.execute(
        text(
            "CREATE TABLE doubts ( one TEXT NOT NULL, other TEXT NOT NULL, points INTEGER NOT NULL,"
            " PRIMARY KEY (one, other), FOREIGN KEY(one) REFERENCES members (fact),"
            f" FOREIGN KEY(other) REFERENCES members (fact) ){strict}"
        )
    )
    connection.execute(text("CREATE INDEX doubts_other ON doubts (other)"))


#: The steps to each version from the one before. The first schema has none: it is made whole.
STEPS: Final[Mapping[int, Step]] = {2: _doubts}

CURRENT: Final = 2

#: The oldest schema in which everything that was told and decided stands as it does today: a backup of it can be restored.
TOLD_SINCE: Final = 1


def make_ready(
    engine: Engine, name: str, *, steps: Mapping[int, Step] = STEPS, current: int = CURRENT
) -> None:
    """Create the tables in an empty database, or bring an older record to the schema `current`.

    Raises `RecordRefused` for a database that is not empty and no record, or a record newer than this program.
    """
    if refuse_newer(engine, name, current=current) == current:
        return
    # Another process may have done it in the meantime: looked at again under the lock.
    write(engine, name, lambda connection: _bring_forward(connection, name, steps, current))


def refuse_unless_ready(engine: Engine, name: str, *, current: int = CURRENT) -> None:
    """For readers, who may not migrate: raises `RecordRefused` unless the schema is the newest."""
    found = refuse_newer(engine, name, current=current)
    if found is None:
        raise RecordRefused(name, "there is no record in it", "chancery add makes one")
    if found < current:
        raise RecordRefused(
            name, f"its schema is version {found}", "open it for writing once to bring it forward"
        )


def refuse_newer(engine: Engine, name: str, *, current: int = CURRENT) -> int | None:
    """The version of the schema as `version_of_schema` gives it; raises `RecordRefused` for a newer one, too."""
    found = version_of_schema(engine, name)
    if found is not None and found > current:
        raise RecordRefused(
            name,
            f"its schema is version {found}, and this Chancery knows versions up to {current}",
            "install a newer Chancery",
        )
    return found


def version_of_schema(engine: Engine, name: str) -> int | None:
    """The version of the schema, None in an empty database; raises `RecordRefused` for one that is not a record."""
    with reading(engine, name) as connection:
        return _version(connection, name)


def _bring_forward(connection: Connection, name: str, steps: Mapping[int, Step], current: int) -> None:
    found = _version(connection, name)
    if found is None:
        _create(connection, current)
        return
    for version in range(found + 1, current + 1):
        steps[version](connection)
        crash.point("migrated")
        _log(connection, version)


def _create(connection: Connection, current: int) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
    else:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    metadata.create_all(connection, checkfirst=False)
    search.create(connection)
    _log(connection, current)


def _log(connection: Connection, version: int) -> None:
    moment = datetime.now(UTC).isoformat(timespec="seconds")
    connection.execute(versions.insert().values(version=version, applied=moment))


def _version(connection: Connection, name: str) -> int | None:
    is_sqlite = connection.dialect.name == "sqlite"
    tables = inspect(connection).get_table_names(schema=None if is_sqlite else SCHEMA)
    if not tables:
        return None
    ours = not is_sqlite or connection.exec_driver_sql("PRAGMA application_id").scalar_one() == APPLICATION_ID
    if not ours or versions.name not in tables:
        raise RecordRefused(name, "it is a database of another program", "choose another name for the record")
    return max(connection.scalars(select(versions.c.version)), default=None)
