"""A year that a sentence of its own sets for what is told next: `But go back to 1989. Chad signed a paper with Mali.`"""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.date_values import read_date
from chancery.reading.drafts import Value
from chancery.reading.scene import Scene

_BACK_TO = expression(
    r"^(?:(?:but|so|and|now|first|let us|let's|we|one must|to understand (?:this|it)|for this|for that) ?,? ?)*"
    r"(?:go|goes|going|look|looking|think|turn|turning|step|reach|cast your mind|rewind) back (?:now |once more )?to "
    r"(?:the (?:year|spring|summer|autumn|winter|end) (?:of )?)?[\w ,]{4,20}[.:]?$|^(?:flash ?back|rewind)[ :,].{0,20}$"
)


def year_set_before(scene: Scene, number: int) -> Value | None:
    """The day that the sentence right before, or the one before that, sets by going back to it; None where none does."""
    sentence = scene.sentences[number]
    for back in (1, 2):
        before = scene.sentences[number - back] if back <= number else None
        if before is None or before.block != sentence.block:
            return None
        if "date" in before.tags and _BACK_TO.match(scene.plain(before.start, before.end)):
            told = next(g for g in before.groups if "date" in g.tags)
            return read_date(scene, told)
    return None
