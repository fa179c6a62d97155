"""Headings by which a list holds what a visit or talks have brought: `List of outcomes: State visit of the President`."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene, by_block

_OUTCOMES = expression(
    r"(?:(?:the|full|key|main|list of(?: the)?|joint|summary of|major) )*(?:outcomes|deliverables|documents|texts)\b(?!.*\b"
    r"(?:expected|planned|proposed|possible|desired|draft|drafts)\b)"
)


def outcomes(scene: Scene, sentence: Sentence) -> tuple[int, str] | None:
    """`List of outcomes: State visit of the President of Chad`: what a visit has brought is what was signed on it."""
    if scene.block(sentence).sort != "heading":
        return None
    words = scene.plain(sentence.start, sentence.end)
    if not sentence.tags & _OCCASIONS:
        below_occasion = _ONLY_OUTCOMES.fullmatch(words) is not None and _occasion_above(scene, sentence)
        return (0, "n:signing") if below_occasion else None
    return (0, "n:signing") if _OUTCOMES.match(words) is not None else None


#: A heading that is nothing else, below one that tells of a visit or talks.
_ONLY_OUTCOMES = expression(
    r"(?:(?:the|full|key|main|list of(?: the)?|joint|summary of|major) )*(?:outcomes?|outcome documents|deliverables"
    r"|documents signed|signed documents|results)(?: of the (?:visit|meeting|talks|summit))?:?"
)
_ABOVE = 4


def _occasion_above(scene: Scene, sentence: Sentence) -> bool:
    """Whether one of the blocks right above a heading tells of a visit or talks."""
    near = range(max(0, sentence.block - _ABOVE), sentence.block)
    return any(s.tags & _OCCASIONS for n in near for s in by_block(scene).get(n, ()))


#: What brings papers, of which a heading tells the outcomes.
_OCCASIONS = frozenset({"n:visit", "n:talks", "n:summit", "n:meeting", "mechanism"})
