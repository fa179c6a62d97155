"""Nouns by which a bare line of text is known to name a paper, before any sentence of it is read."""

from __future__ import annotations

from functools import cache

from chancery.vocabulary._yaml import read_yaml
from chancery.vocabulary.folding import fold, folded_words

#: How many words open a title among which its noun stands.
_OPENING = 8


def names_paper(line: str) -> bool:
    """Whether one of the first words of a line is an instrument noun of one word: `Air Services Agreement between ...`."""
    return not _nouns().isdisjoint(folded_words(line)[:_OPENING])


@cache
def _nouns() -> frozenset[str]:
    rows: dict[str, list[str]] = read_yaml("en/instruments.yaml")["types"]
    return frozenset(fold(word) for words in rows.values() for word in words if word.isalpha())
