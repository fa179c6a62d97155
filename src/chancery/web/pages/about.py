"""What these pages are, and every component of theirs on one page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import Depends, Request

from chancery.web.routing import Pages
from chancery.web.site import SiteHere
from chancery.web.views.about import About, Components, about_view, components_view
from chancery.web.views.api import ApiPage, api_page

pages = Pages("About")


async def _described(request: Request) -> Mapping[str, Any]:
    """The OpenAPI description of the app that was asked."""
    given: Mapping[str, Any] = request.app.openapi()
    return given


Described = Annotated[Mapping[str, Any], Depends(_described)]


@pages.page("/about", template="about.html", summary="What this record was made with")
def about(site: SiteHere) -> About:
    """The version of the program, the coverage of the record, its runs."""
    return about_view(site.record)


@pages.page("/about/components", template="components.html", summary="Every component of the pages")
def components() -> Components:
    """A living page: each component as it stands in the pages, with values that strain it."""
    return components_view()


@pages.page("/about/api", template="api.html", summary="Every address for programs")
def api(described: Described) -> ApiPage:
    """Every address with its endings, what it takes, and an example; for machines `/openapi.json` says the same."""
    return api_page(described)
