"""What the tests of whole sentences look at: every fact of a text with every field that it gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from chancery.model import Report
from chancery.reading import read_report


def whole(text: str, *, published: str = "2025-05-06") -> list[dict[str, Any]]:
    """`kind`, `standing` and all fields of each fact, each held to its words, sorted by kind, title and date."""
    facts = read_report(Report("r", text, published=published)).facts
    for fact in facts:
        fact.check(text)
    told = [
        {"kind": f.kind, "standing": f.standing, **{k: _plain(v) for k, v in f.fields.items()}} for f in facts
    ]
    return sorted(told, key=lambda row: (row["kind"], row.get("title", ""), row.get("date", ""), str(row)))


def _plain(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_plain(row) for row in value]
    return dict(value) if isinstance(value, Mapping) else value


def paper(title: str | None, type_: str, states: list[str], /, **fields: Any) -> dict[str, Any]:
    """A signed paper that is done, with further `fields`."""
    named = {} if title is None else {"title": title}
    return {
        "kind": "instrument",
        "standing": "done",
        **named,
        "type": type_,
        "states": states,
        "stage": "signed",
        **fields,
    }


def signing(states: list[str], /, **fields: Any) -> dict[str, Any]:
    """A signing that is done, with further `fields`."""
    return {"kind": "signing", "standing": "done", "states": states, **fields}


def parties(*rows: tuple[str, str]) -> list[dict[str, str]]:
    """The parties of a paper from `(name, state)`."""
    return [{"name": name, "state": state} for name, state in rows]
