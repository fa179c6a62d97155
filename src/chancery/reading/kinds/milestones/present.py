"""A milestone that the present tense tells of a day without a year: `Chad's embassy closes on 30 June`."""

from __future__ import annotations

from typing import Final

from chancery.reading.date_values import is_coming
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene
from chancery.reading.when import when

#: What was only inferred of a day: its year, which the present tense puts ahead.
_INFERRED: Final = "date:inferred-year"
_VERBS: Final = frozenset({"v:close", "v:set-up", "v:resume"})


def told_for_a_day_ahead(scene: Scene, sentence: Sentence, verb: int, draft: Draft) -> Value | None:
    """The day to come on which a mission `opens` or `closes`; None where the past may be meant."""
    date = draft.values.get("date")
    group = sentence.groups[verb]
    if date is None or date.rule != _INFERRED or group.form != "s" or group.tags.isdisjoint(_VERBS):
        return None
    if scene.block(sentence).sort == "heading":
        return None
    ahead = when(scene, sentence, verb, standing="planned", within=(verb, len(sentence.groups)))
    return ahead if is_coming(scene, ahead) else None
