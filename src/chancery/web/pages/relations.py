"""Relations: the list of all, the page of two states with its charts, its brief and its feed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import Request, Response

from chancery.answering.briefs import brief as make_brief
from chancery.answering.relations import Sheet, relation_sheet
from chancery.answering.spotting import state_name
from chancery.errors import QuestionError
from chancery.export.briefs.charts import SECTORS_ALT, TIMELINE_ALT, Scheme, sectors_chart, timeline_chart
from chancery.export.taken.tables import Table
from chancery.keeping.registry import Pair
from chancery.keeping.states import state_id
from chancery.web import addresses
from chancery.web.days import this_day
from chancery.web.downloads.briefs import send_brief
from chancery.web.downloads.feeds import MEDIA
from chancery.web.downloads.pictures import PICTURES, send_chart
from chancery.web.moved import Moved
from chancery.web.routing import Pages
from chancery.web.security.etags import tagged, unchanged
from chancery.web.site import Site, SiteHere
from chancery.web.views.charts import ChartPage, chart_page
from chancery.web.views.relations.feed import relation_feed
from chancery.web.views.relations.listing import RelationsPage, pair_tables, relations_page
from chancery.web.views.relations.relation import RelationPage, relation_page
from chancery.web.views.relations.tables import relation_tables, sectors_table, timeline_table

pages = Pages("Relations")


def pairs_of(site: Site) -> tuple[Pair, ...]:
    """Every two states with a relation, from memory."""
    return site.remembered("pairs", site.record.registry.pairs)


def _pairs(site: SiteHere, one: str = "", other: str = "", page: int = 1) -> Mapping[str, Table]:
    del other, page
    pairs = pairs_of(site)
    return pair_tables(pairs, one=state_id(one) if one.strip() else None)


@pages.page("/relation", template="relations.html", summary="Every two states with a relation", tables=_pairs)
def relations(site: SiteHere, one: str = "", other: str = "", page: int = 1) -> RelationsPage:
    """The relations by how much the record holds of them; `one` alone chooses those of a state, with `other` one of them."""
    if one.strip() and other.strip():
        raise Moved(addresses.relation(*_pair(one, other)), anew=True)
    pairs = pairs_of(site)
    return relations_page(pairs, one=state_id(one) if one.strip() else None, page=page)


@pages.router.get("/relation/{one}/{other}.atom", include_in_schema=False)
def feed(request: Request, site: SiteHere, one: str, other: str) -> Response:
    """The entries of a relation that reports told of last, as a feed."""
    sheet = _sheet(site, one, other)
    moment = site.moment()
    whole = f"{request.url.scheme}://{request.url.netloc}{site.settings.prefix}"
    return unchanged(request, moment) or tagged(
        Response(relation_feed(site.record, sheet, base=whole), media_type=MEDIA), moment
    )


def _tables(site: SiteHere, one: str, other: str) -> Mapping[str, Table]:
    return relation_tables(_sheet(site, one, other))


@pages.page(
    "/relation/{one}/{other}",
    template="relation.html",
    summary="The relation of two states",
    tables=_tables,
    others=("atom",),
)
def relation(site: SiteHere, one: str, other: str) -> RelationPage:
    """Where relations stand, what was signed in which field and when, channels, visits, statements, disagreements."""
    sheet = _sheet(site, one, other)
    key = ("relation", sheet.one, sheet.other, sheet.today)
    return site.remembered(key, lambda: relation_page(site.record, sheet))


@dataclass(frozen=True, slots=True)
class _Chart:
    """A chart of a relation; `name` ends its address, `data` is what it is drawn from, `draw` specifies its picture."""

    name: str
    title: str
    summary: str
    alt: str
    data: Callable[[Sheet], Table]
    draw: Callable[[Sheet, Scheme], dict[str, Any] | None]


_CHARTS = (
    _Chart(
        "timeline",
        "Timeline",
        "The timeline of a relation and its data",
        TIMELINE_ALT,
        timeline_table,
        lambda sheet, scheme: timeline_chart(sheet.timeline, scheme=scheme),
    ),
    _Chart(
        "sectors",
        "Papers by sector and year",
        "The papers of a relation by sector and year",
        SECTORS_ALT,
        sectors_table,
        lambda sheet, scheme: sectors_chart(sheet.sectors, scheme=scheme),
    ),
)


def _serve(chart: _Chart) -> None:
    """Register the page of a chart with its data, and its picture."""
    address = f"/relation/{{one}}/{{other}}/{chart.name}"

    def tables(site: SiteHere, one: str, other: str) -> Mapping[str, Table]:
        return {chart.name: chart.data(_sheet(site, one, other, chart.name))}

    @pages.page(address, template="chart.html", summary=chart.summary, tables=tables, others=PICTURES)
    def page(site: SiteHere, one: str, other: str) -> ChartPage:
        sheet = _sheet(site, one, other, chart.name)
        back = addresses.relation(sheet.one, sheet.other)
        return chart_page(
            chart.data(sheet),
            title=chart.title,
            alt=chart.alt,
            picture=f"{back}/{chart.name}",
            of=f"{state_name(sheet.one)} – {state_name(sheet.other)}",
            back=back,
        )

    @pages.router.get(f"{address}.{{suffix}}", include_in_schema=False)
    def picture(request: Request, site: SiteHere, one: str, other: str, suffix: str) -> Response:
        sheet = _sheet(site, one, other, chart.name)
        return send_chart(request, site, suffix, lambda scheme: chart.draw(sheet, scheme))


for _chart in _CHARTS:
    _serve(_chart)


@pages.router.get("/relation/{one}/{other}/brief.{suffix}", include_in_schema=False)
def brief(
    request: Request,
    site: SiteHere,
    one: str,
    other: str,
    suffix: str,
    since: str | None = None,
    until: str | None = None,
) -> Response:
    """The brief as a file, of a period when `since` or `until` are given (ISO days, months or years)."""
    pair = _pair(one, other)
    return send_brief(
        request,
        site,
        suffix,
        "-".join(pair),
        lambda: make_brief(site.record, pair, since=since or None, until=until or None, today=this_day()),
    )


def _sheet(site: Site, one: str, other: str, part: str = "") -> Sheet:
    """The sheet of two states; leads to its address when they were named otherwise or in another order."""
    pair = _pair(one, other)
    if pair != (one, other):
        raise Moved(addresses.relation(*pair) + (f"/{part}" if part else ""))
    today = this_day()
    return site.remembered(("sheet", *pair, today), lambda: relation_sheet(site.record, *pair, today=today))


def _pair(one: str, other: str) -> tuple[str, str]:
    """Two states in the order of their ids; raises `QuestionError`."""
    first, second = sorted((state_id(one), state_id(other)))
    if first == second:
        raise QuestionError(f"{one} {other}", "a relation is between two states", "name another one")
    return first, second
