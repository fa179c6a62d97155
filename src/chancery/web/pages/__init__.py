"""The rooms: one small router a page."""

from typing import Final

from chancery.web.pages import (
    about,
    actors,
    adding,
    asking,
    desk,
    entering,
    entry,
    home,
    networks,
    registry,
    relations,
    report,
    signing_in,
    static,
)

#: Every room, in the order in which their addresses are tried.
ROOMS: Final = (
    home.pages.router,
    registry.pages.router,
    entry.pages.router,
    report.pages.router,
    relations.pages.router,
    actors.pages.router,
    networks.pages.router,
    asking.pages.router,
    desk.pages.router,
    adding.pages.router,
    about.pages.router,
    entering.router,
    signing_in.router,
    static.router,
)
