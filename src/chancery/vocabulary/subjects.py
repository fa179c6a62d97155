"""The words of a title that tell its subject, and the numbers in it that tell one paper of a series from the next.

Source: `data/<language>/subject_fillers.yaml`, written for this project.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from chancery.vocabulary._yaml import read_yaml
from chancery.vocabulary.body_names import load_body_naming
from chancery.vocabulary.folding import fold, folded_words

_PERIOD = re.compile(r"\b((?:19|20)\d\d)\s*(?:-|–|—|to|until)\s*((?:19|20)?\d\d)\b")
_NUMBERED = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b")


@lru_cache(maxsize=65536)
def subject_words(text: str) -> frozenset[str]:
    """The words that tell the subject, folded, a plural `s` and spellings of one word evened out; numbers are left out."""
    same = load_body_naming().same_words
    kept = (word for word in folded_words(text) if word not in _fillers() and not word[0].isdigit())
    evened = (same.get(word, word) for word in kept)
    return frozenset(same.get(word, word) for word in map(_singular, evened))


@lru_cache(maxsize=65536)
def period(text: str) -> tuple[int, int] | None:
    """The first stretch of years named: `(2026, 2030)` for `2026-2030` and `2026-30`."""
    found = _PERIOD.search(text)
    if not found:
        return None
    first, last = found[1], found[2]
    return int(first), int(last if len(last) == 4 else first[:2] + last)


@lru_cache(maxsize=65536)
def ordinal(text: str) -> int | None:
    """The first number in a series that is named: 2 for `Second Protocol`, 14 for `14th session`."""
    digits = _NUMBERED.search(fold(text))
    if digits:
        return int(digits[1])
    return next((number for word in folded_words(text) if (number := _ordinals().get(word))), None)


def _singular(word: str) -> str:
    return (
        word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    )


@cache
def _fillers(language: str = "en") -> frozenset[str]:
    return frozenset(read_yaml(f"{language}/subject_fillers.yaml")["words"])


@cache
def _ordinals(language: str = "en") -> Mapping[str, int]:
    ordinals: Mapping[str, int] = read_yaml(f"{language}/subject_fillers.yaml")["ordinals"]
    return ordinals
