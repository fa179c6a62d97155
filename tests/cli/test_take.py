"""`chancery export`, `release` and `diff` as the shell meets them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from tests.keeping.plain import open_plain, report, talks

Run = Callable[..., Result]


@pytest.fixture
def relations(tmp_path: Path) -> Path:
    path = tmp_path / "relations.db"
    with open_plain(path, create=True) as made:
        made.add([report("agency", talks(), published="2025-10-11")])
    return path


def test_export_names_the_files_it_wrote(run: Run, relations: Path, tmp_path: Path) -> None:
    result = run("export", tmp_path / "taken", "--record", relations)

    assert result.exit_code == 0
    assert [Path(line).name for line in result.stdout.splitlines()] == [
        "entries.jsonl",
        "meetings.csv",
        "claims.csv",
        "disagreements.csv",
        "reports.csv",
        "codebook.md",
    ]


def test_an_unknown_format_is_told_with_those_there_are(run: Run, relations: Path, tmp_path: Path) -> None:
    result = run("export", tmp_path / "taken", "--record", relations, "--as", "xls")

    assert result.exit_code == 2
    assert result.stderr == (
        "chancery: xls: there is no such format; the formats are jsonl, csv, parquet, ftm, plover, jsonld\n"
    )


def test_two_releases_of_one_record_do_not_differ(run: Run, relations: Path, tmp_path: Path) -> None:
    for day in ("2026-11-26", "2026-11-27"):
        made = run("release", tmp_path / "releases", "--record", relations, "--date", day)
        assert made.stdout == f"{tmp_path}/releases/relations-{day}\n"
    names = [tmp_path / "releases" / f"relations-{day}" for day in ("2026-11-26", "2026-11-27")]

    assert run("diff", *names).exit_code == 0


def test_a_day_that_is_none_is_refused(run: Run, relations: Path, tmp_path: Path) -> None:
    result = run("release", tmp_path, "--record", relations, "--date", "soon")

    assert (result.exit_code, result.stderr) == (
        2,
        "chancery: soon: this is no day; write it like 2025-10-11\n",
    )
