"""A record of the samples, served, and a browser in which every page must stay silent and alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

import chancery
from chancery.export.briefs import charts
from chancery.intake import read_inputs
from tests.web.serving import TOKEN, served

ROOT = Path(__file__).resolve().parents[2]

#: Findings of axe that fail a test.
_GRAVE = ("serious", "critical")


@pytest.fixture(scope="session")
def sample_record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record that `make demo` makes: the samples and the reports of the events of the evaluation. Do not write to it."""
    path = tmp_path_factory.mktemp("record") / "samples.db"
    samples = sorted((ROOT / "src/chancery/samples").glob("*.txt"))
    with chancery.open(path) as record:
        record.add(read_inputs([*map(str, samples), str(ROOT / "evaluation/events/reports.jsonl")]))
    return path


@pytest.fixture(scope="session")
def drawing() -> None:
    """The drawing engine may take longer to wake than a client waits."""
    charts.warm()


@pytest.fixture(scope="session")
def site(sample_record: Path) -> Iterator[str]:
    """The address of a server of the sample record, for tests that only read."""
    with served(sample_record) as address:
        yield address


@pytest.fixture
def own_record(sample_record: Path, tmp_path: Path) -> Path:
    """A copy of the sample record to write to."""
    return Path(shutil.copy(sample_record, tmp_path / "own.db"))


@pytest.fixture
def own_site(own_record: Path) -> Iterator[str]:
    """The address of a server of a record of one's own, for tests that write."""
    with served(own_record) as address:
        yield address


@pytest.fixture(scope="session")
def client(site: str) -> Iterator[httpx.Client]:
    """Asks the server of the sample record, as a program does."""
    with httpx.Client(base_url=site, timeout=60) as client:
        yield client


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens an address of a server in a fresh browser, with options of `Browser.new_context`; `writer` enters with the token.

    At the end of the test every page must have said nothing in its console and asked nobody but its own server; that a
    browser says there which answers had the status `refused` is passed over.
    """
    opened: list[tuple[Page, str, list[str], list[str]]] = []

    def open_at(
        site: str, path: str = "/", *, writer: bool = False, refused: int | None = None, **options: object
    ) -> Page:
        page = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options}).new_page()
        said: list[str] = []
        asked: list[str] = []
        passed_over = f"the server responded with a status of {refused} "
        page.on("console", lambda message: passed_over in message.text or said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        opened.append((page, site, said, asked))
        if writer:
            page.goto(f"{site}/enter?token={TOKEN}")
        page.goto(f"{site}{path}")
        return page

    yield open_at
    for page, site, said, asked in opened:
        page.context.close()
        assert said == []
        assert [url for url in asked if not url.startswith(f"{site}/") and not url.startswith("data:")] == []


@pytest.fixture
def grave_findings() -> Callable[[Page], list[str]]:
    """What axe finds serious or critical on a page, each with the element it stands at."""

    def find(page: Page) -> list[str]:
        found = Axe().run(page, options={"rules": {"target-size": {"enabled": True}}}).response["violations"]
        return [
            f"{one['id']}: {node['html']}"
            for one in found
            if one["impact"] in _GRAVE
            for node in one["nodes"]
        ]

    return find
