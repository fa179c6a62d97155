"""The reference pages as text, by file name."""

from __future__ import annotations

from tools.pages import api, cli, http, kinds, rules

NOTE = "<!-- Written by tools/reference.py from the code; do not edit. -->"


def pages() -> dict[str, str]:
    """Every page that the code determines; the same code gives the same bytes."""
    built = {
        "cli.md": cli.page(),
        "api.md": api.page(),
        "http.md": http.page(),
        "kinds.md": kinds.page(),
        "rules.md": rules.page(),
    }
    return {name: _with_note(text) for name, text in built.items()}


def _with_note(text: str) -> str:
    title, _, body = text.partition("\n\n")
    return f"{title}\n\n{NOTE}\n\n{body.rstrip()}\n"
