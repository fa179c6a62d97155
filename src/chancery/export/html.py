"""Reports with their facts as one self-contained HTML page that asks nothing of any network."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256
from string import Template

from chancery.export.assets import asset
from chancery.export.html_facts import fact_cards
from chancery.export.html_text import marked_text
from chancery.export.kindlook import LOOKS
from chancery.export.markup import STANDING_LINES, attribute, kind_css, text_html
from chancery.export.order import counted, counts, in_order
from chancery.model import Fact, Report
from chancery.model.kinds import KINDS


def page(readings: Iterable[tuple[Report, Sequence[Fact]]]) -> str:
    """One page with a section for each report, in the order given.

    The same readings give the same page. It works without its script, which only adds the side card.
    """
    read = [(report, in_order(facts)) for report, facts in readings]
    kinds = Counter(fact.kind for _, facts in read for fact in facts)
    style, script = asset("page.css") + kind_css("body") + _toggles_css(), asset("page.js")
    title = f"{counted(kinds.total(), 'fact')} in {counted(len(read), 'report')}"
    return Template(asset("page.html")).substitute(
        policy=_policy(style, script),
        title=title,
        style=style,
        script=script,
        legend=_legend(kinds),
        standings=_standings(),
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


def _toggles_css() -> str:
    return "".join(_toggle_css(kind) for kind in KINDS)


def _toggle_css(kind: str) -> str:
    unchecked = f"body:has(#show-{kind}:not(:checked))"
    return (
        f"{unchecked} main .k-{kind}.u{{border-color:transparent;background:none}}"
        f"{unchecked} main .k-{kind}:is(.m,.fact){{display:none}}"
    )


def _legend(kinds: Counter[str]) -> str:
    return "".join(
        f'<label class="k-{kind}"><input type="checkbox" id="show-{kind}" checked autocomplete="off">'
        f'<span class="badge" aria-hidden="true">{LOOKS[kind].sign}</span>{kind} '
        f'<span class="count">{kinds[kind]}</span></label>'
        for kind in KINDS
        if kinds[kind]
    )


def _standings() -> str:
    by_line: dict[str, list[str]] = {}
    for standing, line in STANDING_LINES.items():
        by_line.setdefault(line, []).append(standing)
    return "".join(
        f'<span><i class="line {line}"></i>{", ".join(names)}</span>' for line, names in by_line.items()
    )


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
