"""What a format's reader hands back: a text and what the file says of itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """One text with its file's own metadata, before overrides and the dateline are looked at.

    `published` is a date of publication the input states; `made` the day the FILE was made, which is weaker than a
    dateline in the text: an old report is often printed to PDF years later. Both are ISO dates. `id` is given in JSON
    Lines only.
    """

    text: str
    id: str | None = None
    published: str | None = None
    made: str | None = None
    language: str | None = None
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None


def tidy(value: object) -> str | None:
    """A line of metadata: the string with its blanks run together, or None when nothing is left or it is no string."""
    return " ".join(value.replace("\0", " ").split()) or None if isinstance(value, str) else None
