"""Entries set against one another. Nothing is linked yet."""

from __future__ import annotations

from chancery.model import Entry


def link_keys(entry: Entry) -> frozenset[str]:
    del entry
    return frozenset()


def link(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return entries
