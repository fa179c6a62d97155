"""Jobs as pages hand them in and ask after them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from chancery.web.adding.job import Job, Wanted
from chancery.web.adding.line import Line


@dataclass(frozen=True, slots=True)
class Jobs:
    """The jobs of one server; all its processes share one `line`."""

    line: Line

    def begin(self, who: str, what: str, make: Callable[[Path], Wanted]) -> Job:
        """Take a job; `make` puts its files into a folder that is there as long as the job. Raises `TooMany`."""
        folder = self.line.room()
        try:
            return self.line.take(who, what, make(Path(folder)))
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def get(self, id: str) -> Job | None:
        """How a job stands."""
        return self.line.get(id)

    def latest(self) -> tuple[Job, ...]:
        """The jobs that are told of, the latest first."""
        return self.line.latest()
