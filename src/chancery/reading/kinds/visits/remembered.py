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


#: A visit whose anniversary is kept lies behind, whatever else is told of it.
_ANNIVERSARY: Final = expression(r"\b(?:anniversary|jubilee) of [^.;]{0,80}$")


def long_ago(scene: Scene, draft: Draft) -> bool:
    """`the 20th anniversary of X's visit to Y`: whether a visit is what an anniversary is of."""
    sentence = scene.sentences[draft.sentence]
    if draft.pattern not in _NOUNS or sentence.folds.isdisjoint({"anniversary", "jubilee"}):
        return False
    told = scene.plain(sentence.start, draft.trigger[0])
    return _ANNIVERSARY.search(told) is not None and _OF_TIES.search(told) is None


_OF_TIES: Final = expression(
    r"\b(?:anniversary|jubilee) of [^.;]{0,80}\b(?:relations|ties|independence|founding|establishment)\b"
)
#: Patterns of visits told by their noun: `X's visit to Y`, `the visit of X to Y`.
_NOUNS: Final = frozenset({"visit.possessive", "visit.by"})


def remembered(scene: Scene, draft: Draft) -> bool:
    """Whether the words before a visit say that it is remembered."""
    sentence = scene.sentences[draft.sentence]
    return _TO_HONOUR.search(scene.plain(sentence.start, draft.trigger[0])) is not None
