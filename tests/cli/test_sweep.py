"""`chancery sweep` at the command line: what it prints, how it ends, and what add makes of its folder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.archive.archives import RAIN, SIGNED, lines

pytest.importorskip("pyarrow", reason="the extra archive is not installed")


def chancery(*arguments: object) -> subprocess.CompletedProcess[str]:
    code = "from chancery.cli import main; main()"
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], capture_output=True, text=True, check=False
    )


def test_a_sweep_says_what_it_found_and_add_takes_it(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines([SIGNED, RAIN]))
    out = tmp_path / "out"
    done = chancery("sweep", tmp_path / "a.jsonl", "--out", out, "--workers", 1)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{out}: 2 reports, 1 with facts; 2 facts, 0 refused\n"
    added = chancery("add", out, "--record", tmp_path / "a.db")
    assert added.returncode == 0
    assert "1 added, 0 changed, 0 known, 0 refused; 2 facts" in added.stdout


def test_what_was_refused_shows_in_the_exit_code(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines([SIGNED]) + b"{bad\n")
    done = chancery("sweep", tmp_path / "a.jsonl", "--out", tmp_path / "out", "--workers", 1)
    assert done.returncode == 1
    assert done.stderr == f"chancery: not read: 1; see {tmp_path / 'out'}/refused\n"


def test_a_folder_that_cannot_be_used_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").write_text("x", "utf-8")
    done = chancery("sweep", tmp_path / "a.jsonl", "--out", tmp_path / "out")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
