"""The day that stands by itself at the head of a paragraph, as in a programme: `Wednesday, 22 May. The ministers meet.`"""

from __future__ import annotations

from chancery.reading.date_values import nearer, read_date
from chancery.reading.drafts import Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene, by_block

#: What may stand beside the date.
_BESIDE = frozenset({"date", "comma", "stop", "dot", "dash", "colon", "open", "close"})


def head_day(scene: Scene, sentence: Sentence) -> Value | None:
    """The day that the first sentence of the sentence's block is nothing but; one still to come where it may be."""
    first = by_block(scene)[sentence.block][0]
    if first is sentence or not first.groups or not all(g.tags & _BESIDE for g in first.groups):
        return None
    dated = next((g for g in first.groups if g.tags & {"date"} and g.value.sort == "day"), None)
    if dated is None:
        return None
    ahead, told = read_date(scene, dated, future=True), read_date(scene, dated)
    return ahead if dated.value.year is None and nearer(scene, ahead, told) else told
