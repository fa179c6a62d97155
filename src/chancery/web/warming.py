"""What takes long the first time, done when the server begins, so that nobody waits for it."""

from __future__ import annotations

import logging
from typing import Final

from chancery.errors import ChanceryError
from chancery.export.briefs import charts
from chancery.web.pages.home import home
from chancery.web.pages.relations import pairs_of
from chancery.web.site import Site
from chancery.web.views.registry import catalogue_of

_log: Final = logging.getLogger("chancery.web")


def warm(site: Site) -> None:
    """Load the catalogue, the first page and the list of relations, and wake what draws charts.

    What cannot be done is told in the log: whoever asks for it gets the answer that fits.
    """
    for work in (lambda: catalogue_of(site), lambda: home(site), lambda: pairs_of(site), charts.warm):
        try:
            work()
        except ChanceryError as failure:
            _log.warning("not made ready: %s", type(failure).__name__)
