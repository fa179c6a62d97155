"""Tables as one Excel workbook. Needs the extra `web`."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from chancery.errors import MissingExtra
from chancery.export.printable import visible
from chancery.export.taken.tables import Table

#: What Excel allows of a cell and of the name of a sheet. Source: "Excel specifications and limits", Microsoft.
_CELL: Final = 32_767
_SHEET: Final = 31
_WIDEST: Final = 60

#: Nothing in a workbook says when it was written: the same tables give the same bytes.
_NO_TIME: Final = datetime(1980, 1, 1)

_SETTINGS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def to_xlsx(tables: Iterable[Table]) -> bytes:
    """One sheet a table, its headings frozen, with what the columns mean as a comment on each heading.

    No cell is a formula or a link, whatever it says; a text that is longer than a cell may be ends in `…`.
    Raises `MissingExtra` when XlsxWriter is not installed.
    """
    try:
        import xlsxwriter
    except ImportError:
        raise MissingExtra("xlsxwriter", "web") from None
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, _SETTINGS) as book:
        book.set_properties({"created": _NO_TIME})
        bold = book.add_format({"bold": True, "bottom": 1})
        for table in tables:
            _write(book.add_worksheet(table.name[:_SHEET]), table, bold)
    return out.getvalue()


def _write(sheet: Any, table: Table, bold: Any) -> None:
    sheet.freeze_panes(1, 0)
    for at, column in enumerate(table.columns):
        sheet.write_string(0, at, column.name, bold)
        sheet.write_comment(0, at, column.meaning)
    widths = [len(column.name) for column in table.columns]
    for down, row in enumerate(table.rows, start=1):
        for at, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(down, at, cell)
            elif cell is not None:
                widths[at] = max(widths[at], min(_WIDEST, len(cell)))
                sheet.write_string(down, at, _cell(cell))
    for at, width in enumerate(widths):
        sheet.set_column(at, at, width + 2)
    if table.rows:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)


def _cell(text: str) -> str:
    shown = visible(text)
    return shown if len(shown) <= _CELL else f"{shown[: _CELL - 1]}…"
