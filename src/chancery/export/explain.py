"""Why each fact is what it is: the pattern that took it, and for each value its words or its rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from chancery.export.kindlook import LOOKS
from chancery.export.order import counted, in_order
from chancery.export.printable import one_line
from chancery.export.terminal import STANDING_STYLES, kind_style, report_heading
from chancery.export.values import field_label, value_text
from chancery.model import Citation, Fact, Report
from chancery.model.kinds import FIELDS

_LABELS = max(len(name) for names in FIELDS.values() for name in names)


class ExplainWriter:
    """Prints the facts of each report with the grounds for every value, in the order the report tells them."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._facts = 0

    def add(self, report: Report, facts: Sequence[Fact]) -> None:
        if not facts:
            return
        self._facts += len(facts)
        self._console.print(report_heading(report))
        for number, fact in enumerate(in_order(facts), start=1):
            self._console.print(Padding(_heading(number, fact), (1, 0, 0, 2)))
            for line in (
                _labelled("pattern", Text(one_line(fact.pattern))),
                _labelled("evidence", _cited(fact.evidence)),
            ):
                self._console.print(Padding(line, (0, 0, 0, 5)))
            self._console.print(Padding(_grounds(fact), (0, 0, 0, 5)))
        self._console.print()

    def finish(self) -> None:
        self._console.print(Text(f"{counted(self._facts, 'fact')} explained", style="bold"))


def _heading(number: int, fact: Fact) -> Text:
    return Text.assemble(
        (f"{number:>2} {LOOKS[fact.kind].sign} {fact.kind}", kind_style(fact.kind)),
        "  ",
        (fact.standing, STANDING_STYLES[fact.standing]),
        (f"  {fact.id}", "dim"),
    )


def _labelled(label: str, words: Text) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0), pad_edge=False, expand=True)
    table.add_column(width=_LABELS, style="dim")
    table.add_column(ratio=1)
    table.add_row(label, words)
    return table


def _grounds(fact: Fact) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0), pad_edge=False, expand=True)
    table.add_column(width=_LABELS, style="dim")
    table.add_column(ratio=2)
    table.add_column(ratio=3)
    for name in FIELDS[fact.kind]:
        if name in fact.fields:
            table.add_row(field_label(name), Text(one_line(value_text(fact[name]))), _because(fact, name))
    return table


def _because(fact: Fact, name: str) -> Text:
    rule = fact.basis.get(name)
    cited = fact.spans.get(name, ())
    parts = []
    if rule:
        parts.append(Text.assemble("rule ", (one_line(rule), "bold")))
    if cited:
        parts.append(_cited(cited))
    return Text(" from ").join(parts) if parts else Text("nothing: this value is not grounded", style="red")


def _cited(citations: Iterable[Citation]) -> Text:
    return Text(", ").join(_one_cited(citation) for citation in citations)


def _one_cited(citation: Citation) -> Text:
    return Text.assemble(f"“{one_line(citation.quote)}”", (f" {citation.start}:{citation.end}", "dim"))
