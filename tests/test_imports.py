"""The layers hold, and importing Chancery does no work."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
HEAVY = ("docx", "feedparser", "lxml", "pypdfium2", "rich", "sqlalchemy", "trafilatura", "typer")


def test_imports_run_downwards_only(capsys: pytest.CaptureFixture[str]) -> None:
    broken = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert not broken, capsys.readouterr().out


def test_import_loads_no_heavy_library() -> None:
    script = f"import sys, chancery; print(*[name for name in {HEAVY} if name in sys.modules])"
    assert _printed(script) == ""


def test_import_opens_no_file_of_words() -> None:
    script = (
        "import sys\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, args: event == 'open' and opened.append(str(args[0])))\n"
        "import chancery\n"
        "print(*[path for path in opened if path.endswith(('.yaml', '.yml', '.json', '.txt', '.gz'))])"
    )
    assert _printed(script) == ""


def _printed(script: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    ).stdout.strip()
