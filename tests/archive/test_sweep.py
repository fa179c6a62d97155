"""A sweep: the facts that read finds, the same bytes with any number of workers and however often it was stopped."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from chancery.archive import Progress, SweepSettings, read_sweep, sweep
from chancery.errors import SweepRefused
from chancery.intake import read_inputs
from chancery.model import Report
from chancery.reading import read_report
from tests.archive.archives import RAIN, SIGNED, bytes_of, lines, reports

pq: Any = pytest.importorskip("pyarrow.parquet", reason="the extra archive is not installed")

SMALL = SweepSettings(workers=1, batch=4, shard=20)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "archive.jsonl"
    path.write_bytes(lines(reports(90)))
    return path


def test_a_sweep_finds_what_read_finds(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    found = sweep([str(archive)], str(out), settings=SMALL)
    read = [read_report(item) for item in read_inputs([str(archive)]) if isinstance(item, Report)]
    expected = [(reading.report, reading.facts) for reading in read if reading.facts]
    assert list(read_sweep(str(out))) == expected
    assert (found.rows, found.with_facts, found.shards) == (90, len(expected), 5)


def test_the_table_says_what_the_lines_say(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    sweep([str(archive)], str(out), settings=SMALL)
    for path in sorted((out / "facts").glob("*.parquet")):
        rows = pq.read_table(path).to_pylist()
        told = [json.loads(line) for line in path.with_suffix(".jsonl").read_text("utf-8").splitlines()]
        assert [json.loads(row["fact"]) for row in rows] == told
        assert [(row["report"], row["id"], row["kind"], row["standing"]) for row in rows] == [
            (fact["report"], fact["id"], fact["kind"], fact["standing"]) for fact in told
        ]


def test_workers_change_no_byte(archive: Path, tmp_path: Path) -> None:
    sweep([str(archive)], str(tmp_path / "one"), settings=SMALL)
    sweep([str(archive)], str(tmp_path / "two"), settings=replace(SMALL, workers=2))
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "two")


class _Stop(Exception):
    pass


@pytest.mark.parametrize("after", [0, 1, 21, 50, 89])
def test_a_stopped_sweep_goes_on_to_the_same_bytes(archive: Path, tmp_path: Path, after: int) -> None:
    def stop(told: Progress) -> None:
        if told.rows >= after:
            raise _Stop

    with pytest.raises(_Stop):
        sweep([str(archive)], str(tmp_path / "out"), settings=SMALL, on_progress=stop)
    sweep([str(archive)], str(tmp_path / "out"), settings=SMALL)
    sweep([str(archive)], str(tmp_path / "whole"), settings=SMALL)
    assert bytes_of(tmp_path / "out") == bytes_of(tmp_path / "whole")


def test_a_sweep_that_is_complete_changes_nothing(archive: Path, tmp_path: Path) -> None:
    first = sweep([str(archive)], str(tmp_path / "out"), settings=SMALL)
    before = bytes_of(tmp_path / "out")
    assert sweep([str(archive)], str(tmp_path / "out"), settings=SMALL) == first
    assert bytes_of(tmp_path / "out") == before


def test_a_torn_line_of_the_journal_is_taken_back(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    sweep([str(archive)], str(out), settings=SMALL)
    whole = bytes_of(out)
    (out / "sweep.json").unlink()
    journal = (out / "journal.jsonl").read_bytes().splitlines(keepends=True)
    (out / "journal.jsonl").write_bytes(b"".join(journal[:3]) + journal[3][:17])
    (out / "facts" / "000003.jsonl.part").write_bytes(b"half")
    sweep([str(archive)], str(out), settings=SMALL)
    assert bytes_of(out) == whole


def test_a_folder_that_holds_something_else_is_refused(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("mine", "utf-8")
    with pytest.raises(SweepRefused, match="no sweep wrote"):
        sweep([str(archive)], str(tmp_path / "out"), settings=SMALL)
    assert bytes_of(tmp_path / "out") == {"thesis.txt": b"mine"}


def test_a_sweep_of_other_inputs_or_options_is_refused(archive: Path, tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    sweep([str(archive)], out, settings=SMALL)
    with pytest.raises(SweepRefused, match="other options"):
        sweep([str(archive)], out, settings=replace(SMALL, shard=30))
    archive.write_bytes(lines([RAIN, SIGNED]))
    with pytest.raises(SweepRefused, match="other inputs"):
        sweep([str(archive)], out, settings=SMALL)


def test_two_sweeps_into_one_folder_do_not_mix(archive: Path, tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    seen: list[str] = []

    def second(_: Progress) -> None:
        if not seen:
            with pytest.raises(SweepRefused, match="another sweep") as refused:
                sweep([str(archive)], out, settings=SMALL)
            seen.append(str(refused.value))

    sweep([str(archive)], out, settings=SMALL, on_progress=second)
    assert len(seen) == 1


def test_progress_counts_up_to_the_whole(archive: Path, tmp_path: Path) -> None:
    told: list[Progress] = []
    found = sweep([str(archive)], str(tmp_path / "out"), settings=SMALL, on_progress=told.append)
    assert [row.rows for row in told] == sorted(row.rows for row in told)
    assert (told[-1].rows, told[-1].facts, told[-1].size) == (90, found.facts, archive.stat().st_size)
    assert all(row.taken <= row.size for row in told)


def test_an_unfinished_sweep_is_not_read_back(tmp_path: Path) -> None:
    with pytest.raises(SweepRefused, match="no complete sweep"):
        list(read_sweep(str(tmp_path)))
