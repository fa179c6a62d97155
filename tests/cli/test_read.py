"""`chancery read` from the outside: what goes in, what comes out, what it exits with."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("They held talks, then more talks.", encoding="utf-8")
    other.write_text("A paper was signed in Hanoi.", encoding="utf-8")
    return one, other


def lines_of(result: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_without_a_terminal_facts_are_json_lines_in_the_order_of_the_text(
    run: Run, two: tuple[Path, Path]
) -> None:
    result = run("read", *two, "--published", "2025-10-11")
    assert result.exit_code == 0
    assert [(line["report"], line["date"], line["evidence"]) for line in lines_of(result)] == [
        ("one", "2025-10-11", [{"start": 10, "end": 15, "quote": "talks"}]),
        ("one", "2025-10-11", [{"start": 27, "end": 32, "quote": "talks"}]),
    ]


def test_two_runs_give_the_same_bytes(run: Run, two: tuple[Path, Path]) -> None:
    for face in ("jsonl", "table", "html"):
        first, second = (run("read", *two, "--format", face) for _ in range(2))
        assert first.stdout_bytes == second.stdout_bytes


def test_standard_input_is_read(run: Run) -> None:
    result = run("read", "-", input="Talks? No: talks.")
    assert [line["evidence"] for line in lines_of(result)] == [[{"start": 11, "end": 16, "quote": "talks"}]]


def test_the_table_ends_with_the_counts(run: Run, two: tuple[Path, Path]) -> None:
    result = run("read", *two, "--format", "table")
    assert [line.rstrip() for line in result.stdout.splitlines()] == [
        "one",
        "  M 2 meetings",
        "  talks",
        "  “talks”",
        "  talks",
        "  “talks”",
        "",
        "2 facts: 2 meetings; 2 reports read, 1 with facts",
    ]


def test_an_input_that_cannot_be_read_is_one_line_and_the_others_are_read(
    run: Run, two: tuple[Path, Path], tmp_path: Path
) -> None:
    result = run("read", tmp_path / "missing.txt", two[0])
    assert result.exit_code == 1
    assert len(lines_of(result)) == 2
    assert result.stderr.startswith("chancery: ")
    assert "missing.txt" in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_file_of_html_holds_every_report(run: Run, two: tuple[Path, Path], tmp_path: Path) -> None:
    out = tmp_path / "out" / "facts.html"
    out.parent.mkdir()
    result = run("read", *two, "--out", out)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    page = out.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert page.count('<section class="report"') == 2
    assert list(out.parent.iterdir()) == [out]


def test_a_file_of_any_other_name_holds_json_lines(run: Run, two: tuple[Path, Path], tmp_path: Path) -> None:
    run("read", *two, "-o", tmp_path / "facts.jsonl")
    assert (tmp_path / "facts.jsonl").read_bytes() == run("read", *two).stdout_bytes


def test_unread_words_stand_in_their_sentences(run: Run, two: tuple[Path, Path]) -> None:
    result = run("read", *two, "--unread")
    assert [line.rstrip() for line in result.stdout.splitlines()] == [
        "other",
        "  12:18  A paper was signed in Hanoi.",
        "",
        "1 word unread",
        "     1  signed",
    ]


def test_unread_words_as_json_lines(run: Run, two: tuple[Path, Path]) -> None:
    assert lines_of(run("read", *two, "--unread", "--format", "jsonl")) == [
        {
            "report": "other",
            "word": "signed",
            "start": 12,
            "end": 18,
            "sentence": {"start": 0, "end": 28, "quote": "A paper was signed in Hanoi."},
        }
    ]


def test_explain_names_pattern_words_and_rules(run: Run, two: tuple[Path, Path]) -> None:
    shown = run("read", two[0], "--explain", "--published", "2025-10-11").stdout
    assert "pattern         stub.talks" in shown
    assert "“talks” 10:15" in shown
    assert "rule published" in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--published", "11 October"), "this is not a date"),
        (("--format", "xml"), "xml"),
        (("--unread", "--explain"), "ask for one at a time"),
        (("--unread", "--format", "html"), "--unread is written as table or jsonl"),
        (("--explain", "--format", "jsonl"), "--explain is a table"),
        (("--nonsense",), "--nonsense"),
    ],
)
def test_wrong_usage_exits_with_2_and_says_why(
    run: Run, two: tuple[Path, Path], arguments: tuple[str, ...], said: str
) -> None:
    result = run("read", *two, *arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert said in result.stderr


def test_an_input_is_never_overwritten(run: Run, two: tuple[Path, Path]) -> None:
    result = run("read", *two, "--out", two[0])
    assert result.exit_code == 2
    assert "would be overwritten" in result.stderr
    assert two[0].read_text(encoding="utf-8") == "They held talks, then more talks."


def test_an_output_that_cannot_be_written_is_one_line(
    run: Run, two: tuple[Path, Path], tmp_path: Path
) -> None:
    out = tmp_path / "nowhere" / "facts.jsonl"
    result = run("read", *two, "--out", out)
    assert result.exit_code == 2
    assert result.stderr == f"chancery: cannot write {out}: No such file or directory\n"


def test_a_run_that_breaks_leaves_the_old_file(
    run: Run, two: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "kept" / "facts.jsonl"
    out.parent.mkdir()
    out.write_text("old", encoding="utf-8")

    def broken(report: object) -> None:
        raise RuntimeError(report)

    monkeypatch.setattr("chancery.reading.quick_reader", lambda: broken)
    assert isinstance(run("read", *two, "--out", out).exception, RuntimeError)
    assert out.read_text(encoding="utf-8") == "old"
    assert list(out.parent.iterdir()) == [out]
