"""Titles of persons and the words around their names.

Source: `data/<language>/offices.yaml` and `honorifics.yaml`, written for this project; ranks follow diplomatic protocol,
1 the highest, and serve for sorting only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from chancery.vocabulary._yaml import read_yaml


@dataclass(frozen=True, slots=True)
class Title:
    """One title as it stands in a text, folded: lower case, no accents, spaces for hyphens.

    `short` titles also stand alone for somebody named before ("the Minister"); `plural` ones stand for several persons.
    """

    text: str
    short: bool = False
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Office:
    """A sort of office, its rank (1 the highest, 12 none) and the titles that name it, long forms first."""

    id: str
    rank: int
    titles: tuple[Title, ...]


@dataclass(frozen=True, slots=True)
class Honorifics:
    """Words around a name that are no office.

    `honorifics` stand before a name and are dropped from it; `kept` are those that reports use as its first word;
    `name_particles` stand within a name. All three keep their case. `not_names` are lower-case words that may be
    capitalised at the head of a sentence, a title or a body and never are a name; `landforms`, lower-case too, end the
    names of seas, islands and the like.
    """

    honorifics: tuple[str, ...]
    kept: tuple[str, ...]
    name_particles: tuple[str, ...]
    not_names: frozenset[str]
    landforms: frozenset[str]


@cache
def load_offices(language: str = "en") -> tuple[Office, ...]:
    """Every office with its titles spelled out; raises `VocabularyError` for a language without the file."""
    data = read_yaml(f"{language}/offices.yaml")
    fillers = {
        "<portfolio>": tuple(data["portfolios"]),
        "<field>": (*data["adjectives"], *data["portfolios"]),
    }
    return tuple(_office(entry, fillers) for entry in data["offices"])


@cache
def load_portfolios(language: str = "en") -> tuple[str, ...]:
    """What a minister may be minister of ("foreign affairs"), folded, in the file's order."""
    return tuple(read_yaml(f"{language}/offices.yaml")["portfolios"])


@cache
def load_titles_of_few_states(language: str = "en") -> dict[str, tuple[str, ...]]:
    """Titles that one state has, or a few, folded, each with the ids of these; the first is meant where none is named."""
    data = read_yaml(f"{language}/offices.yaml")
    one = {title: (state,) for state, titles in data["of_one_state"].items() for title in titles}
    return one | {title: tuple(states) for title, states in data["of_few_states"].items()}


@cache
def load_honorifics(language: str = "en") -> Honorifics:
    """The words around names; raises `VocabularyError` for a language without the file."""
    data = read_yaml(f"{language}/honorifics.yaml")
    return Honorifics(
        honorifics=tuple(data["honorifics"]),
        kept=tuple(data["kept"]),
        name_particles=tuple(data["name_particles"]),
        not_names=frozenset(data["not_names"]),
        landforms=frozenset(data["landforms"]),
    )


def _office(entry: Mapping[str, Any], fillers: Mapping[str, tuple[str, ...]]) -> Office:
    titles = (
        *(Title(text) for text in _filled(entry["titles"], fillers)),
        *(Title(text, short=True) for text in _filled(entry["short"], fillers)),
        *(Title(text, plural=True) for text in _filled(entry["plural"], fillers)),
    )
    return Office(id=entry["id"], rank=entry["rank"], titles=titles)


def _filled(templates: Iterable[str], fillers: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    # A title that is written out wins over the same title made from a template, so that none comes twice.
    templates = tuple(templates)
    written = {text for text in templates if "<" not in text}
    for template in templates:
        slot = next((slot for slot in fillers if slot in template), None)
        if slot is None:
            yield template
            continue
        yield from (text for word in fillers[slot] if (text := template.replace(slot, word)) not in written)
