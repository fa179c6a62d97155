"""Nouns of papers that are none: a charter flight, a protocol officer, a white paper, the Treaty Ratification Act.

Source: `compounds`, `homely` and `heads` of `data/en/instruments.yaml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from chancery.reading.groups import Sentence
from chancery.vocabulary._yaml import read_yaml


def describes(sentence: Sentence, at: int) -> bool:
    """Whether the noun at group `at` is no paper, by the word behind it that it describes or by the word before it."""
    first, last = sentence.groups[at].first, sentence.groups[at].last
    if first and sentence.tokens[first - 1].fold in _homely().get(
        sentence.tokens[last - 1].fold, frozenset()
    ):
        return True
    if last >= len(sentence.tokens):
        return False
    behind = sentence.tokens[last].fold
    return behind in _compounds().get(sentence.tokens[last - 1].fold, frozenset()) or _headed(sentence, at)


def _headed(sentence: Sentence, at: int) -> bool:
    """`the Treaty Register Bill`: whether a name goes on behind the noun in capitals up to a head that is no paper."""
    if not sentence.groups[at].tags & {"cap", "cap1"}:
        return False
    for token in sentence.tokens[sentence.groups[at].last :][:5]:
        if token.fold in _heads() and token.text[:1].isupper():
            return True
        if not token.text[:1].isupper() and token.fold != "and":
            return False
    return False


@cache
def _homely() -> Mapping[str, frozenset[str]]:
    rows: dict[str, list[str]] = read_yaml("en/instruments.yaml")["homely"]
    return {noun: frozenset(before) for noun, before in rows.items()}


@cache
def _heads() -> frozenset[str]:
    return frozenset(read_yaml("en/instruments.yaml")["heads"])


@cache
def _compounds() -> Mapping[str, frozenset[str]]:
    rows: dict[str, list[str]] = read_yaml("en/instruments.yaml")["compounds"]
    return {noun: frozenset(behind) for noun, behind in rows.items()}
