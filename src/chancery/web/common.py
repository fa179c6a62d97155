"""What all processes of one server share: who is signed in, who tried too often, and the line of jobs."""

from __future__ import annotations

from dataclasses import dataclass

from chancery.web.adding.line import Line
from chancery.web.security.sessions import Sessions, Throttle


@dataclass(frozen=True, slots=True)
class Common:
    """The three, or what reaches them in another process."""

    sessions: Sessions
    throttle: Throttle
    line: Line

    @classmethod
    def of(cls, record: str) -> Common:
        """Those of a new server for the record at `record`."""
        return cls(Sessions(), Throttle(), Line(record))
