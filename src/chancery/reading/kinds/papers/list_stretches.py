"""Lists of what was done in a stretch of time, `The following were signed between January and March:`, row by row."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.model.edtf import bounds
from chancery.reading.drafts import Draft
from chancery.reading.kinds.papers.list_leads import Lead
from chancery.reading.scene import Scene
from chancery.reading.when import when


def dates_rows(scene: Scene, lead: Lead) -> bool:
    """Whether each row is to tell its own day: the lead-in tells none, or a stretch of days."""
    told = when(scene, lead.sentence, lead.verb, standing=lead.standing)
    return lead.standing == "done" and (told is None or "/" in str(told.value))


def over_a_stretch(scene: Scene, lead: Lead, made: Draft) -> bool:
    """Whether a row has a day of its own within the stretch that its lead-in tells: an occasion of its own."""
    told = when(scene, lead.sentence, lead.verb, standing=lead.standing)
    return lead.standing == "done" and told is not None and _within(made.get("date"), told.value)


def without_whole_stretch(made: Sequence[Draft]) -> list[Draft]:
    """`made` without the signing that the lead-in itself would be, where its rows are the occasions."""
    rows = [d.get("date") for d in made if d.kind == "signing" and d.pattern in _ROWS]
    return [d for d in made if d.kind != "signing" or not any(_within(day, d.get("date")) for day in rows)]


#: Patterns of the signings that rows tell.
_ROWS = frozenset({"signing.list", "signing.entry"})


def _within(day: object, stretch: object) -> bool:
    """Whether one date lies within another that is a stretch of days."""
    if day is None or day == stretch or "/" not in str(stretch):
        return False
    (first, last), (begin, end) = bounds(str(day)), bounds(str(stretch))
    if first is None or last is None or begin is None or end is None:
        return False
    return begin <= first and last <= end
