"""The network of states and bodies, with its picture and its graph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from fastapi import Depends, Request, Response

from chancery.answering.networks import Network, NetworkQuestion, network
from chancery.answering.networks.network import Of
from chancery.export.briefs.charts import Scheme, svg_png
from chancery.export.networks.drawing import Drawing, draw, network_svg
from chancery.export.networks.graphml import graphml
from chancery.export.taken.tables import Table
from chancery.keeping.states import state_id
from chancery.web.downloads.pictures import PICTURES, send_picture
from chancery.web.downloads.tables import disposition
from chancery.web.routing import Pages
from chancery.web.security.etags import tagged, unchanged
from chancery.web.site import Site, SiteHere
from chancery.web.views.networks.page import NetworkPage, network_page, network_tables, title_of

pages = Pages("Network")


async def _question(
    of: Of = "states",
    kind: str = "instrument",
    sector: str = "",
    since: str = "",
    until: str = "",
    around: str = "",
) -> NetworkQuestion:
    return NetworkQuestion(
        of=of,
        kind=kind if of == "states" else "instrument",
        sector=sector or None,
        since=since.strip() or None,
        until=until.strip() or None,
        around=state_id(around) if around.strip() else None,
    )


Asked = Annotated[NetworkQuestion, Depends(_question)]


def _tables(site: SiteHere, asked: Asked) -> Mapping[str, Table]:
    return network_tables(_network(site, asked))


@pages.page(
    "/network",
    template="network.html",
    summary="What joins states or bodies",
    tables=_tables,
    others=(*PICTURES, "graphml"),
)
def page(site: SiteHere, asked: Asked) -> NetworkPage:
    """States, or bodies of states, joined by what was signed between them, or by visits, meetings, channels."""
    return site.remembered(
        ("network-page", asked), lambda: network_page(_network(site, asked), asked, _drawing(site, asked))
    )


@pages.router.get("/network.graphml", include_in_schema=False)
def as_graphml(request: Request, site: SiteHere, asked: Asked) -> Response:
    """The network for programs that draw and measure graphs."""
    moment = site.moment()
    headers = {"Content-Disposition": disposition(f"chancery-network-{asked.of}.graphml")}
    return unchanged(request, moment) or tagged(
        Response(graphml(_network(site, asked)), media_type="application/graphml+xml", headers=headers),
        moment,
    )


@pages.router.get("/network.{suffix}", include_in_schema=False)
def picture(request: Request, site: SiteHere, suffix: str, asked: Asked) -> Response:
    """The network as a picture."""

    def drawn(scheme: Scheme) -> bytes:
        svg = network_svg(_drawing(site, asked), title=title_of(asked), scheme=scheme)
        return svg.encode() if suffix == "svg" else svg_png(svg)

    return send_picture(request, site, suffix, drawn)


def _network(site: Site, asked: NetworkQuestion) -> Network:
    return site.remembered(("network", asked), lambda: network(site.record, asked))


def _drawing(site: Site, asked: NetworkQuestion) -> Drawing:
    return site.remembered(("network-drawing", asked), lambda: draw(_network(site, asked)))
