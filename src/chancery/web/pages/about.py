"""What these pages are, and every component of theirs on one page."""

from __future__ import annotations

from chancery.web.routing import Pages
from chancery.web.site import SiteHere
from chancery.web.views.about import About, Components, about_view, components_view

pages = Pages("About")


@pages.page("/about", template="about.html", summary="What this record was made with")
def about(site: SiteHere) -> About:
    """The version of the program, the coverage of the record, its runs."""
    return about_view(site.record)


@pages.page("/about/components", template="components.html", summary="Every component of the pages")
def components() -> Components:
    """A living page: each component as it stands in the pages, with values that strain it."""
    return components_view()
