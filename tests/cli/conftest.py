"""A reader of one word, so that the command line is tested without the grammar."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from typer.testing import CliRunner, Result

import chancery.reading
from chancery.cli.app import app
from chancery.model import Citation, Fact, Report
from tests.unread import Word


@dataclass(frozen=True)
class StubReading:
    report: Report
    facts: tuple[Fact, ...]
    unread: tuple[Word, ...]


def read_talks(report: Report) -> StubReading:
    """A meeting for every `talks`, and every `signed` unread."""
    facts = tuple(_meeting(report, found) for found in re.finditer("talks", report.text))
    unread = tuple(
        Word(found.group(), found.start(), found.end(), 0, len(report.text))
        for found in re.finditer("signed", report.text)
    )
    # Handed over in the wrong order: the faces put facts in theirs.
    return StubReading(report, facts[::-1], unread)


def _meeting(report: Report, found: re.Match[str]) -> Fact:
    cited = (Citation.of(report.text, found.start(), found.end()),)
    fields = {"meeting_kind": "talks", **({"date": report.published} if report.published else {})}
    return Fact(
        "meeting",
        report.id,
        "done",
        fields,
        cited,
        {"meeting_kind": cited},
        {"date": "published"},
        "stub.talks",
    )


@pytest.fixture(autouse=True)
def _stub_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chancery.reading, "read_report", read_talks)
    monkeypatch.setattr(chancery.reading, "quick_reader", lambda: read_talks)


@pytest.fixture
def run() -> Callable[..., Result]:
    """Runs `chancery` on arguments, with `input` as standard input."""
    runner = CliRunner()
    return lambda *arguments, input=None: runner.invoke(app, [str(a) for a in arguments], input=input)
