"""The weekday of a visit that will not be: `will not come to Lima on Monday` speaks of the Monday to come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

_GIVEN_UP: Final = frozenset({"denied", "cancelled"})
_AHEAD: Final = expression(
    r"\b(?:(?:is|are) (?:not|no longer) (?:coming|going|due|to)"
    r"|(?:has|have) (?:now |also |been |again )*(?:postponed|put off|cancell?ed|called off|deferred|delayed|shelved|scrapped)"
    r"|(?:scheduled|planned|set|due|slated|fixed|expected) (?:for|to|on|in|here)|is off)\b"
)
#: What can only be said of a day that is still to come.
_WILL_NOT: Final = expression(r"\b(?:will (?:now )?(?:not|no longer)|won.t|shall not)\b")
#: What is told of a day that is over.
_OVER: Final = expression(
    r"\b(?:did not|didn.t|never|had|to have|last|failed|fell|came to nothing|(?:was|were) (?:due|to|set|expected|scheduled)"
    r"|(?:was|were) (?:postponed|put off|cancell?ed|called off|deferred|delayed))\b"
)


def with_days_ahead(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Resolve the weekdays of visits that are given up beforehand to the next such day."""
    for draft in drafts:
        held = draft.values.get("date")
        if draft.standing in _GIVEN_UP and held is not None and held.rule == "date:weekday":
            draft.put("date", _ahead(scene, scene.sentences[draft.sentence], held))


def _ahead(scene: Scene, sentence: Sentence, held: Value) -> Value:
    words = scene.plain(sentence.start, sentence.end)
    ahead = _AHEAD.search(words) is not None and _OVER.search(words) is None
    if not ahead and _WILL_NOT.search(words) is None:
        return held
    group = next((g for g in sentence.groups if "date" in g.tags and g.span == held.spans[0]), None)
    return (read_date(scene, group, future=True) if group is not None else None) or held
