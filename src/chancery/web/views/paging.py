"""The way through the pages of a list."""

from __future__ import annotations

from collections.abc import Callable


def pages_of(number: int, rows: int) -> int:
    """How many pages of `rows` rows a list of `number` rows fills; an empty list has one."""
    return max(1, -(-number // rows))


def beside(page: int, pages: int, address: Callable[[int], str]) -> tuple[str | None, str | None]:
    """The addresses of the pages before and after `page`, from 1; None where there is no such page."""

    def at(there: int) -> str | None:
        return address(there) if 1 <= there <= pages else None

    return at(page - 1), at(page + 1)
