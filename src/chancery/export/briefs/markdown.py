"""A brief as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from chancery.answering.briefs import Brief, Line, Section
from chancery.export.answers import marks
from chancery.export.briefs.words import (
    COVER,
    figure_text,
    isolated,
    note,
    remark,
    source_text,
    span_of,
    title_of,
)
from chancery.export.sheet import escaped
from chancery.model.days import day_text


def brief_markdown(brief: Brief) -> str:
    """The brief as one page: sections, sources, notes."""
    lines = [f"# {title_of(brief, escaped)}", "", escaped(span_of(brief)), "", COVER, ""]
    lines += ["## In figures", "", *_figures(brief), ""]
    for section in brief.sections:
        lines += [f"## {section.heading}", "", *_section(section), ""]
    lines += ["## Sources", "", *(f"- {source_text(one, escaped)}" for one in brief.sources), ""]
    lines += [
        "## Notes",
        "",
        *(f"{one.number}. {note(one, escaped)}: “{escaped(one.quote)}”" for one in brief.notes),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _figures(brief: Brief) -> Iterator[str]:
    for figure in brief.figures:
        yield f"- {figure_text(figure)}{marks(figure.cites)}"


def _section(section: Section) -> Iterator[str]:
    for line in section.lines:
        yield _item(line)
    if not section.lines:
        yield section.empty


def _item(line: Line) -> str:
    day = f"**{day_text(line.date)}** " if line.date else ""
    said = f" *({escaped(remark(line))})*" if remark(line) else ""
    return f"- {day}{isolated(escaped(line.says))}{said}{marks(line.cites)}"
