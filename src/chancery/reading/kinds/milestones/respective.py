"""Days told in the order of what they date: `with Peru and Oman in 1974 and 1978 respectively`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from chancery.reading.date_values import is_past, read_date
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.milestones.roles import OF_MISSIONS
from chancery.reading.scene import Scene

_RESPECTIVELY: Final = "w:respectively"
#: What may stand between the days and before the word.
_BETWEEN: Final = frozenset({"comma", "w:and", "w:in", "w:on"})


def one_each(scene: Scene, sentence: Sentence, draft: Draft, told: Sequence[Value]) -> Iterator[Draft]:
    """A draft for each pair of states in `told`, each with its own day where days are told one by one.

    Several missions of one pair, `embassies in Lima and Oslo were opened in 2018 and 2019 respectively`, are several.
    """
    days = _days(scene, sentence)
    missions = not told and draft.get("milestone_kind") in OF_MISSIONS
    if missions and len(days) > 1:
        told = [draft.values["states"]] * len(days)
    if not told:
        yield draft
    for number, states in enumerate(told):
        values = {**draft.values, "states": states}
        each = replace(draft, values=values, more=list(draft.more))
        if len(days) == len(told):
            _date(scene, each, days[number])
        yield each


def _date(scene: Scene, draft: Draft, day: Value) -> None:
    draft.put("date", day)
    draft.evidence = (min(draft.evidence[0], day.spans[0][0]), max(draft.evidence[1], day.spans[0][1]))
    if draft.standing == "done" and is_past(scene, day):
        draft.standing = "background"


def _days(scene: Scene, sentence: Sentence) -> list[Value]:
    """The days right before `respectively`; those without a year have that of the last."""
    if _RESPECTIVELY not in sentence.tags:
        return []
    groups = sentence.groups
    at = next(n for n, g in enumerate(groups) if _RESPECTIVELY in g.tags)
    dated = []
    while at and groups[at - 1].tags & _BETWEEN | groups[at - 1].tags & {"date"}:
        at -= 1
        if groups[at].tags & {"date"}:
            dated.append(groups[at])
    year = dated[0].value.year if dated else None
    found = [read_date(scene, group, year=year) for group in reversed(dated)]
    return [value for value in found if value is not None and value.spans]
