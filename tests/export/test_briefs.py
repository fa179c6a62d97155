"""The faces of a brief: the same bytes every time, names of every script, nothing of a report read as markup."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import docx
import pypdfium2
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from chancery.answering.answer import Cited
from chancery.answering.briefs.brief import Brief, Cell, Dot, Figure, Line, Section, Source
from chancery.errors import MissingExtra
from chancery.export.briefs.charts import svg, timeline_chart
from chancery.export.briefs.docx import brief_docx
from chancery.export.briefs.html import brief_html
from chancery.export.briefs.markdown import brief_markdown
from chancery.export.briefs.pdf import brief_pdf
from chancery.export.briefs.words import direction, isolated

NAMES: Final = "Tô Lâm, Đỗ Mười, 김정은, محمد"
HOSTILE: Final = "<script>alert(1)</script> *#strong[x]* [link](http://x.example) | `code`"


def made(*, rows: int = 3) -> Brief:
    """A brief whose lines hold names of three scripts and markup of every kind."""
    papers = tuple(
        Line(f"agreement {n} of {NAMES}", (1,), f"20{n % 26:02d}", "health", "stage not reported")
        for n in range(rows)
    )
    quote = Cited(
        1, "r1", "v", 0, 5, f"{NAMES} {HOSTILE}", published="2025-10-10", publisher=NAMES, title=HOSTILE
    )
    return Brief(
        title=NAMES,
        subject="VNM PRK",
        period="since 2020",
        figures=(Figure("instrument", rows, 1, (1,)),),
        sections=(
            Section("instruments", "Papers by sector and stage", papers),
            Section("statements", "What was said", (Line(HOSTILE, (1,), "[2025-10-09..2025-10-11]"),)),
            Section("ahead", "Planned and overdue", (), "Nothing is reported as planned."),
        ),
        timeline=(Dot("2020-01-01", "visit", "a", "done"), Dot("2025-10-09", "instrument", "b", "planned")),
        sectors=(Cell("health", 2024, 2), Cell("trade", 2025, 1)),
        sources=(Source("r1", NAMES, "2025-10-10", HOSTILE, "vi", "https://x.example", None),),
        independent=1,
        notes=(quote,),
    )


FACES: Final[dict[str, Callable[[Brief], str | bytes]]] = {
    "markdown": brief_markdown,
    "html": brief_html,
    "pdf": brief_pdf,
    "docx": brief_docx,
}


@pytest.mark.parametrize("face", FACES)
def test_the_same_brief_gives_the_same_bytes(face: str) -> None:
    assert FACES[face](made()) == FACES[face](made())


def test_markdown_holds_lines_with_their_days_and_notes() -> None:
    page = brief_markdown(made())
    assert (
        "- **2001** \u2068agreement 1 of Tô Lâm, Đỗ Mười, 김정은, محمد\u2069 *(health · stage not reported)* [1]"
        in page
    )
    assert "- **between 9 and 11 October 2025** &lt;script>alert(1)&lt;/script>" in page
    assert "## Planned and overdue\n\nNothing is reported as planned." in page
    assert "- 4 instruments, 1 without a day of its own. [1]" in page


def test_html_escapes_what_reports_say_and_runs_nothing() -> None:
    page = brief_html(made())
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "default-src 'none'" in page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_html_is_accessible_and_asks_no_network(tmp_path: Path, scheme: str, browser: Browser) -> None:
    path = tmp_path / "brief.html"
    views = Section("obstacles", "Obstacles", (Line("trade is small " * 40, (1,), mark="according to r1"),))
    brief = replace(made(), sections=(*made().sections, views))
    path.write_text(brief_html(brief), encoding="utf-8")
    page = browser.new_page(color_scheme=scheme)  # type: ignore[arg-type]
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(path.as_uri())
    # The page forbids scripts, so that the checker is put into one that holds the same elements.
    content = page.content()
    checked = browser.new_context(bypass_csp=True, color_scheme=scheme).new_page()  # type: ignore[arg-type]
    checked.set_content(content)
    found = Axe().run(checked)
    shown = page.locator("figure img").count()
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    page.close()
    checked.context.close()
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert said == []
    assert (shown, wide) == (2, 0)
    assert found.violations_count == 0, found.generate_report()


def test_pdf_tells_names_of_every_script_and_splits_long_tables() -> None:
    document = pypdfium2.PdfDocument(brief_pdf(made(rows=120)))
    pages = [document[n].get_textpage().get_text_range() for n in range(len(document))]
    assert len(pages) > 2
    assert all("When" in page and "What" in page for page in pages[1:3])
    assert "Tô Lâm, Đỗ Mười" in pages[0]
    assert document.get_metadata_value("CreationDate").startswith("D:20251010")


def test_pdf_reads_nothing_of_a_report_as_markup() -> None:
    document = pypdfium2.PdfDocument(brief_pdf(made()))
    text = " ".join(document[n].get_textpage().get_text_range() for n in range(len(document)))
    assert "#strong[x]" in text
    assert "<script>alert(1)</script>" in text


def test_docx_opens_with_its_tables_pictures_and_dates() -> None:
    document = docx.Document(io.BytesIO(brief_docx(made(rows=40))))
    papers, said = document.tables
    assert [cell.text for cell in papers.rows[0].cells] == ["When", "What", "Remark"]
    assert papers.rows[2].cells[1].text == f"\u2068agreement 1 of {NAMES}\u2069 [1]"
    assert said.rows[1].cells[0].text == "between 9 and 11 October 2025"
    assert len(document.inline_shapes) == 2
    assert document.core_properties.created == datetime(2025, 10, 10, tzinfo=UTC)
    assert "Nothing is reported as planned." in [one.text for one in document.paragraphs]


@pytest.mark.parametrize(
    ("face", "module", "extra"),
    [("pdf", "typst", "briefs"), ("html", "altair", "charts"), ("docx", "vl_convert", "charts")],
)
def test_a_missing_package_is_named_with_its_command(
    face: str, module: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtra, match=rf"pip install 'chancery\[{extra}\]'"):
        FACES[face](made())


def test_columns_that_would_be_empty_are_left_out() -> None:
    views = Section("obstacles", "Obstacles", (Line("trade is small", (1,), mark="according to r1"),))
    brief = replace(made(), sections=(views,))
    (table,) = docx.Document(io.BytesIO(brief_docx(brief))).tables
    assert [cell.text for cell in table.rows[0].cells] == ["What", "Remark"]
    assert '<tr><th scope="col">What</th><th scope="col">Remark</th></tr>' in brief_html(brief)
    assert "When" not in pypdfium2.PdfDocument(brief_pdf(brief))[0].get_textpage().get_text_range()


@pytest.mark.parametrize(
    ("text", "shown", "way"),
    [
        ("Đỗ Mười, 김정은", "Đỗ Mười, 김정은", None),
        ("talks with محمد", "\u2068talks with محمد\u2069", "ltr"),
        ("محمد said that trade would grow", "\u2066محمد said that trade would grow\u2069", "ltr"),
        ("Amir قال إن التجارة ستنمو", "\u2067Amir قال إن التجارة ستنمو\u2069", "rtl"),
    ],
)
def test_a_line_runs_the_way_of_most_of_its_letters(text: str, shown: str, way: str | None) -> None:
    assert (isolated(text), direction(text)) == (shown, way)


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [("1950-01-01", "2025-10-09", "%Y"), ("2025-01-01", "2025-10-09", "%b %Y"), ("2025-10-09", "2025-10-11", "%d %b %Y")],
)  # fmt: skip
def test_the_ticks_of_a_timeline_are_years_months_or_days(first: str, last: str, shown: str) -> None:
    dots = (Dot(first, "visit", "a", "done"), Dot(last, "visit", "b", "done"))
    chart = timeline_chart(dots)
    assert chart is not None
    assert [layer["encoding"]["x"]["axis"]["format"] for layer in chart["layer"]] == [shown, shown]


def test_a_date_longer_than_a_day_is_drawn_as_long_as_it_is() -> None:
    dots = (Dot("1994", "instrument", "a", "done"), Dot("2025-10-09/2025-10-11", "visit", "b", "done"))
    chart = timeline_chart(dots)
    assert chart is not None
    assert [(row["first"], row["last"]) for row in chart["data"]["values"]] == [
        ("1994-01-01", "1994-12-31"),
        ("2025-10-09", "2025-10-11"),
    ]
    assert svg(chart).count("mark-rect role-mark") == 1
