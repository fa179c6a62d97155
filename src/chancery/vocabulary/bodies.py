"""Bodies: the head nouns that make a name of one, and the well-known bodies with their states.

Source: `data/<language>/bodies.yaml`, written for this project.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from chancery.vocabulary._yaml import read_yaml


@dataclass(frozen=True, slots=True)
class BodyHead:
    """A head noun, folded (lower case, no accents, spaces for hyphens), and the sort of body it makes.

    A `plural` head names several bodies at once ("the two railway ministries").
    """

    word: str
    sort: str
    plural: bool = False


@dataclass(frozen=True, slots=True)
class KnownBody:
    """A body that reports name without its state.

    `names` and `abbreviations` keep their case, the first name is the usual one. An abbreviation may belong to several
    bodies; a name does not. `state` is an alpha-3 code, EUE, UNO, ASN or AFU, or None for a body of many states.
    """

    names: tuple[str, ...]
    abbreviations: tuple[str, ...]
    state: str | None
    sort: str


@dataclass(frozen=True, slots=True)
class Bodies:
    """All head nouns and all known bodies of one language."""

    heads: tuple[BodyHead, ...]
    known: tuple[KnownBody, ...]


@cache
def load_bodies(language: str = "en") -> Bodies:
    """The bodies of one language; raises `VocabularyError` for a language without the file."""
    data = read_yaml(f"{language}/bodies.yaml")
    return Bodies(
        heads=tuple(head for entry in data["heads"] for head in _heads(entry)),
        known=tuple(_known(entry) for entry in data["known"]),
    )


def _heads(entry: Mapping[str, Any]) -> tuple[BodyHead, ...]:
    sort = entry["sort"]
    return (
        *(BodyHead(word, sort) for word in entry["words"]),
        *(BodyHead(word, sort, plural=True) for word in entry["plural"]),
    )


def _known(entry: Mapping[str, Any]) -> KnownBody:
    return KnownBody(
        names=tuple(entry["names"]),
        abbreviations=tuple(entry.get("abbreviations", ())),
        state=entry.get("state"),
        sort=entry["sort"],
    )
