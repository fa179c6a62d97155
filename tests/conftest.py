"""Fixtures of many tests: both databases, each test with an empty one of its own, and a browser."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests import cluster

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests of a process: Playwright does not start twice in one."""
    if CHROMIUM is None:
        pytest.skip("chromium is not installed: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a private PostgreSQL server, `{}` where the name of the database belongs."""
    reason = cluster.why_not()
    if reason:
        pytest.skip(reason)
    with cluster.cluster() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def new_address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], str]]:
    """Gives a place where an empty record may be made, another one each time, on each database in turn."""
    if request.param == "sqlite":
        numbers = count(1)
        yield lambda: str(tmp_path / f"record-{next(numbers)}.db")
        return
    server = request.getfixturevalue("postgres")
    made: list[str] = []

    def another() -> str:
        made.append(cluster.new_database(server))
        return made[-1]

    yield another
    for database in made:
        cluster.drop_database(server, database)


@pytest.fixture
def address(new_address: Callable[[], str]) -> str:
    """Where an empty record may be made, on each database in turn."""
    return new_address()
