"""Entries as sheets and JSON, and as lines of a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

import msgspec
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from chancery.export.columns import Columns
from chancery.export.describe import describe
from chancery.export.kindlook import LOOKS
from chancery.export.order import counted, counts
from chancery.export.sheet import Cell, Sheet
from chancery.export.terminal import kind_style
from chancery.model import Entry
from chancery.model.kinds import KINDS
from chancery.model.telling import Telling, states_of

_INDENT = 2


def entry_json(entry: Entry) -> dict[str, Any]:
    """The whole entry as the JSON that every face gives."""
    built: dict[str, Any] = msgspec.to_builtins(entry)
    return built


def entries_sheet(entries: Iterable[Entry]) -> Sheet:
    """One row an entry, with the words of one report that give it."""
    columns = (
        "entry", "kind", "standing", "date", "states", "says", "reports", "independent", "disagreements", "report",
        "start", "end", "quote",
    )  # fmt: skip
    return Sheet(columns, [_row(entry) for entry in entries])


def print_entries(console: Console, entries: Sequence[Entry]) -> None:
    """The entries in blocks by kind, and their counts."""
    if entries:
        columns = Columns(entries, console.width - _INDENT)
        ordered = sorted(entries, key=lambda entry: KINDS.index(entry.kind))
        for kind, some in groupby(ordered, key=lambda entry: entry.kind):
            members = list(some)
            heading = Text(f"{LOOKS[kind].sign} {counted(len(members), kind)}", style=kind_style(kind))
            console.print(heading)
            console.print(Padding(columns.table(members, _sources), (0, 0, 0, _INDENT)))
        console.print()
    console.print(_closing_line(entries))


def sources(entry: Entry) -> str:
    """`3 reports, 2 independent`."""
    told = counted(len(entry.reports), "report")
    return told if entry.independent == len(entry.reports) else f"{told}, {entry.independent} independent"


def _row(entry: Entry) -> tuple[Cell, ...]:
    report, citation = _first_words(entry)
    return (
        entry.id,
        entry.kind,
        entry.standing,
        entry.get("date"),
        " ".join(states_of(entry)),
        describe(entry),
        len(entry.reports),
        entry.independent,
        len(entry.disagreements),
        report,
        *citation,
    )


def _first_words(entry: Entry) -> tuple[str | None, tuple[Cell, Cell, Cell]]:
    for values in entry.values.values():
        for value in values:
            for support in value.supports:
                for cited in support.citations:
                    return support.report, (cited.start, cited.end, cited.quote)
    return None, (None, None, None)


def _sources(entry: Telling, _: int) -> Text | None:
    if not isinstance(entry, Entry):
        return None
    line = Text(f"{entry.id} · {sources(entry)}", style="dim")
    for number, noun, style in (
        (len(entry.disagreements), "disagreement", "yellow"),
        (len(entry.flags), "flag", "red"),
    ):
        if number:
            line.append(" · ").append(counted(number, noun), style=style)
    return line


def _closing_line(entries: Sequence[Entry]) -> Text:
    number = "1 entry" if len(entries) == 1 else f"{len(entries)} entries"
    line = Text(number, style="bold")
    if entries:
        listed = ", ".join(counted(some, kind) for kind, some in counts(entries).items())
        line.append(f": {listed}", style="not bold")
    return line
