"""Rows to numbered tasks: which shard they belong to, and how far into the archive they reach."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from chancery.archive.rows import Row, batches, to_arrow


@dataclass(frozen=True, slots=True)
class Task:
    """A batch of rows for a worker. `shard` is the one it belongs to, `taken` how many bytes of the archive were read."""

    shard: int
    rows: int
    taken: int
    batch: Any


#: What is made of a batch.
Work = Callable[[Any], Any]
#: A task and what its work made of its batch.
Result = tuple[Task, Any]


class Counter:
    """Bytes of the archive that were taken, over all its files."""

    def __init__(self) -> None:
        self._before = 0
        self._now = 0

    @property
    def taken(self) -> int:
        return self._before + self._now

    def at(self, position: int) -> None:
        self._now = position

    def next_file(self) -> None:
        self._before, self._now = self.taken, 0


def tasks(rows: Iterator[Row], *, first: int, shard: int, batch: int, counter: Counter) -> Iterator[Task]:
    """The rows as tasks, without the shards before `first`, whose rows are passed over."""
    for _ in islice(rows, first * shard):
        pass
    number = first
    while True:
        empty = True
        for held in batches(islice(rows, shard), batch):
            empty = False
            yield Task(number, len(held), counter.taken, to_arrow(held))
        if empty:
            return
        number += 1
