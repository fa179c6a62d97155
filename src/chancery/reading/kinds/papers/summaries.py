"""Sums of papers: fields that only sum up what the report names one by one add nothing to it."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Draft
from chancery.reading.kinds.papers.plurals import SUMMED


def without_summaries(made: Sequence[Draft]) -> list[Draft]:
    """The drafts less the summed fields of papers that a list names, or that are told by themselves."""
    listed = [d for d in made if d.pattern in _FIELDS]
    kept = [d for d in made if d.pattern != "instrument.recalled" or not _is_field(d, listed)]
    kept = [d for d in kept if d.pattern != SUMMED or not _told_apart(d, kept)]
    return [d for d in kept if d.pattern != "instrument.fields" or not _listed_elsewhere(d, kept)]


#: Papers that are told by one field each.
_FIELDS = frozenset({SUMMED, "instrument.fields", "instrument.fields-recalled"})


def _is_field(named: Draft, listed: Sequence[Draft]) -> bool:
    """`agreements on visas and the twinning of Gulu and Karonga`: the twinning is what one of them is about."""
    at = named.trigger[0]
    return any(d.evidence[0] <= at < d.evidence[1] for d in listed)


def _told_apart(field: Draft, made: Sequence[Draft]) -> bool:
    papers = [
        d
        for d in made
        if d.kind == "instrument"
        and d.pattern not in _FIELDS
        and d.pattern != "instrument.recalled"
        and d.standing == field.standing
        and d.get("states") == field.get("states")
    ]
    if sum(d.pattern == "instrument.list-item" for d in papers) > 1:
        return True
    covered = {sector for d in papers for sector in d.get("sectors") or ()}
    return bool(covered & set(field.get("sectors") or ()))


def _listed_elsewhere(field: Draft, made: Sequence[Draft]) -> bool:
    """`Five agreements covering health and trade were signed` beside a list that names at least as many papers."""
    alike = [d for d in made if d.kind == "instrument" and d.get("states") == field.get("states")]
    siblings = [d for d in alike if d.pattern == field.pattern and d.sentence == field.sentence]
    items = [d for d in alike if d.pattern == "instrument.list-item" and d.standing == field.standing]
    sectors = {s for d in items for s in d.get("sectors") or ()}
    shared = sum(bool(sectors & set(d.get("sectors") or ())) for d in siblings)
    return len(items) >= len(siblings) and shared * 2 >= len(siblings)
