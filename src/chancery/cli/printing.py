"""What commands on a record write, in the four formats."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from chancery.cli.output import write_all
from chancery.cli.record_options import RecordFormat
from chancery.cli.session import writing

if TYPE_CHECKING:
    from rich.console import Console

    from chancery.export.sheet import Sheet


def write(
    out: str | None,
    format_: RecordFormat,
    *,
    table: Callable[[Console], None],
    sheet: Callable[[], Sheet],
    json: Callable[[], object],
    markdown: Callable[[], str] | None = None,
) -> None:
    """Write one of four faces to standard output or the file `out`; only the one asked for is made."""
    from chancery.export import sheet as sheets

    with writing(out) as stream:
        if format_ is RecordFormat.TABLE:
            from chancery.export.terminal import console_for

            table(console_for(stream))
        elif format_ is RecordFormat.JSON:
            write_all(stream, sheets.to_json(json()).encode())
        elif format_ is RecordFormat.CSV:
            write_all(stream, sheets.to_csv(sheet()).encode())
        else:
            told = markdown() if markdown else sheets.to_markdown(sheet())
            write_all(stream, told.encode("utf-8", "replace"))


def plain_table(sheet: Sheet) -> Callable[[Console], None]:
    """A sheet as a plain table for a terminal."""

    def show(console: Console) -> None:
        from rich.table import Table
        from rich.text import Text

        from chancery.export.printable import one_line

        table = Table(*sheet.columns, box=None, pad_edge=False, header_style="bold")
        for row in sheet.rows:
            table.add_row(*(Text("" if cell is None else one_line(str(cell))) for cell in row))
        console.print(table)

    return show
