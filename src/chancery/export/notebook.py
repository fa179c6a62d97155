"""Facts as a fragment of HTML for a notebook cell."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.export.assets import asset
from chancery.export.describe import describe
from chancery.export.kindlook import LOOKS
from chancery.export.markup import attribute, kind_css, text_html
from chancery.export.order import counted, counts, in_order
from chancery.export.pieces import cut
from chancery.export.printable import one_line
from chancery.model import Fact, Report
from chancery.model.days import day_text
from chancery.model.telling import states_of

_HEADINGS = ("", "kind", "standing", "date", "states", "what", "words")


def fragment(report: Report, facts: Sequence[Fact]) -> str:
    """A table of the facts and, folded away, the report's text with their words marked; needs no script."""
    facts = in_order(facts)
    style = asset("notebook.css") + kind_css(".chancery")
    listed = ", ".join(counted(number, kind) for kind, number in counts(facts).items())
    heading = f"{counted(len(facts), 'fact')} in {one_line(report.title or report.id)}"
    return (
        f'<div class="chancery"><style>{style}</style>'
        f"<p><b>{text_html(heading)}</b>{': ' + listed if listed else ''}</p>"
        f"{_table(facts) if facts else ''}"
        f'<details><summary>The report</summary><div class="text" dir="auto">{_marked(report.text, facts)}</div></details>'
        "</div>"
    )


def _table(facts: Sequence[Fact]) -> str:
    head = "".join(f'<th scope="col">{name}</th>' for name in _HEADINGS)
    rows = "".join(_row(number, fact) for number, fact in enumerate(facts, start=1))
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _row(number: int, fact: Fact) -> str:
    quote = one_line(fact.evidence[0].quote) if fact.evidence else ""
    cells = (
        fact.kind,
        fact.standing,
        day_text(fact.get("date")),
        " ".join(states_of(fact)),
        describe(fact),
        quote,
    )
    shown = "".join(f"<td>{text_html(cell)}</td>" for cell in cells)
    return f'<tr class="k-{fact.kind}"><td><span class="badge">{LOOKS[fact.kind].sign}{number}</span></td>{shown}</tr>'


def _marked(text: str, facts: Sequence[Fact]) -> str:
    parts = []
    for piece in cut(text, facts):
        words = text_html(text[piece.start : piece.end])
        if piece.facts:
            stated = attribute(
                "; ".join(f"{facts[index].kind}: {describe(facts[index])}" for index in piece.facts)
            )
            words = f'<mark class="k-{facts[piece.facts[0]].kind}" title="{stated}">{words}</mark>'
        parts.append(words)
    return "".join(parts)
