"""Rows under named columns, as CSV, Markdown or JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from chancery.export.printable import one_line

Cell = str | int | None

#: What a spreadsheet takes for a formula at the beginning of a cell. Source: OWASP, "CSV Injection".
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")


@dataclass(frozen=True, slots=True)
class Sheet:
    """`rows` have one cell for each of `columns`; a cell without a value is None."""

    columns: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]


def to_csv(sheet: Sheet) -> str:
    """RFC 4180, but with lines that end in a line feed; text that a spreadsheet would run gets a quotation mark before it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(sheet.columns)
    writer.writerows([_guarded(cell) for cell in row] for row in sheet.rows)
    return out.getvalue()


def to_markdown(sheet: Sheet) -> str:
    """A table in GitHub's Markdown, with every mark of the text escaped."""
    lines = [_line(sheet.columns), _line(["---"] * len(sheet.columns))]
    lines += [_line([escaped(cell) for cell in row]) for row in sheet.rows]
    return "\n".join(lines) + "\n"


def to_json(value: object) -> str:
    """JSON with two spaces of indent and a line feed at the end; what is no UTF-8 is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(value, indent=2)
    return text + "\n"


def _guarded(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    told = cell.encode("utf-8", "replace").decode()
    return f"'{told}" if told.startswith(_FORMULA) else told


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def escaped(cell: Cell) -> str:
    if cell is None:
        return ""
    told = one_line(str(cell)).replace("&", "&amp;").replace("<", "&lt;")
    return "".join(f"\\{letter}" if letter in "\\`*_[]|~" else letter for letter in told)
