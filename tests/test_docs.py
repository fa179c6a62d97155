"""The documentation is current: pages that follow from the code, links, and the way from the index to every page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.pages import pages
from tools.pages.cli import commands
from tools.pages.readme import README, written

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)")
WRITTEN = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md"))]


@pytest.mark.parametrize("name", sorted(pages()))
def test_page_follows_from_the_code(name: str) -> None:
    assert (DOCS / "reference" / name).read_text("utf-8") == pages()[name], "run make reference"


def test_every_command_has_its_section() -> None:
    page = (DOCS / "reference" / "cli.md").read_text("utf-8")
    assert re.findall(r"^## chancery (\S+)$", page, re.MULTILINE) == commands()


def test_the_example_of_the_readme_is_what_is_printed() -> None:
    assert README.read_text("utf-8") == written(README.read_text("utf-8")), "run make reference"


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    dead = [target for target, anchor in _links(page) if not _leads(page, target, anchor)]
    assert dead == []


def test_every_page_is_reached_from_the_index() -> None:
    reached, waiting = set[Path](), [DOCS / "index.md"]
    while waiting:
        page = waiting.pop()
        if page not in reached and page.suffix == ".md":
            reached.add(page)
            waiting += [(page.parent / target).resolve() for target, _ in _links(page) if target]
    assert set(DOCS.rglob("*.md")) - reached == set()


def _links(page: Path) -> list[tuple[str, str]]:
    return LINK.findall(page.read_text("utf-8"))


def _leads(page: Path, target: str, anchor: str) -> bool:
    place = (page.parent / target) if target else page
    return place.exists() and (not anchor or anchor in _anchors(place))


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
