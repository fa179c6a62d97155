"""What every page is handed: the record, the settings, and what was worked out of the record at its present moment."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex
from typing import Annotated, TypeVar

from fastapi import Depends, Request

from chancery.keeping import Record
from chancery.web.adding.jobs import Jobs
from chancery.web.common import Common
from chancery.web.desk.state import DeskState
from chancery.web.memory import Memory
from chancery.web.security.sessions import Sessions, Throttle
from chancery.web.security.users import Users
from chancery.web.settings import Settings

T = TypeVar("T")


@dataclass(slots=True)
class Site:
    """One record served under one set of settings, with who may sign in, who has, and who tried too often.

    `common` is given where several processes serve the record.
    """

    record: Record
    settings: Settings
    desk: DeskState = field(default_factory=DeskState)
    users: Users | None = None
    common: Common | None = None
    sessions: Sessions = field(init=False)
    throttle: Throttle = field(init=False)
    jobs: Jobs = field(init=False)
    _born: str = field(default_factory=lambda: token_hex(4))
    _memory: Memory = field(init=False)

    def __post_init__(self) -> None:
        common = self.common or Common.of(self.settings.record)
        self.sessions, self.throttle, self.jobs = common.sessions, common.throttle, Jobs(common.line)
        if self.settings.users:
            self.users = Users(Path(self.settings.users))
        self._memory = Memory(self.record.moment)

    def moment(self) -> str:
        """A word that changes whenever the record does, different for each run of the server."""
        return f"{self._born}-{self.record.moment()}"

    def remembered(self, key: Hashable, work: Callable[[], T]) -> T:
        """What `work` gives, from memory when it was asked for under this `key` since the record last changed."""
        return self._memory.get(key, work)

    def lately(self, key: Hashable, work: Callable[[], T]) -> T:
        """As `remembered`, for what takes long: right after a change of the record it may be what was so before."""
        return self._memory.get(key, work, patient=True)


async def site_of(request: Request) -> Site:
    """The site that a request came to."""
    site: Site = request.app.state.site
    return site


#: What a page names to be handed the site.
SiteHere = Annotated[Site, Depends(site_of)]
