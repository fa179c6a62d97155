"""A report: one published text, exactly as it was read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Report:
    """One published text with what is known about its publication.

    `text` is stored as decoded, never normalised: offsets into it hold in the source itself where the source is plain
    text. `published` is an ISO date (`2025-10-11`) or None, `language` a BCP 47 tag, `source` the path or address it came from.
    """

    id: str
    text: str
    published: str | None = None
    language: str | None = None
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    source: str | None = None
