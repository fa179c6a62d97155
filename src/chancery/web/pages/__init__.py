"""The rooms: one small router a page."""

from typing import Final

from chancery.web.pages import about, asking, entering, home, networks, relations, static

#: Every room, in the order in which their addresses are tried.
ROOMS: Final = (
    home.pages.router,
    relations.pages.router,
    networks.pages.router,
    asking.pages.router,
    about.pages.router,
    entering.router,
    static.router,
)
