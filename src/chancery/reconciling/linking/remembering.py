"""Anniversaries against what they remember: the number of years, the base year, the year in which they are told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from chancery.model import edtf
from chancery.model.entry import Disagreement, Entry


def remember(entry: Entry, neighbours: Iterable[Entry]) -> Entry:
    """The milestone with what the record's date of the remembered thing says against it."""
    if entry.get("milestone_kind") != "anniversary" or entry.get("subject"):
        return entry
    found = tuple(_against(entry, neighbours))
    return replace(entry, disagreements=(*entry.disagreements, *found)) if found else entry


def _against(anniversary: Entry, neighbours: Iterable[Entry]) -> Iterator[Disagreement]:
    base = anniversary.get("date")
    for other in neighbours:
        if other.get("milestone_kind") != "relations-established" or other.get("states") != anniversary.get(
            "states"
        ):
            continue
        day = other.get("date")
        if base and day and _years_apart(base, day) > 0:
            values = (*anniversary.values.get("date", ()), *other.values.get("date", ()))
            reason = f"{base} is remembered, but relations were taken up in {day} ({other.id})"
            yield Disagreement("anniversary", "arithmetic", values, base, "order", reason)


def _years_apart(a: str, b: str) -> int:
    (one, _), (two, _) = edtf.bounds(a), edtf.bounds(b)
    return abs(one.year - two.year) if one and two else 0
