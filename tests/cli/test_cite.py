"""`chancery cite` from the outside."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def added(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text("They held talks in Hanoi.", encoding="utf-8")
    run("add", "one.txt", "--published", "2025-10-11")


def test_the_reports_behind_a_question_and_an_entry_are_the_same(run: Run) -> None:
    id = run("show", "--format", "csv").stdout.splitlines()[1].split(",")[0]
    by_question = run("cite", "Which talks were held?", "--format", "csl").stdout
    assert by_question == run("cite", id, "--format", "csl").stdout
    assert [one["id"] for one in json.loads(by_question)] == ["one"]


@pytest.mark.parametrize(("format", "begins"), [("bibtex", "@misc{one,"), ("ris", "1.\nTY  - NEWS")])
def test_the_formats_of_reference_managers(run: Run, format: str, begins: str) -> None:
    shown = run("cite", "Which talks were held?", "-f", format)
    assert shown.exit_code == 0
    assert begins in shown.stdout


def test_a_permalink_stands_in_the_json_of_an_answer(run: Run) -> None:
    given = json.loads(run("ask", "Which talks were held?", "--format", "json").stdout)
    assert given["citations"][0]["permalink"].startswith("chancery:report/one?version=")
    assert given["citations"][0]["selectors"][0]["type"] == "TextQuoteSelector"
