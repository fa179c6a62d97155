"""Folders and patterns to single paths."""

from __future__ import annotations

from pathlib import Path

import pytest

from chancery.errors import InputError
from chancery.intake import expand


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in (
        "in/b.txt", "in/a.MD", "in/sub/c.pdf", "in/sub.txt", "in/no.xlsx", "in/.hidden.txt", "in/.git/d.txt",
        "in/~$x.docx", "in/e.jsonl.gz", "empty/readme", "[x].txt", "y.txt",
    ):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text")
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("given", "expanded"),
    [
        (["in"], ["in/a.MD", "in/b.txt", "in/e.jsonl.gz", "in/sub/c.pdf", "in/sub.txt"]),
        (["in/b.txt", "missing.txt", "-"], ["in/b.txt", "missing.txt", "-"]),
        (["in/*.txt"], ["in/b.txt", "in/sub.txt"]),
        (["i*"], ["in/a.MD", "in/b.txt", "in/e.jsonl.gz", "in/sub/c.pdf", "in/sub.txt"]),
        (["**/*.pdf"], ["in/sub/c.pdf"]),
        (["[x].txt"], ["[x].txt"]),
        (["in/b.txt", "in/b*", "./in/b.txt"], ["in/b.txt"]),
    ],
)
def test_each_input_comes_once_in_order(given: list[str], expanded: list[str]) -> None:
    assert list(expand(given)) == expanded


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            "empty",
            "empty: this folder holds no report; put files into it that end in .txt, .md, .txt.gz, .html, .htm, .pdf, "
            ".docx, .jsonl, .jsonl.gz, .ndjson, .ndjson.gz",
        ),
        ("in/*.doc", "in/*.doc: nothing matches this pattern; check it, and the folder you are in"),
    ],
)
def test_what_holds_no_input_is_said_and_the_rest_goes_on(given: str, message: str) -> None:
    refused, other = expand([given, "y.txt"])
    assert isinstance(refused, InputError)
    assert (str(refused), other) == (message, "y.txt")


def test_a_folder_that_may_not_be_listed_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    real = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("sub"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    *others, refused = expand([str(folder / "in")])
    message = f"{folder}/in/sub: this folder may not be listed; give yourself permission to read it"
    assert str(refused) == message
    assert [Path(str(other)).name for other in others] == ["a.MD", "b.txt", "e.jsonl.gz", "sub.txt"]
