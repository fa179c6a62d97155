"""Writes the reference pages and the README's example, which follow from the code: `python tools/reference.py`.

The tests compare the pages with what this would write, so a change of an option, a signature or an id shows in its page.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "docs" / "reference"


def write() -> None:
    from tools.pages import pages
    from tools.pages.readme import README, written

    for name, text in pages().items():
        (PAGES / name).write_text(text, encoding="utf-8")
    README.write_text(written(README.read_text("utf-8")), encoding="utf-8")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    write()
