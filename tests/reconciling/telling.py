"""Short ways to make told facts for the tests of reconciling."""

from __future__ import annotations

from typing import Any

from chancery.model import Citation, Fact, ReportHead, Told


def told(
    kind: str,
    report: str,
    *,
    standing: str = "done",
    published: str | None = "2025-10-11",
    publisher: str | None = None,
    family: str | None = None,
    language: str | None = None,
    title_of_report: str | None = None,
    at: int = 0,
    **fields: Any,
) -> Told:
    """One fact of `report`, at `at`, with a made-up citation behind every field."""
    words = Citation(at, at + 5, "words")
    fact = Fact(kind, report, standing, fields, (words,), dict.fromkeys(fields, (words,)), {}, "test")
    return Told(
        fact,
        ReportHead(
            report,
            "v",
            published=published,
            publisher=publisher,
            title=title_of_report,
            language=language,
            family=family,
        ),
    )


def visit(report: str, **more: Any) -> Told:
    """A visit of To Lam to North Korea, with fields added or replaced."""
    fields: dict[str, Any] = {"visitor": [{"name": "To Lam"}], "visitor_state": "VNM", "host_state": "PRK"}
    return told("visit", report, **{**fields, **more})


def paper(report: str, **more: Any) -> Told:
    """A memorandum between Vietnam and North Korea, with fields added or replaced."""
    fields: dict[str, Any] = {
        "type": "memorandum-of-understanding",
        "states": ["PRK", "VNM"],
        "stage": "signed",
        "date": "2025-10-10",
    }
    return told("instrument", report, **{**fields, **more})
