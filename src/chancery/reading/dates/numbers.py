"""Numbers as English writes them: counts, ordinals, roman numerals, years in words."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from chancery.expressions import expression

_NAMED: Final = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
#: The words that a one follows, and the ones: `twenty` `five`.
TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_IRREGULAR: Final = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
ONES: Final = _NAMED[:9]
_PHRASES: Final = {
    "a": 1, "an": 1, "a hundred": 100, "hundred": 100, "one hundred": 100, "a couple of": 2, "a dozen": 12,
    "dozen": 12, "one dozen": 12, "half a dozen": 6, "two dozen": 24, "three dozen": 36,
}  # fmt: skip
_ROMAN_TENS: Final = ("", "X", "XX", "XXX", "XL")
_ROMAN_ONES: Final = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_CENTURIES: Final = {
    "nineteen": 1900,
    "nineteen hundred": 1900,
    "one thousand nine hundred": 1900,
    "twenty": 2000,
    "two thousand": 2000,
}

_DIGITS = expression(r"[0-9]{1,9}")
_ORDINAL_DIGITS = expression(r"([0-9]{1,4})\s*(?:st|nd|rd|th)", re.IGNORECASE | re.ASCII)


def cardinal(text: str) -> int | None:
    """The count that `text` gives in digits (`12`, `1,200`) or words from one to a hundred; None for anything else."""
    plain = _plain(text)
    if not plain.isalpha():
        digits = plain.replace(",", "")
        if _DIGITS.fullmatch(digits):
            return int(digits)
    return _cardinals().get(plain)


def ordinal(text: str) -> int | None:
    """The place that `text` gives as `22nd` or in words from first to hundredth; None for anything else."""
    plain = _plain(text)
    found = None if plain.isalpha() else _ORDINAL_DIGITS.fullmatch(plain)
    return int(found[1]) if found else _ordinals().get(plain)


def roman(text: str) -> int | None:
    """The number of a roman numeral in capitals from I to XL; None for anything else."""
    return _romans().get(text)


def session_number(text: str) -> int | None:
    """The number of a session however it is written: `15th`, `fifteenth`, `XV`, `15`, `fifteen`."""
    for reading in (ordinal, roman, cardinal):
        number = reading(text)
        if number is not None:
            return number
    return None


def year_in_words(text: str) -> int | None:
    """A year from 1900 to 2099 in words: `two thousand and five`, `nineteen ninety-four`; None for anything else."""
    plain = _plain(text)
    if plain in ("two thousand", "nineteen hundred"):
        return _CENTURIES[plain]
    for century in sorted(_CENTURIES, key=len, reverse=True):
        if plain.startswith(century + " "):
            rest = cardinal(plain[len(century) :].removeprefix(" and ").strip())
            return _CENTURIES[century] + rest if rest is not None and rest < 100 else None
    return None


def cardinal_words() -> tuple[str, ...]:
    """Every way to write a count in words, longest first (so that an alternation of them is greedy)."""
    return _longest_first(_cardinals())


def ordinal_words() -> tuple[str, ...]:
    """Every ordinal in words from first to hundredth, longest first."""
    return _longest_first(_ordinals())


def year_words() -> tuple[str, ...]:
    """The words that open a year in words, longest first."""
    return _longest_first(_CENTURIES)


def _plain(text: str) -> str:
    low = text.casefold()
    return low if low.isalpha() else " ".join(low.replace("-", " ").split())


def _longest_first(words: dict[str, int]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@cache
def _cardinals() -> dict[str, int]:
    words = {word: number for number, word in enumerate(_NAMED, 1)}
    for ten, word in enumerate(TENS, 2):
        words[word] = ten * 10
        words |= {f"{word} {one}": ten * 10 + unit for unit, one in enumerate(ONES, 1)}
    return words | _PHRASES


@cache
def _ordinals() -> dict[str, int]:
    cardinals = {word: number for word, number in _cardinals().items() if word not in _PHRASES}
    words = {_as_ordinal(word): number for word, number in cardinals.items()}
    return words | {"hundredth": 100, "one hundredth": 100}


def _as_ordinal(word: str) -> str:
    head, space, last = word.rpartition(" ")
    if last in _IRREGULAR:
        return head + space + _IRREGULAR[last]
    return word[:-1] + "ieth" if word.endswith("y") else word + "th"


@cache
def _romans() -> dict[str, int]:
    pairs = ((ten, one) for ten in range(5) for one in range(10) if 0 < ten * 10 + one <= 40)
    return {_ROMAN_TENS[ten] + _ROMAN_ONES[one]: ten * 10 + one for ten, one in pairs}
