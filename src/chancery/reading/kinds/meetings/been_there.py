"""Meetings that somebody was somewhere for: `In January he was in Lima for talks`, `went to Lima in May for talks`."""

from __future__ import annotations

from typing import Final

from chancery.reading.date_values import is_past, read_date
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

#: What stands between being somewhere and what for, days and places apart.
_FILLING: Final = frozenset({
    "w:in", "w:on", "w:at", "w:the", "w:here", "place", "state", "date", "adverb", "w:himself", "w:herself", "w:last",
    "w:earlier", "cap", "cap1", "w:over", "w:across", "w:back", "w:to", "w:again", "w:also", "w:this",
})  # fmt: skip
_WAS: Final = frozenset({"w:was", "w:were", "w:been"})
_WENT: Final = frozenset(
    {"w:went", "w:flew", "w:came", "w:gone", "v:travel", "w:crossed", "w:drove", "w:walked", "w:sailed"}
)
#: How many days ago a journey must be for what it was made for to be past too.
_LONG_AGO: Final = 7
#: And how many where the meeting has no day of its own.
_LATELY: Final = 2
_REACH: Final = 10


def been_there(scene: Scene, sentence: Sentence, at: int) -> bool:
    """Whether the `for` at group `at` says what somebody was somewhere for, or went there for on a day long past."""
    groups = sentence.groups
    for here in range(at - 1, max(-1, at - _REACH), -1):
        tags = groups[here].tags
        if tags & _WAS:
            ahead = groups[max(0, here - 2) : here]
            return not any(g.tags & {"w:not", "w:never", "w:have", "w:would"} for g in ahead)
        if tags & _WENT:
            return groups[here].form in ("", "past", "pp") and _long_ago(scene, sentence, at)
        if tags.isdisjoint(_FILLING):
            return False
    return False


def _long_ago(scene: Scene, sentence: Sentence, at: int) -> bool:
    """Whether the day of the journey is past, and what it was for has no day of its own behind the `for` at group `at`."""
    days = [read_date(scene, g) for g in sentence.groups if "date" in g.tags]
    if any(is_past(scene, day, days=_LONG_AGO) for day in days if day is not None):
        return True
    own = any("date" in g.tags for g in sentence.groups[at:])
    return not own and any(is_past(scene, day, days=_LATELY) for day in days if day is not None)
