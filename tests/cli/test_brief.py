"""`chancery brief` from the outside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def added(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text("The two ministers held talks in Hanoi on Friday.", encoding="utf-8")
    run("add", "one.txt", "--published", "2025-10-11")


def test_a_brief_of_an_entry_is_written(run: Run, tmp_path: Path) -> None:
    id = run("show", "--format", "csv").stdout.splitlines()[1].split(",")[0]
    written = run("brief", id, "--out", str(tmp_path / "brief.md"))
    assert written.exit_code == 0
    page = (tmp_path / "brief.md").read_text("utf-8")
    assert page.startswith("# Brief: talks\n")
    assert "- **11 October 2025** talks [1]\n" in page
    assert page.endswith("“The two ministers held talks in Hanoi on Friday.”\n")


@pytest.mark.parametrize(
    ("format", "begins"), [("html", b"<!doctype html>"), ("pdf", b"%PDF-"), ("docx", b"PK")]
)
def test_every_format_is_written(run: Run, tmp_path: Path, format: str, begins: bytes) -> None:
    assert run("brief", "VNM", "PRK", "-f", format, "-o", str(tmp_path / "brief")).exit_code == 0
    assert (tmp_path / "brief").read_bytes().startswith(begins)


def test_an_unknown_state_is_told(run: Run) -> None:
    told = run("brief", "Atlantis")
    assert told.exit_code == 2
    assert "no state is called that" in told.stderr
