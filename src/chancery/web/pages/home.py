"""The first page: what the record holds and where to go from here."""

from __future__ import annotations

from chancery.web.routing import Pages
from chancery.web.site import SiteHere
from chancery.web.views.home import Home, home_view

pages = Pages("Home")


@pages.page("/", template="home.html", summary="What the record holds")
def home(site: SiteHere) -> Home:
    """Counts, the latest entries, the busiest relations, open disagreements and overdue plans."""
    return site.lately("home", lambda: home_view(site.record))
