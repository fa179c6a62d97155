"""The suffixes that are read, and the names made from them."""

from __future__ import annotations

import os
import re
from typing import Final

TEXT: Final = (".txt", ".md", ".txt.gz")
HTML: Final = (".html", ".htm")
PDF: Final = (".pdf",)
DOCX: Final = (".docx",)
JSON_LINES: Final = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")
SUFFIXES: Final = (*TEXT, *HTML, *PDF, *DOCX, *JSON_LINES)

STDIN: Final = "-"

_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def suffix(path: str) -> str | None:
    """The suffix of `SUFFIXES` that `path` ends in, whatever its case; None when it ends in none of them."""
    name = os.path.basename(path).lower()
    fitting = [known for known in SUFFIXES if name.endswith(known) and name != known]
    return max(fitting, key=len, default=None)


def stem(path: str) -> str:
    """The file's name without its suffix: `a` for `x/a.jsonl.gz`, `stdin` for `-`."""
    if path == STDIN:
        return "stdin"
    name = os.path.basename(path)
    return printable(name[: len(name) - len(suffix(path) or "")])


def printable(name: str) -> str:
    """`name` fit for one line of a message and for UTF-8: control characters and undecodable bytes become `?`."""
    return _CONTROL.sub("?", name.encode("utf-8", "replace").decode("utf-8"))
