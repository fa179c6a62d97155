"""Visits that something is done in memory of: `a tablet to honour the visit of X in 1949`."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Draft
from chancery.reading.scene import Scene

#: Only the honour is still to come, or has come now.
_TO_HONOUR: Final = expression(
    r"\bto (?:honou?r|mark|commemorate|recall|remember|celebrate|pay tribute to|depict|immortali[sz]e|perpetuate|trace)\b"
    r"[^.;]{0,80}$"
)


def remembered(scene: Scene, draft: Draft) -> bool:
    """Whether the words before a visit say that it is remembered."""
    sentence = scene.sentences[draft.sentence]
    return _TO_HONOUR.search(scene.plain(sentence.start, draft.trigger[0])) is not None
