"""What is still being worked on when it is told: `work on the opening of`, `to have an embassy opened is our aim`."""

from __future__ import annotations

from typing import Final

from chancery.reading.groups import Sentence

#: What goes on before a deed is done, and the words that tie it to the deed.
_WORK: Final = frozenset({
    "work", "works", "working", "worked", "preparation", "preparations", "preparing", "prepare", "arrangements", "groundwork",
})  # fmt: skip
_TIES: Final = frozenset({"on", "for", "of", "towards", "toward", "to"})
_ARTICLES: Final = frozenset({"the", "a", "an", "its", "their"})
_WORK_NEAR: Final = 7
#: What may stand between `to have` and what is to be had done, and what says that it is still to be.
_HAVE_NEAR: Final = 10
_ASSERTS: Final = frozenset({"is", "remains", "will", "are"})
_BEHIND: Final = 12
_IS: Final = frozenset({"is", "are", "was", "were", "due", "set"})


def to_be_done(sentence: Sentence, verb: int) -> bool:
    """Whether the deed that group `verb` tells of is only worked on, or only what somebody has in mind."""
    return _worked_on(sentence, verb) or _had_in_mind(sentence, verb)


def _worked_on(sentence: Sentence, verb: int) -> bool:
    """`Work is under way on the opening of an embassy`, `preparations for the opening`."""
    first = sentence.groups[verb].first
    if not sentence.tokens[first].fold.endswith(("ing", "ment", "tion", "ion")):
        return False
    words = [t.fold for t in sentence.tokens[max(0, first - _WORK_NEAR) : first]]
    while words and words[-1] in _ARTICLES:
        words.pop()
    if words[-1:] == [] or words[-1] not in _TIES or "," in words or "after" in words:
        return False
    return not _WORK.isdisjoint(words)


def _had_in_mind(sentence: Sentence, verb: int) -> bool:
    """`To have an embassy opened in Lima is a matter that we have in work`."""
    tokens, first = sentence.tokens, sentence.groups[verb].first
    words = [t.fold for t in tokens[max(0, first - _HAVE_NEAR) : first]]
    at = next((n for n in range(len(words) - 2, -1, -1) if words[n : n + 2] == ["to", "have"]), None)
    if at is None or not _ASSERTS.isdisjoint(words[at:]):
        return False
    if at and words[at - 1] in _IS:
        return True  # `each is to have its embassy opened anew`
    begins = first - len(words) + at
    if begins and tokens[begins - 1].word and tokens[begins - 1].fold not in ("that", "and"):
        return False
    return any(t.fold in _ASSERTS for t in tokens[first + 1 : first + _BEHIND])
