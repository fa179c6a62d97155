"""The level that relations are raised or lowered to."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.drafts import Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

_LABELS = (
    (expression(r"^comprehensive (and )?strategic partner(ship|s)?$"), "comprehensive-strategic-partnership"),
    (expression(r"^strategic (and )?comprehensive partner(ship|s)?$"), "comprehensive-strategic-partnership"),
    (expression(r"^strategic partner(ship|s)?$"), "strategic-partnership"),
    (expression(r"^comprehensive partner(ship|s)?$"), "comprehensive-partnership"),
)
#: What behind a partnership's name makes it something else: a dialogue, a paper, a body.
_NOT_LEVEL = frozenset({
    "dialogue", "dialogues", "agreement", "agreements", "council", "committee", "treaty", "forum", "framework", "declaration",
    "consultations", "meeting", "summit", "programme", "program", "plan", "pact", "commission", "talks", "document",
})  # fmt: skip
_ENVOYS = ("ambassador", "charge", "legation", "consul", "embass", "ministerial", "minister")
_RANK = frozenset({"level", "status", "rank"})
_BEFORE_RANK = frozenset({"the", "a", "an", "level", "rank", "status", "of", "full", "that", "its", "their"})


def level_of(scene: Scene, sentence: Sentence, verb: int, object_: int) -> Value | None:
    """The level at group `object_` or behind `to`: the id of a well-known rung, else the label as reported."""
    group = sentence.groups[object_]
    if not group.tags & {"partnership"}:
        return _rank(scene, sentence, min(verb, object_))
    words = scene.words(group.span)
    label = next((label for form, label in _LABELS if form.match(fold(words))), words)
    return Value(label, (group.span,))


def stated_level(scene: Scene, sentence: Sentence, near: int) -> Value | None:
    """`at ambassadorial level`, `at the level of ambassadors`, behind group `near` that tells of relations."""
    tokens = sentence.tokens
    first = sentence.groups[near].first
    for at in range(first, min(first + 14, len(tokens))):
        if tokens[at].fold == "level" and at and tokens[at - 1].fold.startswith(_ENVOYS):
            span = (tokens[at - 1].start, tokens[at].end)
            return Value(scene.words(span), (span,))
        if tokens[at].fold == "level" and at + 2 < len(tokens) and tokens[at + 2].fold.startswith(_ENVOYS):
            span = (tokens[at].start, tokens[at + 2].end)
            return Value(scene.words(span), (span,))
    return None


def is_level(sentence: Sentence, object_: int) -> bool:
    """Whether a partnership's name stands for the level of relations rather than within another name."""
    after = sentence.groups[object_].last
    return after >= len(sentence.tokens) or sentence.tokens[after].fold not in _NOT_LEVEL


def _ranks(sentence: Sentence, at: int) -> bool:
    """Whether the group at `at` names a rung: an envoy, a post, or a word such as ambassadorial."""
    group = sentence.groups[at]
    word = sentence.tokens[group.first].fold
    return bool(group.tags & {"n:embassy", "body:embassy", "office"}) or word.startswith(_ENVOYS)


def _rank(scene: Scene, sentence: Sentence, first: int) -> Value | None:
    """`to ambassadorial level`, `to the level of ambassadors`, `to embassies`."""
    groups, tokens = sentence.groups, sentence.tokens
    at = next((n for n in range(first, len(groups)) if groups[n].tags & {"w:to", "w:into", "w:as"}), None)
    if at is None:
        return None
    at += 1
    while at < len(groups) and tokens[groups[at].first].fold in _BEFORE_RANK:
        at += 1
    if at >= len(groups) or not _ranks(sentence, at):
        return None
    start, last = groups[at].start, groups[at].last
    if last < len(tokens) and tokens[last].fold in _RANK:
        last += 1
    span = (start, tokens[last - 1].end)
    return Value(scene.words(span), (span,))
