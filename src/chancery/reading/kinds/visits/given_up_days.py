"""The weekday of a visit that will not be: `will not come to Lima on Monday` speaks of the Monday to come."""

from __future__ import annotations

import re
from typing import Final

from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

_GIVEN_UP: Final = frozenset({"denied", "cancelled"})
_AHEAD: Final = re.compile(
    r"\b(?:will (?:now )?(?:not|no longer)|won.t|shall not|(?:is|are) (?:not|no longer) (?:coming|going|due|to)"
    r"|(?:has|have) (?:now |also |been |again )*(?:postponed|put off|cancell?ed|called off|deferred|delayed|shelved|scrapped)"
    r"|(?:scheduled|planned|set|due|slated|fixed|expected) (?:for|to|on|in|here)|is off)\b"
)
#: What is told of a day that is over.
_OVER: Final = re.compile(
    r"\b(?:did not|didn.t|never|had|to have|last|failed|fell|came to nothing"
    r"|(?:was|were) (?:postponed|put off|cancell?ed|called off|deferred|delayed))\b"
)


def with_day_ahead(scene: Scene, sentence: Sentence, draft: Draft) -> None:
    """Resolve the weekday of a visit that is given up beforehand to the next such day."""
    held = draft.values.get("date")
    if draft.standing not in _GIVEN_UP or held is None or held.rule != "date:weekday":
        return
    words = scene.plain(sentence.start, sentence.end)
    if _AHEAD.search(words) is None or _OVER.search(words) is not None:
        return
    group = next((g for g in sentence.groups if "date" in g.tags and g.span == held.spans[0]), None)
    ahead: Value | None = read_date(scene, group, future=True) if group is not None else None
    if ahead is not None:
        draft.values["date"] = ahead
