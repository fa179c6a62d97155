"""Write the schema of today's record as test data: `python tools/schema.py`, once a schema is final, and never again for it."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from chancery.record import open_store
from chancery.record.engines import APPLICATION_ID
from chancery.record.migrations import CURRENT

_DATA = Path(__file__).resolve().parent.parent / "tests" / "record" / "data"
#: FTS5 makes its own tables when the virtual one is made.
_STATEMENTS = (
    "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'words!_%' ESCAPE '!'"
    " ORDER BY type DESC, rowid"
)


def statements() -> Iterator[str]:
    """The statements that make an empty record."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "record.db"
        open_store(path).close()
        with sqlite3.connect(path) as connection:
            yield f"PRAGMA application_id = {APPLICATION_ID}"
            for (statement,) in connection.execute(_STATEMENTS):
                yield "\n".join(line.rstrip() for line in statement.splitlines())
            yield f"INSERT INTO schema_versions VALUES ({CURRENT}, '2026-11-26T00:00:00+00:00')"


if __name__ == "__main__":
    target = _DATA / f"schema-{CURRENT}.sql"
    target.write_text("".join(f"{statement};\n" for statement in statements()), encoding="utf-8")
