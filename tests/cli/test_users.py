"""Who may sign in, on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from chancery.web.security.people import Person
from chancery.web.security.users import Users

Run = Callable[..., Result]


def test_users_are_added_listed_and_removed(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "users.json"
    assert (
        run(
            "users", "add", "Ada", "--role", "reviewer", "--users", file, input="correct horse battery\n"
        ).exit_code
        == 0
    )
    assert run("users", "add", "Bo", "--no-password", "--users", file).exit_code == 0
    assert run("users", "--users", file).stdout == "Ada  reviewer\nBo  reader  no password\n"
    assert Users(file).check("Ada", "correct horse battery") == Person("Ada", "reviewer")
    assert run("users", "remove", "Bo", "--users", file).exit_code == 0
    assert run("users", "--users", file).stdout == "Ada  reviewer\n"


def test_a_key_is_printed_once_and_revoked(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "users.json"
    run("users", "add", "importer", "--role", "reviewer", "--no-password", "--users", file)
    key = run("users", "key", "importer", "--users", file).stdout.strip()
    assert Users(file).by_key(key) == Person("importer", "reviewer")
    assert run("users", "--users", file).stdout == "importer  reviewer  no password  key\n"
    assert run("users", "revoke", "importer", "--users", file).exit_code == 0
    assert Users(file).by_key(key) is None


def test_what_cannot_be_is_told(run: Run, tmp_path: Path) -> None:
    short = run("users", "add", "Ada", "--users", tmp_path / "users.json", input="short\n")
    assert (short.exit_code, "too short" in short.stderr) == (2, True)
    gone = run("users", "remove", "Ada", "--users", tmp_path / "users.json")
    assert (gone.exit_code, "there is no such user" in gone.stderr) == (2, True)
