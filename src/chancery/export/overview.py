"""Facts as a few plain lines, for a REPL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from chancery.export.describe import describe
from chancery.export.order import counted, counts
from chancery.export.printable import one_line
from chancery.model import Fact, Report
from chancery.model.days import day_text
from chancery.model.telling import states_of

#: A REPL shows what it is given whole: more lines or longer ones would push the question off the screen.
_SHOWN: Final = 24
_WIDTH: Final = 118


def overview(report: Report, facts: Sequence[Fact]) -> str:
    """The counts, then a line a fact with its place in the sequence: `[0] visit  10 October 2025  VNM PRK  To Lam → PRK`."""
    listed = ", ".join(counted(number, kind) for kind, number in counts(facts).items())
    heading = f"{counted(len(facts), 'fact')} in {report.id!r}"
    lines = [f"{heading}: {listed}" if listed else heading, *_lines(facts[:_SHOWN])]
    if len(facts) > _SHOWN:
        lines.append(f"  … and {len(facts) - _SHOWN} more")
    return "\n".join(lines)


def _lines(facts: Sequence[Fact]) -> Iterator[str]:
    rows = [_cells(number, fact) for number, fact in enumerate(facts)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)][:-1]
    for row in rows:
        columns = [cell.ljust(width) for cell, width in zip(row, widths, strict=False) if width]
        yield _cut("  " + "  ".join([*columns, row[-1]]))


def _cells(number: int, fact: Fact) -> tuple[str, ...]:
    standing = f"{fact.standing}: " if fact.standing != "done" else ""
    about = (day_text(fact.get("date")), " ".join(states_of(fact)), standing + describe(fact))
    return (f"[{number}]", fact.kind, *map(one_line, about))


def _cut(line: str) -> str:
    line = line.rstrip()
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 1]}…"
