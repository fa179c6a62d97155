"""What the tests of papers look at: instruments and signing occasions of a text as short rows."""

from typing import Any

from chancery.model import Fact, Report
from chancery.reading import read_report


def read(text: str, *, published: str = "2024-05-07") -> list[Fact]:
    """The facts of a text, each checked against its words."""
    facts = read_report(Report("r", text, published=published)).facts
    for fact in facts:
        fact.check(text)
    return list(facts)


def instruments(text: str) -> list[tuple[Any, ...]]:
    """`(standing, type, stage, states)` of every instrument read, sorted."""
    found = [f for f in read(text) if f.kind == "instrument"]
    return sorted((f.standing, f["type"], f.get("stage") or "", "+".join(f.get("states", ()))) for f in found)


def occasions(text: str) -> list[tuple[Any, ...]]:
    """`(standing, states, declared)` of every signing read, in the order of the text."""
    return [(f.standing, "+".join(f["states"]), f.get("declared")) for f in read(text) if f.kind == "signing"]
