"""`chancery serve` as the shell meets it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import httpx
import pytest
from typer.testing import Result

import chancery
import chancery.web

Run = Callable[..., Result]


@pytest.fixture
def relations(tmp_path: Path) -> Path:
    chancery.open(tmp_path / "relations.db").close()
    return tmp_path / "relations.db"


def test_the_printed_address_answers(relations: Path) -> None:
    code = "from chancery.cli import main; main()"
    arguments = ["serve", "--record", str(relations), "--port", "0", "--no-open"]
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout
            address = process.stdout.readline().strip()
            answer = httpx.get(address, follow_redirects=True, timeout=60)
        finally:
            process.terminate()
    assert (answer.status_code, "What the record holds" in answer.text) == (200, True)


def test_a_missing_extra_is_told_with_the_command_that_installs_it(
    run: Run, relations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chancery.web, "find_spec", lambda name: None if name == "jinja2" else find_spec(name))
    result = run("serve", "--record", relations)
    told = "chancery: jinja2 is not installed; install it with: pip install 'chancery[web]'\n"
    assert (result.exit_code, result.stderr) == (2, told)


def test_others_are_not_served_without_users(run: Run, relations: Path) -> None:
    result = run("serve", "--record", relations, "--host", "0.0.0.0")
    assert (result.exit_code, "name a file of users, made by chancery users add" in result.stderr) == (
        2,
        True,
    )


def test_a_record_must_be_there(run: Run, tmp_path: Path) -> None:
    result = run("serve", "--record", tmp_path / "none.db")
    assert (result.exit_code, "there is no such record" in result.stderr) == (2, True)
