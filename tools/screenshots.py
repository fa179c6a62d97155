"""Takes the pictures of the pages that stand in the documentation: `python tools/screenshots.py RECORD`.

RECORD is that of `make demo`. Needs chromium, as the browser tests do.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import uvicorn
from playwright.sync_api import Browser, sync_playwright

from chancery.keeping import Record, open_record
from chancery.web import addresses
from chancery.web.app import create_app
from chancery.web.settings import Settings

ROOT: Final = Path(__file__).resolve().parent.parent
IMAGES: Final = ROOT / "docs" / "images"


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its name, the address, and what the screen is like."""

    name: str
    path: str
    width: int = 1280
    height: int = 860
    scheme: str = "light"


def pictures(record: Record) -> Iterator[Picture]:
    """The main pages, wide and light, one of them dark and one on a phone."""
    signing = max(record.entries(kind="signing"), key=lambda entry: (len(entry.disagreements), entry.id))
    report, other = signing.reports[0], signing.reports[-1]
    states = sorted(signing["states"])
    yield Picture("home", "/")
    yield Picture("registry", addresses.registry("instrument", standing="done", sort="-reports"))
    yield Picture("entry", addresses.entry(signing.id))
    yield Picture("entry-phone", addresses.entry(signing.id), 390, 844, "dark")
    yield Picture("report", addresses.report(report), scheme="dark")
    yield Picture("beside", addresses.compare(report, other))
    yield Picture("relation", addresses.relation(*states))


@contextmanager
def served(record: Path) -> Iterator[str]:
    """The address of a server of the record."""
    app = create_app(Settings(record=str(record), read_only=True))
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="warning")
    socket = config.bind_socket()
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [socket]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{socket.getsockname()[1]}"
    server.should_exit = True
    thread.join()


def take(browser: Browser, site: str, picture: Picture, folder: Path) -> Path:
    """Take one picture; where it was written."""
    page = browser.new_page(
        viewport={"width": picture.width, "height": picture.height},
        color_scheme="dark" if picture.scheme == "dark" else "light",
    )
    page.goto(site + picture.path, wait_until="networkidle")
    made = folder / f"{picture.name}.png"
    page.screenshot(path=made)
    page.close()
    return made


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("record", type=Path)
    asked.add_argument("--into", type=Path, default=IMAGES)
    options = asked.parse_args()
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        print("chromium is not installed: apt-get install chromium", file=sys.stderr)
        return 1
    options.into.mkdir(parents=True, exist_ok=True)
    with open_record(options.record, read_only=True) as record:
        wanted = list(pictures(record))
    with served(options.record) as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for picture in wanted:
            print(take(browser, site, picture, options.into))
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
