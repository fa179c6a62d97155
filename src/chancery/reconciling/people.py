"""When two names, or a name and an office, are one person.

Family names stand first in Vietnamese, Korean and Chinese names and last in most others, and second mentions use either
end; so names are compared by their words in any order. Spelling is compared letter by letter; nothing is guessed from
how a name sounds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final, Literal

from rapidfuzz.distance import Levenshtein

from chancery.vocabulary.aliases import holder, known_person
from chancery.vocabulary.folding import folded_words
from chancery.vocabulary.offices import load_honorifics, load_offices

#: `same`: all words; `short`: one name is part of the other; `spelling`: a letter or two differ; `office`: one has no
#: name and the office fits; `unknown`: nothing to go by; `different`.
PersonLikeness = Literal["same", "short", "spelling", "office", "unknown", "different"]

_LEAST_SPELLED: Final = 4
#: Before an office in place of a name: the two ministers, both heads of state.
_COUNTING: Final = frozenset({"the", "two", "both", "three", "their", "his", "her", "its"})


@dataclass(frozen=True, slots=True)
class Person:
    """A person as a report names them. `words` is the folded name without titles, empty where only an office is named;
    `office` an id of offices.yaml or None; `known` the name by which the seed of aliases knows them."""

    text: str
    words: tuple[str, ...]
    state: str | None
    office: str | None
    known: str | None

    @property
    def solid(self) -> str:
        return "".join(self.words)


def person(value: Mapping[str, Any] | str, *, state: str | None, day: date | None) -> Person:
    """Take a `{name, office, state}` or a bare name apart; `state` is whose person it is where the value does not say.

    An office without a name is resolved to who held it on `day`, where the seed knows.
    """
    given: Mapping[str, Any] = {"name": value} if isinstance(value, str) else value
    text, title = str(given.get("name") or ""), str(given.get("office") or "")
    whose = given.get("state") or state
    words, within = _split_title(text)
    office = office_of(title) or (office_of(within) if within else None)
    known = known_person(" ".join(words), whose) if words else None
    if not words and office and whose and day:
        known = holder(office, whose, day)
    return Person(text, words, whose, office, known.name if known else None)


@lru_cache(maxsize=65536)
def compare_people(a: Person, b: Person) -> PersonLikeness:
    """What the names (and, where one has none, the offices) say."""
    if a.state and b.state and a.state != b.state:
        return "different"
    if a.known and a.known == b.known:
        return "same"
    if not a.words or not b.words:
        return _by_office(a, b)
    if a.solid == b.solid or sorted(a.words) == sorted(b.words):
        return "same"
    if _part_of(a.words, b.words) or _part_of(b.words, a.words):
        return "different" if _offices_apart(a, b) else "short"
    if a.known and b.known:
        return "different"
    return "spelling" if _nearly_spelled(a.words, b.words) else "different"


@lru_cache(maxsize=8192)
def office_of(title: str) -> str | None:
    """The id of the office that a title names (`Party General Secretary`), or None."""
    words = folded_words(title)
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length + 1):
            found = _titles().get(" ".join(words[start : start + length]))
            if found:
                return found
    return None


def _by_office(a: Person, b: Person) -> PersonLikeness:
    if a.office and b.office:
        return "office" if a.office == b.office else "unknown"
    return "unknown"


def _offices_apart(a: Person, b: Person) -> bool:
    """Whether one of two like-named people leads what the other only serves in."""
    if not a.office or not b.office or a.office == b.office:
        return False
    return abs(_ranks()[a.office] - _ranks()[b.office]) > 2


def _part_of(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether each word of one, or its initial, is a word of the other; a single word must stand at either end."""
    if len(short) == 1 and len(long) > 1:
        return len(short[0]) > 1 and short[0] in (long[0], long[-1])
    return len(short) <= len(long) and all(_stands(word, long) for word in short)


def _stands(word: str, others: tuple[str, ...]) -> bool:
    return any(other == word or (len(word) == 1 and other.startswith(word)) for other in others)


def _nearly_spelled(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether the words, in order or turned about, differ by few letters; short words must be the same."""
    if len(a) != len(b):
        left, right = "".join(a), "".join(b)
        return min(len(left), len(right)) >= 8 and Levenshtein.distance(left, right, score_cutoff=1) <= 1
    return any(
        all(_near(one, other) for one, other in zip(a, turned, strict=True))
        for turned in dict.fromkeys((b, b[::-1], (*b[1:], b[0])))
    )


def _near(one: str, other: str) -> bool:
    if one == other:
        return True
    shortest = min(len(one), len(other))
    if shortest < _LEAST_SPELLED:
        return False
    allowed = 1 if shortest < 7 else 2
    return Levenshtein.distance(one, other, score_cutoff=allowed) <= allowed


@lru_cache(maxsize=65536)
def _split_title(text: str) -> tuple[tuple[str, ...], str]:
    """The words of a name, and the title that stands before it within the same string."""
    words = tuple(w for w in folded_words(text) if w not in _honorifics())
    while words and words[0] in _COUNTING:
        words = words[1:]
    for length in range(len(words), 0, -1):
        title = " ".join(words[:length])
        if title in _titles():
            return words[length:], title
    return words, ""


@lru_cache(maxsize=1)
def _titles() -> Mapping[str, str]:
    return {
        " ".join(folded_words(title.text)): office.id
        for office in reversed(load_offices())
        for title in office.titles
    }


@lru_cache(maxsize=1)
def _ranks() -> Mapping[str, int]:
    return {office.id: office.rank for office in load_offices()}


@lru_cache(maxsize=1)
def _honorifics() -> frozenset[str]:
    single = (folded_words(text) for text in load_honorifics().honorifics)
    return frozenset(words[0] for words in single if len(words) == 1)
