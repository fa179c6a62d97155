"""A brief as one self-contained HTML page without a script, that asks nothing of any network."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from string import Template

from chancery.answering.answer import Cited
from chancery.answering.briefs import Brief, Section
from chancery.export.answers import source_parts
from chancery.export.assets import asset
from chancery.export.briefs.charts import SECTORS_ALT, TIMELINE_ALT, sectors_chart, svg, timeline_chart
from chancery.export.briefs.words import (
    COVER,
    columns,
    direction,
    figure_text,
    remark,
    source_parts_of,
    span_of,
)
from chancery.export.markup import attribute, text_html
from chancery.model.days import day_text


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
        notes="".join(map(_note, brief.notes)),
    )


def _hash(source: str) -> str:
    return f"sha256-{b64encode(sha256(source.encode()).digest()).decode()}"


def _charts(brief: Brief) -> str:
    drawn = (
        (timeline_chart(brief.timeline), "Timeline", TIMELINE_ALT),
        (sectors_chart(brief.sectors), "Papers by sector and year", SECTORS_ALT),
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
    body = _table(section) if section.lines else f"<p>{text_html(section.empty)}</p>"
    return f'<section aria-labelledby="{section.id}"><h2 id="{section.id}">{text_html(section.heading)}</h2>{body}</section>'


def _table(section: Section) -> str:
    days, remarks = columns(section)
    rows = "".join(
        (f'<tr><td class="when">{text_html(day_text(line.date))}</td>' if days else "<tr>")
        + f"<td>{_isolated(line.says)}{_marks(line.cites)}</td>"
        + (f'<td class="remark">{text_html(remark(line))}</td></tr>' if remarks else "</tr>")
        for line in section.lines
    )
    names = [name for name, shown in (("When", days), ("What", True), ("Remark", remarks)) if shown]
    head = "".join(f'<th scope="col">{name}</th>' for name in names)
    caption = f'<caption class="hidden">{text_html(section.heading)}</caption>'
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _marks(cites: Iterable[int]) -> str:
    told = "".join(f'<a href="#n{number}" aria-label="note {number}">[{number}]</a>' for number in cites)
    return f' <span class="cites">{told}</span>' if told else ""


def _note(cited: Cited) -> str:
    said = f"<q{_language(cited.language)}{_direction(cited.quote)}>{text_html(cited.quote)}</q>"
    return f'<li id="n{cited.number}">{_parts(source_parts(cited))}: {said}</li>'


def _parts(parts: Iterable[str]) -> str:
    return ", ".join(map(_isolated, parts))


def _isolated(text: str) -> str:
    return f"<bdi{_direction(text)}>{text_html(text)}</bdi>"


def _direction(text: str) -> str:
    """The way of a text in which something runs from right to left: the first letter need not say it."""
    way = direction(text)
    return f' dir="{way}"' if way else ""


def _language(tag: str | None) -> str:
    return f' lang="{attribute(tag)}"' if tag else ""
