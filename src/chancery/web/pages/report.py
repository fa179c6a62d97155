"""One report with its facts marked in the text, and two reports side by side."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import Query, Response

from chancery.errors import QuestionError
from chancery.web import addresses
from chancery.web.downloads.references import REFERENCES, send_references
from chancery.web.routing import Pages
from chancery.web.site import SiteHere
from chancery.web.views.comparing import Comparison, comparison_view
from chancery.web.views.report import Marked, ReportView, report_view

pages = Pages("Reports")

_PLACE = re.compile(r"([0-9]{1,12})-([0-9]{1,12})")


def _serve_references(suffix: str, name: str) -> None:
    @pages.other(f"/report/{{id:path}}.{suffix}", summary=f"One report, as {name}")
    def references(site: SiteHere, id: str) -> Response:
        """The report, for a reference manager."""
        head = site.record.registry.told(id).head
        return send_references(suffix, head.id, [head])


for _suffix, _name in REFERENCES.items():
    _serve_references(_suffix, _name)


@pages.page(
    "/report/{id:path}", template="report.html", summary="One report with its facts", others=REFERENCES
)
def report(
    site: SiteHere,
    id: str,
    version: Annotated[
        str | None, Query(max_length=32, description="The beginning of a version's hash.")
    ] = None,
    at: Annotated[
        str | None, Query(description="A range of words to mark, like 12-80, in code points.")
    ] = None,
    unread: Annotated[
        bool, Query(description="Whether the words that no pattern took are given too.")
    ] = False,
    page: Annotated[
        int | None, Query(ge=1, description="The page of a long text; by default that of the words to mark.")
    ] = None,
) -> ReportView:
    """A report with its facts, the words asked for, and what no pattern took; `part` is what the page shows of it."""
    told = site.record.registry.told(id, version or None)
    words = (
        site.remembered(("unread", id, told.head.version), lambda: site.record.registry.unread(told.report))
        if unread
        else None
    )
    return report_view(
        site.record,
        told,
        marked=_marked(at),
        unread=words,
        page=page,
        addressed=lambda number: addresses.report_page(id, number, version=version, unread=unread),
    )


@pages.page("/compare", template="compare.html", summary="Two reports side by side")
def compare(site: SiteHere, left: str, right: str) -> Comparison:
    """What both reports tell, what they tell differently, and what only one of them tells."""
    registry = site.record.registry
    return comparison_view(site.record, registry.told(left), registry.told(right))


def _marked(at: str | None) -> Marked | None:
    if at is None:
        return None
    found = _PLACE.fullmatch(at)
    if found is None or int(found[1]) >= int(found[2]):
        raise QuestionError(at, "this is no range of words", "write it like 12-80")
    return Marked(int(found[1]), int(found[2]))
