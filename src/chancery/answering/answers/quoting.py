"""Sentences of reports as lines of an answer, verbatim."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from chancery.answering.answer import Row
from chancery.answering.draft import Draft
from chancery.answering.passages import sentences_of
from chancery.answering.values import stem
from chancery.vocabulary.folding import fold, folded_words

_MOST: Final = 8


def sentences_with(
    draft: Draft,
    reports: Iterable[str],
    cue: re.Pattern[str] | None,
    words: tuple[str, ...],
    *,
    most: int = _MOST,
) -> Iterator[Row]:
    """Sentences of reports with a cue, or with all of the words, verbatim; `most` of them."""
    found = 0
    for report in reports:
        for sentence in sentences_of(draft.shelf.text(report)):
            if found < most and _holds(sentence.quote, cue, words):
                found += 1
                number = draft.citer.words(report, sentence)
                yield Row(
                    says=f"“{sentence.quote}”", cites=(number,), date=draft.shelf.head(report).published
                )


def _holds(sentence: str, cue: re.Pattern[str] | None, words: tuple[str, ...]) -> bool:
    if sentence.endswith("?"):
        return False
    if cue is not None:
        return cue.search(fold(sentence)) is not None
    known = {stem(word) for word in folded_words(sentence)}
    return all(stem(word) in known for word in words)
