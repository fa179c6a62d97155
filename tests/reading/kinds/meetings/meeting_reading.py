"""What the tests of meetings look at: the meetings of a text as short rows."""

from __future__ import annotations

from typing import Any

from chancery.model import Report
from chancery.reading import read_report


def meetings(text: str, published: str = "2025-05-06") -> list[tuple[Any, ...]]:
    """`(standing, kind, states, participants)` of every meeting read, in the order of the text, each held to its words."""
    facts = read_report(Report("r", text, published=published)).facts
    for fact in facts:
        fact.check(text)
    return [
        (
            fact.standing,
            fact["meeting_kind"],
            " ".join(fact["states"]),
            [row["name"] for row in fact.get("participants", [])],
        )
        for fact in facts
        if fact.kind == "meeting"
    ]
