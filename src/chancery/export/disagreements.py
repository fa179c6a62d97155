"""Disagreements: every value beside the others, with who says it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from chancery.export.describe import describe
from chancery.export.kindlook import LOOKS
from chancery.export.order import counted
from chancery.export.printable import one_line
from chancery.export.sheet import Cell, Sheet
from chancery.export.terminal import kind_style, shortened
from chancery.export.values import field_label, value_text
from chancery.model import Disagreement, Entry, FieldValue

Found = tuple[Entry, Disagreement]

_STYLES: Final = {"refinement": "green", "wording": "dim", "conflict": "red", "arithmetic": "red"}


def disagreements_json(found: Iterable[Found]) -> list[dict[str, Any]]:
    """One object a disagreement, with the entry's id, kind and what it says."""
    return [
        {"entry": entry.id, "kind": entry.kind, "says": describe(entry), **msgspec.to_builtins(one)}
        for entry, one in found
    ]


def disagreements_sheet(found: Iterable[Found]) -> Sheet:
    """One row a value of a disagreement."""
    columns = (
        "entry",
        "kind",
        "says",
        "field",
        "sort",
        "value",
        "shown",
        "reports",
        "quote",
        "rule",
        "reason",
    )
    return Sheet(columns, [_row(entry, one, value) for entry, one in found for value in one.values])


def print_disagreements(console: Console, found: Sequence[Found]) -> None:
    """The disagreements under the entries they are in, and their counts."""
    last = None
    for entry, one in found:
        if entry.id != last:
            last = entry.id
            sign = (f"{LOOKS[entry.kind].sign} {entry.kind}", kind_style(entry.kind))
            console.print(Text.assemble(sign, f"  {describe(entry)}", (f"  {entry.id}", "dim")))
        heading = Text.assemble(
            (one.sort, _STYLES[one.sort]), f"  {field_label(one.field)}", (f"  {_why(one)}", "dim")
        )
        console.print(Padding(heading, (0, 0, 0, 2)))
        for value in one.values:
            console.print(Padding(_line(one, value, console.width), (0, 0, 0, 4)))
    console.print(Text(counted(len(found), "disagreement"), style="bold"))


def _why(one: Disagreement) -> str:
    return one_line(f"{one.rule}: {one.reason}" if one.reason else one.rule)


def _line(one: Disagreement, value: FieldValue, width: int) -> Text:
    mark = "→" if value.value == one.shown else " "
    line = Text(f"{mark} {one_line(value_text(value.value))}  {one_line(_reports(value))} ")
    quote = _quote(value)
    return line.append_text(shortened(quote, max(20, width - 4 - line.cell_len))) if quote else line


def _row(entry: Entry, one: Disagreement, value: FieldValue) -> tuple[Cell, ...]:
    return (
        entry.id,
        entry.kind,
        describe(entry),
        one.field,
        one.sort,
        value_text(value.value),
        "yes" if value.value == one.shown else "no",
        _reports(value),
        _quote(value),
        one.rule,
        one.reason,
    )


def _reports(value: FieldValue) -> str:
    named = sorted({support.report for support in value.supports})
    return ", ".join(named) or f"judgement {value.judgement}"


def _quote(value: FieldValue) -> str:
    return next((c.quote for support in value.supports for c in support.citations), "")
