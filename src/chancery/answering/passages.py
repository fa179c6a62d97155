"""Sentences of a report's text, verbatim."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chancery.model import Citation
from chancery.reading.sentences import sentences


def sentences_of(text: str) -> Iterator[Citation]:
    """Every sentence of a report, line by line."""
    for line in re.finditer(r"[^\n]+", text):
        for start, end in sentences(text, line.start(), line.end()):
            yield Citation.of(text, start, end)


def sentence_around(text: str, citation: Citation) -> Citation:
    """The sentence in which the words of a citation begin; the citation itself where it goes over several."""
    start = text.rfind("\n", 0, citation.start) + 1
    end = text.find("\n", citation.start)
    for first, last in sentences(text, start, len(text) if end < 0 else end):
        if first <= citation.start < last and citation.end <= last:
            return Citation.of(text, first, last)
    return citation
