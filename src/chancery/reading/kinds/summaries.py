"""Sums of papers: fields that only sum up what the report names one by one add nothing to it."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Draft
from chancery.reading.kinds.instruments import SUMMED


def without_summaries(made: Sequence[Draft]) -> list[Draft]:
    """The drafts less the summed fields of papers that a list names, or that are told by themselves."""
    return [d for d in made if d.pattern != SUMMED or not _told_apart(d, made)]


def _told_apart(field: Draft, made: Sequence[Draft]) -> bool:
    papers = [
        d
        for d in made
        if d.kind == "instrument"
        and d.pattern
        not in (SUMMED, "instrument.fields", "instrument.fields-recalled", "instrument.recalled")
        and d.standing == field.standing
        and d.get("states") == field.get("states")
    ]
    if sum(d.pattern == "instrument.list-item" for d in papers) > 1:
        return True
    covered = {sector for d in papers for sector in d.get("sectors") or ()}
    return bool(covered & set(field.get("sectors") or ()))
