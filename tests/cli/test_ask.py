"""`chancery ask` from the outside."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]

TOLD = "The two ministers held talks in Hanoi on Friday."


@pytest.fixture(autouse=True)
def added(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text(TOLD, encoding="utf-8")
    run("add", "one.txt", "--published", "2025-10-11")


def test_an_answer_is_shown_with_how_it_was_read_and_the_words(run: Run) -> None:
    shown = run("ask", "How many talks were held in 2025?")
    assert shown.exit_code == 0
    assert [line.strip() for line in shown.stdout.splitlines()] == [
        "read as: number of talks, 2025",
        "1 round of talks, 2025.",
        "11 October 2025  talks [1]",
        "",
        "[1] 2025-10-11, one, 0:48",
        f"“{TOLD}”",
    ]


def test_json_holds_the_whole_answer(run: Run) -> None:
    given = json.loads(run("ask", "When were talks held?", "--format", "json").stdout)
    assert (given["value"], given["outcome"]) == ("2025-10-11", "answered")
    assert [TOLD[cited["start"] : cited["end"]] for cited in given["citations"]] == [TOLD]


def test_markdown_numbers_its_citations(run: Run) -> None:
    assert run("ask", "Which talks were held?", "-f", "markdown").stdout == (
        "**1 round of talks.**\n\n*Read as: talks*\n\n- 11 October 2025: talks [1]\n\n1. 2025-10-11, one, 0:48: “"
        + TOLD
        + "”\n"
    )


def test_what_is_not_told_exits_with_1(run: Run) -> None:
    shown = run("ask", "When did Vietnam visit Peru?")
    assert shown.exit_code == 1
    assert "Searched: 1 report of 11 October 2025" in shown.stdout


def test_a_wrong_day_is_wrong_usage(run: Run) -> None:
    assert run("ask", "Who visited Cuba?", "--today", "soon").exit_code == 2


def test_a_missing_record_exits_with_2(run: Run) -> None:
    assert run("ask", "Who visited Cuba?", "--record", "none.db").exit_code == 2
