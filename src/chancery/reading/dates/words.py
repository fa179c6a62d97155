"""The words of dates, out of the vocabulary, ready to be looked up and to be put into patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from chancery.vocabulary._yaml import read_yaml

#: White space within an expression. Never given back once taken, so that a long run of it is walked only once.
GAP: Final = r"(?:(?u:\s)++)"


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a fixed phrase means: `shift` units from `base`; None where the tense has to say which."""

    base: str
    unit: str
    shift: int | None
    part: str | None


@dataclass(frozen=True, slots=True)
class DateWords:
    """Look-up tables, keyed by the folded word; `entries` is the file itself for lists that are only matched."""

    months: Mapping[str, int]
    ambiguous_months: frozenset[int]
    weekdays: Mapping[str, int]
    directions: Mapping[str, str]
    parts: Mapping[str, str]
    bounds: Mapping[str, str]
    relative: Mapping[str, Phrase]
    seasons: Mapping[str, int]
    ways: Mapping[str, tuple[str, int, str | None]]
    entries: Mapping[str, Any]


@cache
def date_words() -> DateWords:
    """The words of English dates; raises `VocabularyError` when the file cannot be read."""
    entries = read_yaml("en/dates.yaml")
    return DateWords(
        months={
            fold(word): row["number"] for row in entries["months"] for word in (row["name"], *row["short"])
        },
        ambiguous_months=frozenset(row["number"] for row in entries["months"] if row.get("also_a_word")),
        weekdays={
            fold(word): number
            for number, row in enumerate(entries["weekdays"])
            for word in (row["name"], *row["short"])
        },
        directions=_inverted(entries["directions"]),
        parts=_inverted(entries["parts"]),
        bounds=_inverted(entries["bounds"]),
        relative={fold(phrase): _phrase(row) for row in entries["relative"] for phrase in row["phrases"]},
        seasons=entries["seasons"],
        ways={way: (row["base"], row["sign"], row.get("part")) for way, row in entries["ways"].items()},
        entries=entries,
    )


def fold(words: str) -> str:
    """The key of `words` in every table: folded case, no full stops, single spaces."""
    return " ".join(words.replace(".", "").casefold().split())


def alternation(words: Iterable[str], *, hyphen: bool = False) -> str:
    """A pattern for any of `words`, the longest first; their spaces stand for any white space or, if `hyphen`, one."""
    gap = rf"(?:-|{GAP})" if hyphen else GAP
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(gap.join(map(re.escape, word.split())) for word in longest_first) + ")"


def month_pattern(*, short: bool) -> str:
    """A pattern for months as names are written; words such as "may" and "march" never in small letters."""
    rows = date_words().entries["months"]
    names = "|".join(form for row in rows for form in _cased(row["name"], small=not row.get("also_a_word")))
    if not short:
        return f"(?-i:{names})(?u:(?!\\w))"
    shorts = "|".join(
        form
        for row in rows
        for word in row["short"]
        for form in _cased(word, small=not row.get("also_a_word"))
    )
    return rf"(?-i:(?:{names})(?u:(?!\w))|(?:{shorts})(?u:(?!\w))\.?)"


def weekday_pattern(*, short: bool) -> str:
    """A pattern for the names of weekdays in any case and, if `short`, their short forms as names are written."""
    rows = date_words().entries["weekdays"]
    names = alternation(row["name"] for row in rows)
    if not short:
        return names
    shorts = "|".join(form for row in rows for word in row["short"] for form in _cased(word, small=False))
    return rf"(?:{names}(?u:(?!\w))|(?-i:{shorts})(?u:(?!\w))\.?)"


def _phrase(row: Mapping[str, Any]) -> Phrase:
    return Phrase(row["base"], row["unit"], row.get("shift"), row.get("part"))


def _inverted(table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {fold(word): name for name, words in table.items() for word in words}


def _cased(word: str, *, small: bool) -> list[str]:
    return [word, word.upper(), *([word.lower()] if small else [])]
