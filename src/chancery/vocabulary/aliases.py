"""Persons under their many names, with the offices they held and when.

Source: `data/aliases.yaml`, a seed written for this project; it holds what rules of spelling cannot find.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

import msgspec

from chancery.errors import VocabularyError
from chancery.vocabulary._yaml import read_yaml
from chancery.vocabulary.folding import folded_words

_FILE = "aliases.yaml"


@dataclass(frozen=True, slots=True)
class Occupancy:
    """An office (an id of offices.yaml) held from `since` to `until`, both included; `until` is None while it lasts."""

    office: str
    since: date
    until: date | None = None

    def covers(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person: the name shown, every other way to write it, the state (alpha-3), the offices held."""

    name: str
    names: tuple[str, ...]
    state: str
    offices: tuple[Occupancy, ...] = ()


@cache
def load_people() -> tuple[KnownPerson, ...]:
    """All known persons in the file's order; raises `VocabularyError` when an entry is not of this shape."""
    try:
        return msgspec.convert(read_yaml(_FILE)["people"], tuple[KnownPerson, ...])
    except (KeyError, TypeError, msgspec.ValidationError) as error:
        raise VocabularyError(f"{_FILE}: {error}") from error


def known_person(name: str, state: str | None) -> KnownPerson | None:
    """The person that `name` stands for; a name of one Latin word counts only beside the person's own state."""
    words = folded_words(name)
    whole = len(words) > 1 or not "".join(words).isascii()
    found = _by_name().get(" ".join(words), ())
    for person in found:
        if person.state == state or (state is None and whole):
            return person
    return None


def holder(office: str, state: str, day: date) -> KnownPerson | None:
    """Who held the office (an id of offices.yaml) in the state on that day, as far as the seed knows."""
    for person in load_people():
        if person.state == state and any(o.office == office and o.covers(day) for o in person.offices):
            return person
    return None


@cache
def _by_name() -> Mapping[str, tuple[KnownPerson, ...]]:
    found: dict[str, list[KnownPerson]] = defaultdict(list)
    for person in load_people():
        for name in dict.fromkeys(" ".join(folded_words(n)) for n in (person.name, *person.names)):
            found[name].append(person)
    return {name: tuple(people) for name, people in found.items()}
