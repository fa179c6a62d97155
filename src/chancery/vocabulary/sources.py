"""How near a source stands to what it tells, by its publisher and the genre that its title gives away.

Source: `data/source_ranks.yaml`, written for this project; well-known bodies of states come from `bodies.yaml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Final

from chancery.vocabulary._yaml import read_yaml
from chancery.vocabulary.bodies import load_bodies
from chancery.vocabulary.folding import folded_words
from chancery.vocabulary.states import state_forms

_NAMING: Final = ("name", "formal", "abbreviation", "demonym", "seat")


@dataclass(frozen=True, slots=True)
class Source:
    """What a report is as a source.

    `rank` is 1 for the text of a paper itself to 9 for a caption; `sort` says it in words. `state` is whose ministry or
    agency published it, None where none or not known. With `own` the rank holds for the acts of that state only.
    """

    rank: int
    sort: str
    state: str | None = None
    own: bool = False

    @property
    def side(self) -> str | None:
        """The state for which the source speaks, where it does."""
        return self.state if self.own else None

    def rank_for(self, states: frozenset[str]) -> int:
        """The rank for the acts of these states; what a ministry or agency of a third state tells of them is press."""
        foreign = self.own and self.state is not None and bool(states) and self.state not in states
        return int(_ranks()["other"]["rank"]) if foreign else self.rank


@lru_cache(maxsize=4096)
def source(publisher: str | None, title: str | None = None) -> Source:
    """What a report of this publisher and title is as a source."""
    genre = _genre(" ".join(folded_words(title or "")))
    state = _state(tuple(folded_words(publisher or "")))
    if genre is not None:
        return Source(int(genre["rank"]), genre["is"], state)
    line = _by_publisher(" ".join(folded_words(publisher or "")))
    return Source(int(line["rank"]), line["is"], state, bool(line.get("own")))


def _genre(title: str) -> Mapping[str, Any] | None:
    padded = f" {title} "
    for line in _ranks()["genres"]:
        if any(padded.startswith(f" {words} ") for words in line["begins"]):
            return line  # type: ignore[no-any-return]
        if any(f" {words} " in padded for words in line.get("holds", ())):
            return line  # type: ignore[no-any-return]
    return None


def _by_publisher(words: str) -> Mapping[str, Any]:
    data = _ranks()
    if not words:
        return data["unknown"]  # type: ignore[no-any-return]
    padded = f" {words} "
    for line in data["ranks"]:
        if any(f" {word} " in padded for word in line["words"]):
            return line  # type: ignore[no-any-return]
    return data["state_agency" if words in _agencies() else "other"]  # type: ignore[no-any-return]


def _state(publisher: tuple[str, ...]) -> str | None:
    """The one state whose body the publisher is, or that its name names; None where there is none, or several."""
    whose = _bodies().get(" ".join(publisher))
    if whose is not None:
        return whose
    # An embassy is that of the state named first: `Embassy of Norway in Peru`.
    where = next((at for at, word in enumerate(publisher) if word in ("in", "to")), len(publisher))
    publisher = publisher[:where]
    named = {
        state
        for length in range(1, len(publisher) + 1)
        for at in range(len(publisher) - length + 1)
        if (state := _names().get(publisher[at : at + length]))
    }
    return named.pop() if len(named) == 1 else None


def _ranks() -> Any:
    return read_yaml("source_ranks.yaml")


@cache
def _agencies() -> frozenset[str]:
    named = (body for body in load_bodies().known if body.sort == "news" and body.state)
    return frozenset(" ".join(folded_words(n)) for body in named for n in (*body.names, *body.abbreviations))


@cache
def _bodies() -> Mapping[str, str]:
    return {
        " ".join(folded_words(name)): body.state
        for body in load_bodies().known
        if body.state
        for name in (*body.names, *body.abbreviations)
    }


@cache
def _names() -> Mapping[tuple[str, ...], str]:
    """The states by their names; a name that several states share is none's."""
    found: dict[tuple[str, ...], set[str]] = {}
    for form in state_forms():
        if form.form in _NAMING and form.state:
            found.setdefault(folded_words(form.text), set()).add(form.state)
    return {words: states.pop() for words, states in found.items() if len(states) == 1}
