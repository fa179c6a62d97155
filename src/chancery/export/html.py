"""Reports with their facts as one self-contained HTML page that asks nothing of any network."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256
from string import Template

from chancery.export.assets import asset
from chancery.export.html_facts import fact_cards
from chancery.export.html_legend import legend, standings, toggles_css
from chancery.export.html_text import marked_text
from chancery.export.markup import attribute, kind_css, text_html
from chancery.export.order import counted, counts, in_order
from chancery.model import Fact, Report


def page(readings: Iterable[tuple[Report, Sequence[Fact]]]) -> str:
    """One page with a section for each report, in the order given.

    The same readings give the same page. It works without its script, which only adds the side card.
    """
    read = [(report, in_order(facts)) for report, facts in readings]
    kinds = Counter(fact.kind for _, facts in read for fact in facts)
    style = asset("page.css") + asset("marks.css") + kind_css("body") + toggles_css()
    script = asset("page.js")
    title = f"{counted(kinds.total(), 'fact')} in {counted(len(read), 'report')}"
    return Template(asset("page.html")).substitute(
        policy=_policy(style, script),
        title=title,
        style=style,
        script=script,
        legend=legend(kinds),
        standings=standings(),
        contents=_contents(read) if len(read) > 1 else "",
        sections="\n".join(
            _section(str(n), report, facts) for n, (report, facts) in enumerate(read, start=1)
        ),
    )


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; img-src data:; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(source: str) -> str:
    return f"'sha256-{b64encode(sha256(source.encode()).digest()).decode()}'"


def _contents(read: Sequence[tuple[Report, Sequence[Fact]]]) -> str:
    items = "".join(
        f'<li><a href="#r{number}">{text_html(report.title or report.id)}</a> '
        f'<span class="count">{counted(len(facts), "fact")}</span></li>'
        for number, (report, facts) in enumerate(read, start=1)
    )
    return f'<nav aria-label="Reports"><details><summary>{len(read)} reports</summary><ol>{items}</ol></details></nav>'


def _section(number: str, report: Report, facts: tuple[Fact, ...]) -> str:
    language = f' lang="{attribute(report.language)}"' if report.language else ""
    listed = fact_cards(facts, section=number) if facts else "<p>No facts were found in this report.</p>"
    return (
        f'<section class="report" id="r{number}" aria-labelledby="h{number}">'
        f'<header><h2 id="h{number}">{text_html(report.title or report.id)}</h2>{_about(report, facts)}</header>'
        f'<div class="text"{language} dir="auto">{marked_text(report.text, facts, section=number)}</div>'
        f'<h3>Facts</h3><div class="facts">{listed}</div></section>'
    )


def _about(report: Report, facts: Sequence[Fact]) -> str:
    named = report.id if report.title else None
    known = [text for text in (named, report.publisher, report.author, report.published) if text]
    known.append(", ".join(counted(number, kind) for kind, number in counts(facts).items()) or "no facts")
    return f'<p class="about">{" · ".join(map(text_html, known))}</p>'
