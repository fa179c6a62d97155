"""The registry of all entries and of each kind: facets, words and order stand in the address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from fastapi import Depends, Query, Request, Response

from chancery.export.taken.tables import Table, entry_table, kind_table
from chancery.web.catalogue import Asked
from chancery.web.catalogue.asked import ORDERS
from chancery.web.downloads.feeds import MEDIA
from chancery.web.downloads.references import REFERENCES, send_references
from chancery.web.routing import Pages
from chancery.web.security.etags import tagged, unchanged
from chancery.web.site import Site, SiteHere
from chancery.web.views.feeding import registry_feed
from chancery.web.views.registry import MOST, ROWS, Registry, chosen_entries, registry_view

pages = Pages("Registry")

_Values = Annotated[list[str], Query(max_length=50)]


async def _asked(
    kind: _Values = [],  # noqa: B006
    state: _Values = [],  # noqa: B006
    type: _Values = [],  # noqa: B006
    sector: _Values = [],  # noqa: B006
    stage: _Values = [],  # noqa: B006
    standing: _Values = [],  # noqa: B006
    year: _Values = [],  # noqa: B006
    source: _Values = [],  # noqa: B006
    differ: _Values = [],  # noqa: B006
    text: Annotated[str, Query(max_length=500, description="Words that must all be there.")] = "",
    sort: Annotated[str, Query(description=f"One of {', '.join(ORDERS)}.")] = ORDERS[0],
) -> Asked:
    """What the query of an address asks for; every facet may be given several times."""
    chosen = {
        "kind": kind, "state": [one.upper() for one in state], "type": type, "sector": sector, "stage": stage,
        "standing": standing, "year": year, "source": source, "differ": differ,
    }  # fmt: skip
    given = {name: tuple(dict.fromkeys(filter(None, values))) for name, values in chosen.items()}
    return Asked({name: values for name, values in given.items() if values}, text.strip(), sort)


AskedHere = Annotated[Asked, Depends(_asked)]
_Page = Annotated[int, Query(ge=1)]
_Rows = Annotated[int, Query(ge=1, le=MOST)]


def _serve_references(suffix: str, name: str) -> None:
    @pages.other(f"/registry.{suffix}", summary=f"The reports behind entries of every kind, as {name}")
    def of_every_kind(site: SiteHere, asked: AskedHere) -> Response:
        """The reports behind all entries that were chosen, for a reference manager."""
        return _references(site, None, asked, suffix)

    @pages.other(f"/registry/{{of}}.{suffix}", summary=f"The reports behind entries of one kind, as {name}")
    def of_one_kind(site: SiteHere, of: str, asked: AskedHere) -> Response:
        """The reports behind the chosen entries of the kind `of`, for a reference manager."""
        return _references(site, of, asked, suffix)


for _suffix, _name in REFERENCES.items():
    _serve_references(_suffix, _name)


def _references(site: Site, kind: str | None, asked: Asked, suffix: str) -> Response:
    named = {report for entry in chosen_entries(site, kind, asked) for report in entry.reports}
    return send_references(
        suffix, kind or "registry", (head for head in site.record.reports() if head.id in named)
    )


@pages.router.get("/registry.atom", include_in_schema=False)
def every_feed(request: Request, site: SiteHere, asked: AskedHere) -> Response:
    """The chosen entries of every kind that came in last, as a feed."""
    return _feed(request, site, None, asked)


@pages.router.get("/registry/{of}.atom", include_in_schema=False)
def feed(request: Request, site: SiteHere, of: str, asked: AskedHere) -> Response:
    """The chosen entries of the kind `of` that came in last, as a feed."""
    return _feed(request, site, of, asked)


def _feed(request: Request, site: Site, kind: str | None, asked: Asked) -> Response:
    moment = site.moment()
    base = f"{request.url.scheme}://{request.url.netloc}{site.settings.prefix}"
    return unchanged(request, moment) or tagged(
        Response(registry_feed(site, kind, asked, base=base), media_type=MEDIA), moment
    )


def _all_tables(site: SiteHere, asked: AskedHere) -> Mapping[str, Table]:
    return {"entries": entry_table(chosen_entries(site, None, asked))}


@pages.page(
    "/registry",
    template="registry.html",
    summary="Entries of every kind",
    tables=_all_tables,
    others=(*REFERENCES, "atom"),
)
def every_kind(site: SiteHere, asked: AskedHere, page: _Page = 1, rows: _Rows = ROWS) -> Registry:
    """Entries of every kind that answer to the facets and words of the address."""
    return registry_view(site, None, asked, page=page, rows=rows)


def _kind_tables(site: SiteHere, of: str, asked: AskedHere) -> Mapping[str, Table]:
    table = kind_table(of, chosen_entries(site, of, asked))
    return {table.name: table}


@pages.page(
    "/registry/{of}",
    template="registry.html",
    summary="Entries of one kind",
    tables=_kind_tables,
    others=(*REFERENCES, "atom"),
)
def one_kind(site: SiteHere, of: str, asked: AskedHere, page: _Page = 1, rows: _Rows = ROWS) -> Registry:
    """Entries of the kind `of` that answer to the facets and words of the address."""
    return registry_view(site, of, asked, page=page, rows=rows)
