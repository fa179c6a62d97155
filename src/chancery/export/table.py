"""Facts as a table for people: a heading a report, a block a kind, the counts at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from chancery.export.columns import Columns
from chancery.export.kindlook import LOOKS
from chancery.export.order import counted, counts, in_order
from chancery.export.terminal import kind_style, report_heading, shortened
from chancery.model import Fact, Report
from chancery.model.kinds import KINDS
from chancery.model.telling import Telling

_INDENT = 2


class TableWriter:
    """Prints each report as it comes and remembers the counts for the last line."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._reports = 0
        self._with_facts = 0
        self._kinds: Counter[str] = Counter()

    def add(self, report: Report, facts: Sequence[Fact]) -> None:
        """Print one report's facts; a report without any is only counted."""
        self._reports += 1
        if not facts:
            return
        self._with_facts += 1
        self._kinds.update(counts(facts))
        self._console.print(report_heading(report))
        columns = Columns(facts, self._console.width - _INDENT)
        for kind, members in groupby(sorted(in_order(facts), key=_kind_rank), key=lambda fact: fact.kind):
            self._print_kind(kind, tuple(members), columns)
        self._console.print()

    def finish(self) -> None:
        """Print the line of counts."""
        self._console.print(_closing_line(self._reports, self._with_facts, self._kinds))

    def _print_kind(self, kind: str, facts: Sequence[Fact], columns: Columns) -> None:
        heading = Text(f"{LOOKS[kind].sign} {counted(len(facts), kind)}", style=kind_style(kind))
        self._console.print(Padding(heading, (0, 0, 0, _INDENT)))
        self._console.print(Padding(columns.table(facts, _evidence), (0, 0, 0, _INDENT)))


def _evidence(fact: Telling, width: int) -> Text | None:
    cited = fact.evidence[:1] if isinstance(fact, Fact) else ()
    return shortened(cited[0].quote, width) if cited else None


def _kind_rank(fact: Fact) -> int:
    return KINDS.index(fact.kind)


def _closing_line(reports: int, with_facts: int, kinds: Counter[str]) -> Text:
    line = Text(counted(kinds.total(), "fact"), style="bold")
    if kinds:
        listed = ", ".join(counted(kinds[kind], kind) for kind in KINDS if kinds[kind])
        line.append(f": {listed}", style="not bold")
    if reports != 1:
        line.append(f"; {counted(reports, 'report')} read, {with_facts} with facts", style="not bold")
    return line
