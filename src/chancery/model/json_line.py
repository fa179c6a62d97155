"""One object as one line of JSON Lines, the same bytes every run."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

#: JSON allows these inside strings, but many readers of lines break at them.
_LINE_BREAKS = {ord(c): f"\\u{ord(c):04x}" for c in "\x85\u2028\u2029"}


def encode_line(value: Mapping[str, Any]) -> bytes:
    """One object as one line of UTF-8 that ends in a newline.

    A lone surrogate, which UTF-8 cannot hold, is written as its JSON escape (`\\ud800`).
    """
    line = json.dumps(value, ensure_ascii=False, separators=(", ", ": ")).translate(_LINE_BREAKS)
    return line.encode("utf-8", "backslashreplace") + b"\n"
