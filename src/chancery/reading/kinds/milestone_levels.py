"""The level that relations are raised or lowered to."""

from __future__ import annotations

import re

from chancery.reading.drafts import Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

_LABELS = (
    (re.compile(r"^comprehensive (and )?strategic partner(ship|s)?$"), "comprehensive-strategic-partnership"),
    (re.compile(r"^strategic (and )?comprehensive partner(ship|s)?$"), "comprehensive-strategic-partnership"),
    (re.compile(r"^strategic partner(ship|s)?$"), "strategic-partnership"),
    (re.compile(r"^comprehensive partner(ship|s)?$"), "comprehensive-partnership"),
)
#: What behind a partnership's name makes it something else: a dialogue, a paper, a body.
_NOT_LEVEL = frozenset({
    "dialogue", "dialogues", "agreement", "agreements", "council", "committee", "treaty", "forum", "framework", "declaration",
    "consultations", "meeting", "summit", "programme", "program", "plan", "pact", "commission", "talks", "document",
})  # fmt: skip


def level_of(scene: Scene, sentence: Sentence, object_: int) -> Value:
    """The level at group `object_`: the id of a well-known rung, else the label as reported."""
    group = sentence.groups[object_]
    if not group.tags & {"partnership"}:
        return _rank(scene, sentence, object_)
    words = scene.words(group.span)
    label = next((label for form, label in _LABELS if form.match(fold(words))), words)
    return Value(label, (group.span,))


def is_level(sentence: Sentence, object_: int) -> bool:
    """Whether a partnership's name stands for the level of relations rather than within another name."""
    after = sentence.groups[object_].last
    return after >= len(sentence.tokens) or sentence.tokens[after].fold not in _NOT_LEVEL


def _rank(scene: Scene, sentence: Sentence, object_: int) -> Value:
    """`ambassadorial level`, `the level of ambassadors`, `embassies`."""
    group = sentence.groups[object_]
    tokens = sentence.tokens
    start, end = group.start, group.end
    if group.last < len(tokens) and tokens[group.last].fold in ("level", "status", "rank"):
        end = tokens[group.last].end
    return Value(scene.words((start, end)), ((start, end),))
