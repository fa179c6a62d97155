"""The known words of a question: states, offices, persons, kinds, types, sectors, stages, standings."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from chancery.vocabulary.aliases import load_people
from chancery.vocabulary.folding import fold
from chancery.vocabulary.offices import load_offices
from chancery.vocabulary.questions import load_letter_case, load_question_words
from chancery.vocabulary.states import (
    Form,
    OrganisationForm,
    load_organisations,
    organisation_forms,
    state_forms,
)

_TOKEN: Final = re.compile(r"\d{4}-\d\d(?:-\d\d)?(?!\d)|[^\W_]+")
_POSSESSIVE: Final = re.compile(r"(?<=\w)['’]s?(?=\W|$)")
_PLACES: Final = ("capital", "city", "seat")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the question: as written, folded, and whether it is a possessive."""

    text: str
    folded: str
    possessive: bool


@dataclass(frozen=True, slots=True)
class Spot:
    """Tokens `[first, last)` that stand for `value` in `slot`; `form` is the class of a state's name."""

    slot: str
    value: str
    first: int
    last: int
    form: str = ""


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    slot: str
    value: str
    form: str = ""
    exact: str | None = None


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words and numbers of a question in order; a possessive `'s` is left off."""
    possessives = {found.start() for found in _POSSESSIVE.finditer(text)}
    bare = _POSSESSIVE.sub(lambda found: " " * len(found.group()), text)
    return tuple(
        Token(found.group(), fold(found.group()), found.end() in possessives)
        for found in _TOKEN.finditer(bare)
    )


def spot(tokens: tuple[Token, ...]) -> tuple[Spot, ...]:
    """The known words, the longest at each place, from left to right; one place may hold words of several slots."""
    found: list[Spot] = []
    at = 0
    while at < len(tokens):
        here = list(_at(tokens, at))
        longest = max((len(phrase.words) for phrase in here), default=0)
        for phrase in here:
            if len(phrase.words) == longest:
                found.append(Spot(phrase.slot, phrase.value, at, at + longest, phrase.form))
        at += max(longest, 1)
    return tuple(found)


def _at(tokens: tuple[Token, ...], at: int) -> Iterator[_Phrase]:
    for phrase in _phrases().get(tokens[at].folded, ()):
        last = at + len(phrase.words)
        if tuple(token.folded for token in tokens[at:last]) != phrase.words:
            continue
        if phrase.exact is None or " ".join(token.text for token in tokens[at:last]) == phrase.exact:
            yield phrase


@cache
def _phrases() -> Mapping[str, tuple[_Phrase, ...]]:
    """Every phrase by its first word."""
    by_first: dict[str, dict[_Phrase, None]] = defaultdict(dict)
    for phrase in _all_phrases():
        if phrase.words:
            by_first[phrase.words[0]][phrase] = None
    return {first: tuple(some) for first, some in by_first.items()}


def _all_phrases() -> Iterator[_Phrase]:
    yield from _state_phrases()
    for word in load_question_words():
        yield _Phrase(_words(word.text), word.slot, word.value)
    meant = {word.text for word in load_question_words() if word.slot == "office"}
    for office in load_offices():
        for title in (one for one in office.titles if fold(one.text) not in meant):
            yield _Phrase(_words(title.text), "office", office.id)
    for person in load_people():
        for name in (person.name, *person.names):
            if len(_words(name)) > 1:
                yield _Phrase(_words(name), "person", name)


def _state_phrases() -> Iterator[_Phrase]:
    meant: dict[tuple[str, ...], set[str]] = defaultdict(set)
    forms: tuple[Form | OrganisationForm, ...] = (*state_forms(), *organisation_forms())
    for one in forms:
        if one.form not in _PLACES:
            meant[_words(one.text)].add(one.state or one.text)
    for one in forms:
        words = _words(one.text)
        if one.state is None or (one.form not in _PLACES and len(meant[words]) > 1):
            continue
        slot = "place" if one.form in _PLACES else "state"
        yield _Phrase(words, slot, one.state, one.form, one.text if _in_capitals_only(one) else None)


def _in_capitals_only(one: Form | OrganisationForm) -> bool:
    """Whether a short name may be some other word in small letters: `US`, `WHO`, but `dprk` is written so too."""
    if one.form != "abbreviation":
        return False
    capitals, small = load_letter_case()
    folded = fold(one.text)
    return folded not in small and (len(folded) < 3 or not folded.isalpha() or folded in capitals)


def _words(text: str) -> tuple[str, ...]:
    return tuple(token.folded for token in tokens_of(text))


@cache
def state_names() -> Mapping[str, str]:
    """The usual name of each state and organisation by id."""
    named: dict[str, str] = {}
    for one in load_organisations():
        # The bodies of an organisation bear its id too, and stand behind it.
        if one.id:
            named.setdefault(one.id, one.name)
    for form in state_forms():
        named.setdefault(form.state, form.text)
    return named


@cache
def forms_of(state: str) -> tuple[str, ...]:
    """Every name and adjective of a state, folded, words with single spaces."""
    kinds = ("name", "formal", "adjective", "people")
    return tuple(
        {" ".join(_words(form.text)) for form in state_forms() if form.state == state and form.form in kinds}
    )


def state_name(id: str) -> str:
    """`North Korea` for `PRK`; an unknown id is its own name."""
    return state_names().get(id, id)


def listed(words: Iterable[str], joint: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    *first, last = list(words) or [""]
    return f"{', '.join(first)} {joint} {last}" if first else last
