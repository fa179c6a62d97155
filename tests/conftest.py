"""Fixtures for whatever keeps a record: both databases, each test with an empty one of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import cluster


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a private PostgreSQL server, `{}` where the name of the database belongs."""
    reason = cluster.why_not()
    if reason:
        pytest.skip(reason)
    with cluster.cluster() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where an empty record may be made, on each database in turn."""
    if request.param == "sqlite":
        yield str(tmp_path / "record.db")
        return
    server = request.getfixturevalue("postgres")
    database = cluster.new_database(server)
    yield database
    cluster.drop_database(server, database)
