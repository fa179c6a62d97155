"""What takes the facts out of a report, and what the record asks of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from chancery.model import Fact, Report

Reader = Callable[[Report], Iterable[Fact]]


def read_grounded(reader: Reader, report: Report) -> dict[str, Fact]:
    """The facts of a report by id, each once; raises `GroundingError` for one whose words do not stand in the report."""
    told = {fact.id: fact for fact in reader(report)}
    for fact in told.values():
        fact.check(report.text)
    return told
