"""A brief as one self-contained HTML page without a script, that asks nothing of any network."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from string import Template

from chancery.answering.briefs import Brief, Line, Section
from chancery.export.answers import source_parts
from chancery.export.assets import asset
from chancery.export.briefs.charts import SECTORS_ALT, TIMELINE_ALT, sectors_chart, svg, timeline_chart
from chancery.export.briefs.words import COVER, day_text, figure_text, remark, source_parts_of, span_of
from chancery.export.markup import attribute, text_html


def brief_html(brief: Brief) -> str:
    """The page; raises `MissingExtra` when the charts cannot be drawn."""
    style = asset("brief.css")
    return Template(asset("brief.html")).substitute(
        policy=f"default-src 'none'; img-src data:; style-src '{_hash(style)}'; base-uri 'none'; form-action 'none'",
        title=text_html(f"Brief: {brief.title}"),
        style=style,
        span=text_html(span_of(brief)),
        cover=text_html(COVER),
        contents="".join(
            f'<li><a href="#{one.id}">{text_html(one.heading)}</a></li>' for one in brief.sections
        ),
        figures="".join(
            f"<li>{text_html(figure_text(one))}{_marks(one.cites)}</li>" for one in brief.figures
        ),
        charts=_charts(brief),
        sections="\n".join(_section(one) for one in brief.sections),
        sources="".join(f"<li>{_parts(source_parts_of(one))}</li>" for one in brief.sources),
        notes="".join(
            f'<li id="n{one.number}">{_parts(source_parts(one))}: <q{_language(one.language)}>{text_html(one.quote)}</q></li>'
            for one in brief.notes
        ),
    )


def _hash(source: str) -> str:
    return f"sha256-{b64encode(sha256(source.encode()).digest()).decode()}"


def _charts(brief: Brief) -> str:
    drawn = (
        (timeline_chart(brief), "Timeline", TIMELINE_ALT),
        (sectors_chart(brief), "Papers by sector and year", SECTORS_ALT),
    )
    return "".join(
        _chart(specification, name, told) for specification, name, told in drawn if specification is not None
    )


def _chart(specification: dict[str, object], name: str, told: str) -> str:
    # An image, not an element of the page: the drawing brings styles of its own, which the page does not allow.
    data = b64encode(svg(specification).encode()).decode()
    image = f'<img alt="{attribute(told)}" src="data:image/svg+xml;base64,{data}">'
    return f"<figure>{image}<figcaption>{text_html(name)}</figcaption></figure>"


def _section(section: Section) -> str:
    body = _table(section.heading, section.lines) if section.lines else f"<p>{text_html(section.empty)}</p>"
    return f'<section aria-labelledby="{section.id}"><h2 id="{section.id}">{text_html(section.heading)}</h2>{body}</section>'


def _table(heading: str, lines: Iterable[Line]) -> str:
    rows = "".join(
        f"<tr><td>{text_html(day_text(line.date))}</td><td><bdi>{text_html(line.says)}</bdi>{_marks(line.cites)}</td>"
        f"<td>{text_html(remark(line))}</td></tr>"
        for line in lines
    )
    head = '<tr><th scope="col">When</th><th scope="col">What</th><th scope="col">Remark</th></tr>'
    return f'<table><caption class="hidden">{text_html(heading)}</caption><thead>{head}</thead><tbody>{rows}</tbody></table>'


def _marks(cites: Iterable[int]) -> str:
    told = "".join(f'<a href="#n{number}" aria-label="note {number}">[{number}]</a>' for number in cites)
    return f' <span class="cites">{told}</span>' if told else ""


def _parts(parts: Iterable[str]) -> str:
    return ", ".join(f"<bdi>{text_html(part)}</bdi>" for part in parts)


def _language(tag: str | None) -> str:
    return f' lang="{attribute(tag)}"' if tag else ""
