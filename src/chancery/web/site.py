"""What every page is handed: the record, the settings, and what was worked out of the record at its present moment."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from secrets import token_hex
from threading import Lock
from typing import Annotated, Any, Final, TypeVar

from fastapi import Depends, Request

from chancery.keeping import Record
from chancery.web.settings import Settings

T = TypeVar("T")

#: So many results are kept for one moment of the record.
_KEPT: Final = 512


@dataclass(slots=True)
class Site:
    """One record served under one set of settings. `remembered` keeps a result as long as the record does not change."""

    record: Record
    settings: Settings
    _born: str = field(default_factory=lambda: token_hex(4))
    _moment: str = ""
    _kept: dict[Hashable, Any] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def moment(self) -> str:
        """A word that changes whenever the record does, different for each run of the server."""
        return f"{self._born}-{self.record.moment()}"

    def remembered(self, key: Hashable, work: Callable[[], T]) -> T:
        """What `work` gives, from memory when it was asked for under this `key` since the record last changed."""
        moment = self.record.moment()
        with self._lock:
            if moment != self._moment:
                self._moment = moment
                self._kept.clear()
            if key in self._kept:
                found: T = self._kept[key]
                return found
        made = work()
        with self._lock:
            if moment == self._moment and len(self._kept) < _KEPT:
                self._kept[key] = made
        return made


async def site_of(request: Request) -> Site:
    """The site that a request came to."""
    site: Site = request.app.state.site
    return site


#: What a page names to be handed the site.
SiteHere = Annotated[Site, Depends(site_of)]
