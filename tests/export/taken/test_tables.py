"""Tables: a row an entry with its words, every claim behind every value, and cells no spreadsheet runs."""

from __future__ import annotations

import csv
import io

import pytest

from chancery.export.sheet import to_csv
from chancery.export.taken.codebook import codebook
from chancery.export.taken.columns import columns_of
from chancery.export.taken.snapshot import Snapshot
from chancery.export.taken.tables import Table, tables
from chancery.model.kinds import FIELDS, KINDS


def rows(snapshot: Snapshot, name: str) -> list[dict[str, object]]:
    (table,) = (one for one in tables(snapshot) if one.name == name)
    return [dict(zip((c.name for c in table.columns), row, strict=True)) for row in table.rows]


def test_a_row_holds_the_fields_the_bounds_of_the_date_and_the_words(snapshot: Snapshot) -> None:
    (row,) = rows(snapshot, "meetings")
    text = snapshot.text(str(row["report"]))

    assert {
        name: row[name] for name in ("standing", "meeting_kind", "states", "reports", "disagreements")
    } == {
        "standing": "done",
        "meeting_kind": "talks",
        "states": "PRK; VNM",
        "reports": 2,
        "disagreements": 1,
    }
    assert (row["date_from"], row["date_to"]) == (row["date"], row["date"])
    assert text[int(str(row["start"])) : int(str(row["end"]))] == row["quote"]


def test_every_row_of_every_kind_cites_a_report(snapshot: Snapshot) -> None:
    for kind in snapshot.kinds:
        for row in rows(snapshot, f"{kind}s"):
            assert row["report"] in snapshot.heads
            assert row["quote"]


def test_claims_keep_what_each_report_says(snapshot: Snapshot) -> None:
    types = {
        (row["value"], row["shown"], row["report"])
        for row in rows(snapshot, "claims")
        if row["field"] == "type"
    }

    assert {(value, report) for value, _, report in types} == {
        ("memorandum-of-understanding", "agency"),
        ("agreement", "paper"),
    }
    assert sorted(shown for _, shown, _ in types) == ["no", "yes"]


def test_disagreements_name_their_versions_and_the_rule(snapshot: Snapshot) -> None:
    told = [row for row in rows(snapshot, "disagreements") if row["kind"] == "meeting"]

    assert [(row["field"], row["sort"]) for row in told] == [("date", "conflict")]
    assert "2025-10-09 (agency)" in str(told[0]["values"])
    assert "2025-10-10 (paper)" in str(told[0]["values"])
    assert told[0]["rule"]


def test_no_cell_of_a_csv_is_a_formula(snapshot: Snapshot) -> None:
    cells = [
        cell
        for table in tables(snapshot)
        for row in csv.reader(io.StringIO(to_csv(table.sheet)))
        for cell in row
    ]

    assert "'=1+1" in cells
    assert [cell for cell in cells if cell.startswith(("=", "+", "@", "-"))] == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_kind_has_its_column(kind: str) -> None:
    assert set(FIELDS[kind]) <= {column.name for column in columns_of(kind)}


def test_the_codebook_explains_every_column_of_every_table(snapshot: Snapshot) -> None:
    made: list[Table] = list(tables(snapshot))
    text = codebook(made)

    assert [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")] == [
        t.name for t in made
    ]
    assert text.count("\n| ") == sum(len(table.columns) + 2 for table in made)
