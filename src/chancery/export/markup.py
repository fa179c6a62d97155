"""Text of a report as HTML that stays text."""

from __future__ import annotations

import re
from html import escape
from typing import Final

from chancery.export.kindlook import LOOKS
from chancery.export.printable import BIDI_CONTROLS, visible

_BIDI = re.compile(f"[{BIDI_CONTROLS}]")
_LINE_ENDS = re.compile("\r\n?")

#: Shown once for every value that is also told by colour.
STANDING_LINES: Final = {
    "done": "solid",
    "background": "dotted",
    "planned": "dashed",
    "proposed": "dashed",
    "denied": "double",
    "cancelled": "double",
}


def text_html(text: str) -> str:
    """`text` for an element: escaped, controls as signs, a bidi control as a mark of its own that turns nothing around."""
    parts = []
    done = 0
    for found in _BIDI.finditer(text):
        parts.append(_plain(text[done : found.start()]))
        parts.append(f'<span class="ctl" data-c="U+{ord(found.group()):04X}"></span>')
        done = found.end()
    parts.append(_plain(text[done:]))
    return "".join(parts)


def attribute(text: str) -> str:
    """`text` for a quoted attribute value."""
    return escape(visible(" ".join(text.split())))


def _plain(text: str) -> str:
    return escape(visible(_LINE_ENDS.sub("\n", text)))


def kind_css(prefix: str) -> str:
    """The CSS that gives every element of class `k-KIND` under `prefix` its colour as `--c`, light and dark."""
    light = "".join(f"{prefix} .k-{kind}{{--c:{look.light}}}" for kind, look in LOOKS.items())
    dark = "".join(f"{prefix} .k-{kind}{{--c:{look.dark}}}" for kind, look in LOOKS.items())
    return f"{light}@media (prefers-color-scheme:dark){{@media not print{{{dark}}}}}"
