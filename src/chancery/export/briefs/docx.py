"""A brief as DOCX. The charts need the extra `charts`."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final, TypeVar

from chancery.answering.briefs import Brief, Line, Section
from chancery.export.answers import marks
from chancery.export.briefs.charts import SECTORS_ALT, TIMELINE_ALT, png, sectors_chart, timeline_chart
from chancery.export.briefs.words import (
    COVER,
    columns,
    figure_text,
    isolated,
    note,
    remark,
    source_text,
    span_of,
    stamp,
    title_of,
)
from chancery.model.days import day_text

#: The day of every part of the package: the first that ZIP can tell.
_ZIP_DAY: Final = (1980, 1, 1, 0, 0, 0)
#: Pictures are taken for 72 dots an inch and have two for each of 1/96 inch.
_SHRUNK: Final = 72 / 96 / 2
_T = TypeVar("_T")
_WIDTHS: Final = (3.4, 9.6, 3.5)


def brief_docx(brief: Brief) -> bytes:
    """The document, its dates those of the last report; raises `MissingExtra` when the charts cannot be drawn."""
    from docx import Document
    from docx.shared import Cm

    document = Document()
    for section in document.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.2)
    _properties(document, brief)
    document.add_heading(title_of(brief), level=1)
    document.add_paragraph(span_of(brief))
    document.add_paragraph().add_run(COVER).italic = True
    document.add_heading("In figures", level=2)
    for figure in brief.figures:
        document.add_paragraph(f"{figure_text(figure)}{marks(figure.cites)}", style="List Bullet")
    _charts(document, brief)
    for one in brief.sections:
        _section(document, one)
    document.add_heading("Sources", level=2)
    for source in brief.sources:
        document.add_paragraph(source_text(source), style="List Bullet")
    document.add_heading("Notes", level=2)
    for cited in brief.notes:
        document.add_paragraph(f"[{cited.number}] {note(cited)}: “{isolated(cited.quote)}”")
    return _packed(document)


def _properties(document: Any, brief: Brief) -> None:
    made = datetime.fromisoformat(stamp(brief)[:10])
    known = document.core_properties
    known.title, known.author, known.language = title_of(brief), "Chancery", "en"
    known.created = known.modified = known.last_printed = made
    known.comments, known.last_modified_by, known.revision = "", "Chancery", 1


def _charts(document: Any, brief: Brief) -> None:
    from docx.shared import Cm

    drawn = (
        (timeline_chart(brief.timeline), "Timeline", TIMELINE_ALT),
        (sectors_chart(brief.sectors), "Papers by sector and year", SECTORS_ALT),
    )
    for specification, name, told in drawn:
        if specification is not None:
            picture = document.add_picture(io.BytesIO(png(specification)))
            width = min(Cm(16.4), int(picture.width * _SHRUNK))
            picture.height, picture.width = int(picture.height * width / picture.width), width
            picture._inline.docPr.set("descr", told)
            document.add_paragraph(name, style="Caption")


def _section(document: Any, section: Section) -> None:
    from docx.shared import Cm

    document.add_heading(section.heading, level=2)
    if not section.lines:
        document.add_paragraph(section.empty)
        return
    shown = columns(section)
    widths = _widths(*shown)
    table = document.add_table(rows=1, cols=len(widths), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    _fill(table.rows[0].cells, _shown(("When", "What", "Remark"), *shown), widths, bold=True)
    _repeat(table.rows[0])
    for line in section.lines:
        _fill(table.add_row().cells, _shown(_cells(line), *shown), widths)
    for row in table.rows:
        _keep_whole(row)


def _shown(three: tuple[_T, _T, _T], days: bool, remarks: bool) -> tuple[_T, ...]:
    """The cells of the columns that are not empty."""
    first, middle, last = three
    return (*((first,) if days else ()), middle, *((last,) if remarks else ()))


def _widths(days: bool, remarks: bool) -> tuple[float, ...]:
    """The widths of the columns shown, in centimetres; what the empty ones leave goes to the middle."""
    first, middle, last = _WIDTHS
    rest = (0 if days else first) + (0 if remarks else last)
    return _shown((first, middle + rest, last), days, remarks)


def _cells(line: Line) -> tuple[str, str, str]:
    return day_text(line.date), f"{isolated(line.says)}{marks(line.cites)}", remark(line)


def _fill(cells: Iterable[Any], texts: Iterable[str], widths: Iterable[float], *, bold: bool = False) -> None:
    from docx.shared import Cm, Pt

    for cell, text, width in zip(cells, texts, widths, strict=True):
        cell.width = Cm(width)
        run = cell.paragraphs[0].add_run(text)
        run.font.size = Pt(9)
        run.bold = bold


def _repeat(row: Any) -> None:
    """Let the head of a table stand on every page it goes over."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def _keep_whole(row: Any) -> None:
    """Let no row be cut by the end of a page."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))


def _packed(document: Any) -> bytes:
    """The package with one day for all its parts, so that the same brief gives the same bytes."""
    written, packed = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name, _ZIP_DAY), source.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()
