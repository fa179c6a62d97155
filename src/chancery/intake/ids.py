"""Ids that stay distinct within one run."""

from __future__ import annotations

from itertools import count


class Ids:
    """The ids given so far; the only state of a run."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def distinct(self, wanted: str) -> str:
        """`wanted`, or `wanted~2`, `wanted~3`... when it is taken."""
        given = wanted
        numbers = count(2)
        while given in self._given:
            given = f"{wanted}~{next(numbers)}"
        self._given.add(given)
        return given
