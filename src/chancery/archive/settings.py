"""What a sweep is told."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Literal

Engine = Literal["local", "ray"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepSettings:
    """Options of one sweep.

    `published` (ISO date) and `language` (BCP 47) stand over whatever the archive says. `workers` is the number of
    processes, None for one a processor. `address` is a Ray cluster's (`ray://host:10001`, `auto`), None for one started
    here. `batch` is how many reports a worker is handed at once, `shard` how many make a file; a sweep that goes on must
    have the same. Raises `ValueError` for numbers below 1.
    """

    published: str | None = None
    language: str | None = None
    workers: int | None = None
    engine: Engine = "local"
    address: str | None = None
    batch: int = 200
    shard: int = 10_000

    def __post_init__(self) -> None:
        if min(self.batch, self.shard, self.workers or 1) < 1:
            raise ValueError("batch, shard and workers are at least 1")

    @property
    def processes(self) -> int:
        return max(1, self.workers or os.cpu_count() or 1)
