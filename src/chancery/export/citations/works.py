"""A report as a work to cite."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from chancery.export.printable import one_line
from chancery.model import ReportHead

_NOT_IN_KEY = re.compile(r"[^A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Work:
    """What a reference manager is told of a report; `published` is an ISO date, month or year. Every text is on one line."""

    key: str
    report: str
    title: str
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None

    @property
    def date_parts(self) -> tuple[int, ...]:
        """Year, month, day, as far as they are known."""
        return tuple(int(part) for part in self.published.split("-")) if self.published else ()


def works(heads: Iterable[ReportHead]) -> tuple[Work, ...]:
    """The works of these reports by day and name, each with a key of its own."""
    found: list[Work] = []
    keys: set[str] = set()
    for head in sorted(heads, key=lambda head: (head.published or "9999", head.id)):
        key = _key(head, keys)
        keys.add(key)
        found.append(
            Work(
                key=key,
                report=one_line(head.id),
                title=one_line(head.title or head.id),
                publisher=_line(head.publisher),
                published=head.published,
                url=_line(head.url),
                language=_line(head.language),
            )
        )
    return tuple(found)


def _line(text: str | None) -> str | None:
    return one_line(text) if text else None


def _key(head: ReportHead, taken: set[str]) -> str:
    base = _NOT_IN_KEY.sub("-", head.id).strip("-") or "report"
    key, number = base, 2
    while key.casefold() in {one.casefold() for one in taken}:
        key, number = f"{base}-{number}", number + 1
    return key
