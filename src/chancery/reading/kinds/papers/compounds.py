"""Nouns of papers that only describe the noun behind them: a charter flight, a protocol officer, a compact car.

Source: `compounds` of `data/en/instruments.yaml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from chancery.reading.groups import Sentence
from chancery.vocabulary._yaml import read_yaml


def describes(sentence: Sentence, at: int) -> bool:
    """Whether the noun at group `at` describes the word right behind it and is no paper."""
    last = sentence.groups[at].last
    if last >= len(sentence.tokens):
        return False
    return sentence.tokens[last].fold in _compounds().get(sentence.tokens[last - 1].fold, frozenset())


@cache
def _compounds() -> Mapping[str, frozenset[str]]:
    rows: dict[str, list[str]] = read_yaml("en/instruments.yaml")["compounds"]
    return {noun: frozenset(behind) for noun, behind in rows.items()}
