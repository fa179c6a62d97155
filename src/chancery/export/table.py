"""Facts as a table for people: a heading a report, a block a kind, the counts at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from chancery.export.describe import describe
from chancery.export.kindlook import LOOKS
from chancery.export.order import counted, counts, in_order
from chancery.export.printable import one_line
from chancery.export.terminal import STANDING_STYLES, kind_style, report_heading, shortened
from chancery.export.values import states_of
from chancery.model import Fact, Report
from chancery.model.kinds import KINDS

_INDENT = 2
_GAP = 2
_WIDEST_DATE = 24
_WIDEST_STATES = 15


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
        columns = _Columns(facts, self._console.width)
        for kind, members in groupby(sorted(in_order(facts), key=_kind_rank), key=lambda fact: fact.kind):
            self._print_kind(kind, tuple(members), columns)
        self._console.print()

    def finish(self) -> None:
        """Print the line of counts."""
        self._console.print(_closing_line(self._reports, self._with_facts, self._kinds))

    def _print_kind(self, kind: str, facts: Sequence[Fact], columns: _Columns) -> None:
        heading = Text(f"{LOOKS[kind].sign} {counted(len(facts), kind)}", style=kind_style(kind))
        self._console.print(Padding(heading, (0, 0, 0, _INDENT)))
        self._console.print(Padding(columns.table(facts), (0, 0, 0, _INDENT)))


class _Columns:
    """Column widths shared by all blocks of one report, so that dates and states stand under one another."""

    def __init__(self, facts: Sequence[Fact], width: int) -> None:
        self._date = min(_WIDEST_DATE, max(len(str(fact.get("date", ""))) for fact in facts))
        self._states = min(_WIDEST_STATES, max(len(" ".join(states_of(fact))) for fact in facts))
        gaps = _GAP * sum(1 for column in (self._date, self._states) if column)
        self._body = max(20, width - _INDENT - self._date - self._states - gaps)

    def table(self, facts: Sequence[Fact]) -> Table:
        table = Table.grid(padding=(0, _GAP, 0, 0), pad_edge=False)
        for column in filter(None, (self._date, self._states)):
            table.add_column(width=column)
        table.add_column(width=self._body)
        for fact in facts:
            table.add_row(*self._leading(fact), self._body_of(fact))
        return table

    def _leading(self, fact: Fact) -> list[Text]:
        cells = []
        if self._date:
            cells.append(Text(one_line(str(fact.get("date", "")))))
        if self._states:
            cells.append(Text(one_line(" ".join(states_of(fact)))))
        return cells

    def _body_of(self, fact: Fact) -> Text:
        body = Text()
        if fact.standing != "done":
            body.append(f"{fact.standing}: ", style=STANDING_STYLES[fact.standing])
        body.append(describe(fact))
        for citation in fact.evidence[:1]:
            body.append("\n").append_text(shortened(citation.quote, self._body))
        return body


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
