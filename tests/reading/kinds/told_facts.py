"""What the tests of single kinds look at: the facts of one kind, each held to its words, and their values in a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from chancery.model import Fact, Report
from chancery.reading import read_report


def reader(published: str) -> Callable[[str, str], list[Fact]]:
    """A function that gives the facts of one kind of a text published on that day."""

    def read(text: str, kind: str) -> list[Fact]:
        facts = read_report(Report("r", text, published=published)).facts
        for fact in facts:
            fact.check(text)
        return [f for f in facts if f.kind == kind]

    return read


def told(facts: list[Fact], *names: str) -> list[tuple[Any, ...]]:
    """The standing and the named values of each fact."""
    return [(f.standing, *(f.get(name) for name in names)) for f in facts]
