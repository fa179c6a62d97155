"""A workbook holds the cells and runs nothing."""

from __future__ import annotations

import io

import openpyxl
import pytest

from chancery.export.taken.columns import Column
from chancery.export.taken.tables import Table
from chancery.export.taken.xlsx import to_xlsx

TABLE = Table(
    "signings",
    "One row for each signing.",
    (Column("entry", "string", "The id"), Column("reports", "integer", "How many")),
    (
        ("=HYPERLINK(1)", 3),
        ("https://example.org", -1),
        ("12", None),
        ("\0\ud800 Tô Lâm", 0),
        ("a" * 40_000, 1),
    ),
)


def read(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def test_every_cell_is_what_it_says_and_no_formula() -> None:
    sheet = read(to_xlsx([TABLE]))["signings"]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("entry", "reports")
    assert rows[1:5] == [
        ("=HYPERLINK(1)", 3),
        ("https://example.org", -1),
        ("12", None),
        ("␀\ufffd Tô Lâm", 0),
    ]
    assert rows[5][0] == "a" * 32_766 + "…"
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s", "n"}
    assert [cell.hyperlink for cell in sheet["A"]] == [None] * 6


def test_headings_say_what_columns_mean() -> None:
    sheet = read(to_xlsx([TABLE]))["signings"]
    assert [cell.comment and cell.comment.text for cell in sheet[1]] == ["The id", "How many"]


def test_one_sheet_a_table() -> None:
    long = Table("a-name-that-is-longer-than-a-sheet-may-have", "", TABLE.columns, ())
    assert read(to_xlsx([TABLE, long])).sheetnames == ["signings", long.name[:31]]


@pytest.mark.parametrize("tables", [[TABLE], []])
def test_the_same_tables_give_the_same_bytes(tables: list[Table]) -> None:
    assert to_xlsx(tables) == to_xlsx(tables)
