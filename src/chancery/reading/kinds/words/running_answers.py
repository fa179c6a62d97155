"""Answers that run on behind a colon in the same paragraph: `gave the following answer to a question: ...`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from chancery.reading.drafts import Span
from chancery.reading.groups import Group
from chancery.reading.kinds.words.quotes import count_words
from chancery.reading.scene import Scene

#: How many sentences behind the colon are still taken for the answer.
_MOST: Final = 14
_LEAST_WORDS: Final = 5
#: What sets a sentence into the speaker's present. A wholly past one only recalls what the question is about.
_PRESENT: Final = frozenset({
    "w:is", "w:are", "w:am", "w:has", "w:have", "w:will", "w:shall", "w:would", "w:should", "w:must", "w:can", "w:cannot",
    "w:may", "w:do", "w:does", "w:we", "w:i",
})  # fmt: skip
_PAST: Final = frozenset({"w:was", "w:were", "w:had", "w:did"})


def running_words(scene: Scene, number: int, colon: int, speaks: Sequence[bool]) -> Iterator[Span]:
    """The ranges of the sentences that say something behind the colon ending at code point `colon` of sentence `number`.

    `speaks` tells for each sentence of the report whether it hands the word to somebody else.
    """
    first = scene.sentences[number]
    for at in range(number, min(number + _MOST, len(scene.sentences))):
        sentence = scene.sentences[at]
        if sentence.block != first.block:
            return
        if at > number and speaks[at]:
            continue
        groups = [g for g in sentence.groups if g.start >= colon]
        groups = groups[1:] if groups and groups[0].tags & {"comma"} else groups
        if not groups or not _of_the_present(groups):
            continue
        span = (groups[0].start, sentence.end)
        if count_words(scene.text, span) >= _LEAST_WORDS:
            yield span


def _of_the_present(groups: Sequence[Group]) -> bool:
    """Whether the first verb that shows its tense stands in the present or the future."""
    shown = next((g for g in groups if g.tags & (_PRESENT | _PAST)), None)
    return shown is not None and bool(shown.tags & _PRESENT)
