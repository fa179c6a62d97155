"""The commands beside `read`, and what the shell sees of the whole program."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

import chancery
from chancery.cli.pipes import READER_WENT_AWAY
from chancery.export.schema import fact_schema

Run = Callable[..., Result]

_MAIN = "import sys; sys.argv[0] = 'chancery'; from chancery.cli import main; main()"
_WITH_STUB = (
    "import chancery.reading as r, tests.cli.conftest as c; "
    "r.read_report, r.quick_reader = c.read_talks, lambda: c.read_talks; "
) + _MAIN


def process(*arguments: str, code: str = _MAIN) -> list[str]:
    return [sys.executable, "-c", code, *arguments]


def test_version(run: Run) -> None:
    assert run("--version").stdout == f"chancery {chancery.__version__}\n"


def test_the_package_runs_as_the_command() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "chancery", "--version"], capture_output=True, text=True, check=True
    )

    assert ran.stdout == f"chancery {chancery.__version__}\n"


def test_schema_prints_the_schema(run: Run) -> None:
    assert json.loads(run("schema").stdout) == fact_schema()


def test_without_a_command_the_help_is_shown(run: Run) -> None:
    assert "Usage: " in run().output


def test_help_names_every_option_of_read(run: Run) -> None:
    shown = run("read", "--help").stdout
    for option in ("--format", "--published", "--language", "--out", "--unread", "--explain"):
        assert option in shown


def test_read_wants_a_path(run: Run) -> None:
    result = run("read")
    assert result.exit_code == 2
    assert "PATH" in result.stderr


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from chancery.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = ('rich', 'fastapi', 'jinja2', 'uvicorn', 'sqlalchemy', 'lxml', 'trafilatura', 'docx', 'pypdfium2', 'yaml12',"
        " 'msgspec', 'chancery.intake',"
        " 'chancery.reading', 'chancery.vocabulary')\n"
        "print(*(name for name in heavy if name in sys.modules), file=sys.stderr, end='')"
    )
    done = subprocess.run(process("--help", code=code), capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert "Usage: " in done.stdout


@pytest.mark.parametrize("face", ["jsonl", "table", "html"])
def test_a_reader_that_leaves_early_ends_the_run_without_a_word(tmp_path: Path, face: str) -> None:
    for number in range(40):
        (tmp_path / f"{number:03}.txt").write_text("They held talks. " * 400, encoding="utf-8")
    run = subprocess.Popen(
        process("read", str(tmp_path), "--format", face, code=_WITH_STUB),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert run.stdout
    assert run.stderr
    run.stdout.read(10)
    run.stdout.close()
    said = run.stderr.read()
    run.stderr.close()
    assert (run.wait(timeout=60), said) == (READER_WENT_AWAY, b"")


def test_bytes_are_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("会談 talks", encoding="utf-8")
    environment = {"PYTHONIOENCODING": "ascii", "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    for face in ("jsonl", "table", "html"):
        done = subprocess.run(
            process("read", str(tmp_path), "--format", face, code=_WITH_STUB),
            capture_output=True,
            env=environment,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert b"talks" in done.stdout
