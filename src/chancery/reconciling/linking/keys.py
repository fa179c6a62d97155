"""The keys by which entries that may be linked find each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from chancery.model import edtf, telling
from chancery.model.entry import Entry
from chancery.reconciling.linking.preceding import visit_years
from chancery.vocabulary.subjects import subject_words

_OCCASIONS = frozenset({"visit", "meeting", "signing", "instrument"})
_MOST_MONTHS = 3


def link_keys(entry: Entry) -> frozenset[str]:
    """Entries that share none of these are never linked: one report, one month of one pair of states, one series, or
    the years in which a visit is told to be the first."""
    return frozenset(_keys(entry))


def states_of(entry: Entry) -> frozenset[str]:
    """The states that an entry shows, in whatever part of it."""
    return frozenset(telling.states_of(entry))


def _keys(entry: Entry) -> Iterator[str]:
    if entry.kind in _OCCASIONS:
        yield from (f"report|{report}" for report in entry.reports)
        yield from (f"month|{pair}|{month}" for pair in _pairs(entry) for month in _months(entry))
    if entry.kind == "visit":
        yield from visit_years(entry)
    if entry.kind == "instrument":
        yield from (
            f"life|{pair}|{sector}" for pair in _pairs(entry) for sector in entry.get("sectors") or ()
        )
        words = sorted(subject_words(str(entry.get("title") or "")))
        yield from (f"life|{pair}|{word}" for pair in _pairs(entry) for word in words)
    if entry.kind == "mechanism":
        yield from (f"channel|{pair}|{entry.get('mechanism_kind') or '-'}" for pair in _pairs(entry))
    if entry.kind == "milestone":
        yield from (f"milestone|{pair}" for pair in _pairs(entry))


def _pairs(entry: Entry) -> tuple[str, ...]:
    states = sorted(states_of(entry))
    return tuple("+".join(pair) for pair in combinations(states, 2)) or tuple(states)


def _months(entry: Entry) -> Iterator[str]:
    first, last = edtf.bounds(entry["date"]) if entry.get("date") else (None, None)
    if first and last:
        months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
        if len(months) <= _MOST_MONTHS:
            yield from (f"{month // 12:04d}-{month % 12 + 1:02d}" for month in months)
