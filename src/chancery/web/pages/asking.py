"""Questions in plain English, and citations by address."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from fastapi import Request, Response

from chancery.answering import Answer
from chancery.answering import answer as answer_to
from chancery.export.answers import answer_markdown
from chancery.export.taken.tables import Table
from chancery.web.addresses import permalink_of
from chancery.web.days import this_day
from chancery.web.downloads.references import REFERENCES, send_references
from chancery.web.downloads.tables import disposition
from chancery.web.routing import Pages
from chancery.web.security.etags import tagged, unchanged
from chancery.web.site import Site, SiteHere
from chancery.web.views.asking.answer import AskPage, answer_tables, ask_page
from chancery.web.views.asking.cited import CitePage, cite_page

pages = Pages("Ask")


def _tables(site: SiteHere, q: str = "", today: date | None = None) -> Mapping[str, Table]:
    return answer_tables(_answer(site, q, today))


@pages.page(
    "/ask", template="ask.html", summary="A question, its answer and the words behind it", tables=_tables,
    others=("md", *REFERENCES),
)  # fmt: skip
def ask(site: SiteHere, q: str = "", today: date | None = None) -> AskPage:
    """The answer of the record to the question `q`, read on the day `today`; without a question, what can be asked."""
    day = (today or this_day()).isoformat()
    if not q.strip():
        return site.remembered(("ask", "", day), lambda: ask_page(site.record, "", None, today=day))
    given = _answer(site, q, today)
    return site.remembered(("ask", q, day), lambda: ask_page(site.record, q, given, today=day))


@pages.router.get("/ask.md", include_in_schema=False)
def as_markdown(request: Request, site: SiteHere, q: str = "", today: date | None = None) -> Response:
    """The answer as a page of Markdown."""
    written = answer_markdown(_answer(site, q, today)).encode("utf-8", "replace")
    headers = {"Content-Disposition": disposition("chancery-answer.md")}
    moment = site.moment()
    return unchanged(request, moment) or tagged(
        Response(written, media_type="text/markdown; charset=utf-8", headers=headers), moment
    )


@pages.router.get("/ask.{suffix}", include_in_schema=False)
def as_references(site: SiteHere, suffix: str, q: str = "", today: date | None = None) -> Response:
    """The reports that an answer cites, for reference managers."""
    named = {cited.report for cited in _answer(site, q, today).citations}
    return send_references(suffix, "answer", site.record.registry.heads(named).values())


@pages.page(
    "/cite/{report:path}", template="cite.html", summary="Words of a report, wherever they stand now",
)  # fmt: skip
def cite(
    site: SiteHere,
    report: str,
    version: str,
    start: int,
    end: int,
    exact: str,
    prefix: str = "",
    suffix: str = "",
) -> CitePage:
    """The words of a permalink in the current version of their report, found again by the words around them."""
    link = permalink_of(
        report, version=version, start=start, end=end, exact=exact, prefix=prefix, suffix=suffix
    )
    return site.remembered(("cite", link), lambda: cite_page(site.record, link))


def _answer(site: Site, q: str, today: date | None) -> Answer:
    day = today or this_day()
    return site.remembered(("answer", q, day), lambda: answer_to(site.record, q, today=day))
