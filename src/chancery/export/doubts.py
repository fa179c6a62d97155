"""What the rules leave open: two entries side by side, with the points and the reasons of the rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from chancery.export.describe import describe
from chancery.export.entries import sources
from chancery.export.kindlook import LOOKS
from chancery.export.order import counted
from chancery.export.printable import one_line
from chancery.export.sheet import Cell, Sheet
from chancery.export.terminal import kind_style
from chancery.keeping import Doubt
from chancery.model import Entry
from chancery.model.days import day_text
from chancery.model.telling import states_of


def doubts_json(found: Iterable[Doubt]) -> list[dict[str, Any]]:
    """One object a pair, with both entries whole."""
    built: list[dict[str, Any]] = msgspec.to_builtins(list(found))
    return built


def doubts_sheet(found: Iterable[Doubt]) -> Sheet:
    """One row a pair."""
    columns = (
        "points", "kind", "one", "one_says", "one_reports", "other", "other_says", "other_reports", "reasons", "unsure",
    )  # fmt: skip
    return Sheet(columns, [_row(doubt) for doubt in found])


def print_doubts(console: Console, found: Sequence[Doubt]) -> None:
    """Each pair under its points, then what the rules said; in the end their count and what to do about them."""
    for doubt in found:
        kind = doubt.one.kind
        left = f"  left open by {', '.join(doubt.unsure)}" if doubt.unsure else ""
        console.print(
            Text.assemble(
                (f"{LOOKS[kind].sign} {kind}", kind_style(kind)),
                f"  {counted(doubt.points, 'point')}",
                (left, "dim"),
            )
        )
        for entry in (doubt.one, doubt.other):
            behind = f"{entry.id} · {sources(entry)}: {', '.join(entry.reports)}"
            console.print(Padding(Text(_told(entry)), (0, 0, 0, 2)))
            console.print(Padding(Text(one_line(behind), style="dim"), (0, 0, 0, 4)))
        for reason in doubt.reasons:
            console.print(Padding(Text(one_line(reason), style="dim"), (0, 0, 0, 2)))
    console.print(Text(counted(len(found), "pair") + " left open", style="bold"))
    if found:
        console.print(Text("chancery judge same ENTRY ENTRY joins two, chancery judge different parts them"))


def _told(entry: Entry) -> str:
    """When, between whom, as what, and what it says."""
    standing = "" if entry.standing == "done" else f"{entry.standing}:"
    told = (day_text(entry.get("date")), " ".join(states_of(entry)), standing, describe(entry))
    return "  ".join(one_line(part) for part in told if part)


def _row(doubt: Doubt) -> tuple[Cell, ...]:
    ends = (
        cell
        for entry in (doubt.one, doubt.other)
        for cell in (entry.id, describe(entry), ", ".join(entry.reports))
    )
    return (doubt.points, doubt.one.kind, *ends, "; ".join(doubt.reasons), ", ".join(doubt.unsure) or None)
