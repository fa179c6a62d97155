"""What takes long the first time, done when the server begins, so that nobody waits for it."""

from __future__ import annotations

import gc
import logging
from typing import Final

from chancery.errors import ChanceryError
from chancery.export.briefs import charts
from chancery.web.pages.home import home
from chancery.web.pages.relations import pairs_of
from chancery.web.site import Site
from chancery.web.views.registry import catalogue_of

#: New objects beyond those given back after which Python looks for circles among the youngest; it does so after 700 by itself,
#: and an entry has hundreds.
_YOUNG: Final = 20_000

_log: Final = logging.getLogger("chancery.web")


def make_ready(site: Site) -> None:
    """Warm the site, then leave what stays for good out of every later search for circles of objects.

    Source: Python, `gc.freeze`.
    """
    warm(site)
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, 20, 20)


def warm(site: Site) -> None:
    """Load the catalogue, the first page and the list of relations, and wake what draws charts.

    What cannot be done is told in the log: whoever asks for it gets the answer that fits.
    """
    for work in (lambda: catalogue_of(site), lambda: home(site), lambda: pairs_of(site), charts.warm):
        try:
            work()
        except ChanceryError as failure:
            _log.warning("not made ready: %s", type(failure).__name__)
