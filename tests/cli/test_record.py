"""The commands on a record, from the outside: add, show, judge, and look after it."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CHANCERY_WHO", "Ada")
    (tmp_path / "one.txt").write_text("They held talks in Hanoi.", encoding="utf-8")
    (tmp_path / "other.txt").write_text("There were talks.", encoding="utf-8")


@pytest.fixture(autouse=True)
def added(run: Run, here: None) -> Result:
    del here
    return run("add", "one.txt", "other.txt", "--published", "2025-10-11")


def entries(run: Run, *options: str) -> list[dict[str, object]]:
    shown: list[dict[str, object]] = json.loads(run("show", "--format", "json", *options).stdout)
    return shown


def test_adding_tells_each_report_and_the_sum(added: Result) -> None:
    assert added.exit_code == 0
    assert added.stdout.splitlines() == [
        "added    one  1 fact",
        "added    other  1 fact",
        "relations.db: 2 added, 0 changed, 0 known, 0 refused; 2 facts",
    ]


def test_adding_again_changes_nothing(run: Run) -> None:
    before = run("show", "-f", "json").stdout
    again = run("add", "one.txt", "missing.txt", "--record", "relations.db")
    assert again.exit_code == 1
    assert "known    one  nothing new" in again.stdout
    assert again.stderr.count("\n") == 1
    assert "missing.txt" in again.stderr
    assert run("show", "-f", "json").stdout == before


def test_entries_in_four_formats(run: Run) -> None:
    assert sorted(str(entry["reports"]) for entry in entries(run)) == ["['one']", "['other']"]
    rows = list(csv.DictReader(run("show", "-f", "csv").stdout.splitlines()))
    assert [row["quote"] for row in rows] == ["talks", "talks"]
    assert run("show", "-f", "markdown").stdout.startswith("| entry | kind |")
    shown = run("show").stdout
    assert "M 2 meetings" in shown
    assert shown.rstrip().endswith("2 entries: 2 meetings")


def test_filters(run: Run) -> None:
    assert len(entries(run, "--kind", "meeting", "--dates", "2025-10")) == 2
    assert entries(run, "--kind", "visit") == []
    assert entries(run, "--text", "nothing of the kind") == []
    assert entries(run, "--overdue") == entries(run, "--overdue", "--today", "2030-01-01") == []


def test_one_entry_whole_in_four_formats(run: Run) -> None:
    id = str(entries(run)[0]["id"])
    assert json.loads(run("show", id, "-f", "json").stdout)["id"] == id
    rows = list(csv.DictReader(run("show", id, "-f", "csv").stdout.splitlines()))
    assert {(row["field"], row["value"]) for row in rows} >= {
        ("meeting_kind", "talks"),
        ("date", "2025-10-11"),
    }
    assert f"`{id}`" in run("show", id, "-f", "markdown").stdout
    assert "“talks” " in run("show", id).stdout


def test_judging_undoing_and_their_history(run: Run) -> None:
    one, other = (str(entry["id"]) for entry in entries(run))
    made = run("judge", "same", one, other, "--why", "one occasion").stdout.strip()
    assert [entry["reports"] for entry in entries(run)] == [["one", "other"]]
    assert made in run("history", "-f", "csv").stdout
    assert "one occasion" in run("history", one, "-f", "markdown").stdout
    assert run("undo", made, "--who", "Bo").exit_code == 0
    assert len(entries(run)) == 2
    assert "Bo, " in run("history", "-f", "csv").stdout


def test_the_receipts_of_runs(run: Run) -> None:
    run("add", "one.txt", "missing.txt")
    first, second = csv.DictReader(run("history", "--runs", "-f", "csv").stdout.splitlines())
    assert (first["added"], first["known"], first["facts"], first["refused"]) == ("2", "0", "2", "")
    assert (second["added"], second["known"], second["facts"]) == ("0", "1", "0")
    assert "missing.txt" in second["refused"]


def test_disagreements_and_relation(run: Run) -> None:
    assert run("disagreements").stdout.strip() == "0 disagreements"
    assert json.loads(run("disagreements", "-f", "json").stdout) == []
    assert run("relation", "Vietnam", "prk").stdout.strip() == "0 entries"


def test_what_is_left_open(run: Run) -> None:
    """Of two talks in one day's news, both without states and persons, nobody can say more."""
    (doubt,) = json.loads(run("unsure", "-f", "json").stdout)
    ids = (doubt["one"]["id"], doubt["other"]["id"])
    assert sorted(ids) == sorted(str(entry["id"]) for entry in entries(run))
    (row,) = csv.DictReader(run("unsure", ids[1], "--kind", "meeting", "-f", "csv").stdout.splitlines())
    assert (row["one"], row["other"], row["points"]) == (*ids, str(doubt["points"]))
    assert run("unsure").stdout.splitlines()[-2] == "1 pair left open"
    run("judge", "different", *ids)
    assert run("unsure").stdout == "0 pairs left open\n"


def test_a_record_that_is_well_and_one_that_is_not(run: Run) -> None:
    assert run("check").stdout == "2 reports, 2 facts, 2 entries, 0 judgements: all is well\n"
    with sqlite3.connect("relations.db") as connection:
        connection.execute("UPDATE reports SET publisher = 'somebody else' WHERE id = 'one'")
    checked = run("check")
    assert (checked.exit_code, checked.stderr) == (1, "chancery: reports one: it is not as it was sealed\n")


@pytest.mark.parametrize("backup", ["copy.db", "copy.jsonl"])
def test_a_backup_brings_back_what_was_lost(run: Run, backup: str) -> None:
    before = run("show", "-f", "json").stdout
    assert run("backup", backup).exit_code == 0
    run("judge", "reject", str(entries(run)[0]["id"]))
    restored = run("restore", backup)
    assert restored.stdout == "the record that was there is kept as relations.db.replaced\n"
    assert run("show", "-f", "json").stdout == before
    assert "reject" in run("history", "-f", "csv", "--record", "relations.db.replaced").stdout
    assert run("restore", backup, "--record", "new.db").stdout == ""
    assert run("show", "-f", "json", "--record", "new.db").stdout == before


def test_reading_again_and_working_out_again(run: Run) -> None:
    before = run("show", "-f", "json").stdout
    assert run("reread").stdout == ""
    assert run("rebuild").stdout == ""
    assert run("show", "-f", "json").stdout == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("show", "--record", "none.db"), "none.db: there is no such record; chancery add makes one"),
        (("show", "visit-0000"), "nothing in it is called visit-0000"),
        (("show", "--kind", "party"), "there is no such kind; there are visit, meeting"),
        (("show", "--state", "Vietnm"), "no state is called that; did you mean 'vietnam'?"),
        (("show", "--dates", "soon"), "this is no date"),
        (("show", "--overdue", "--today", "soon"), "this is no day"),
        (("judge", "same", "0000"), "it is said of two ids"),
        (("undo", "j0"), "there is no judgement j0"),
        (("restore", "one.txt"), "it is no dump of a record"),
        (("restore", "none"), "there is no such file"),
        (("backup", "relations.db"), "this is the record itself"),
        (("add", "one.txt", "--published", "soon"), "this is not a date"),
    ],
)
def test_what_cannot_be_done_is_one_line(run: Run, arguments: tuple[str, ...], said: str) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert result.stderr.count("\n") == 1
