"""Sectors and the words that tell them.

Source: `data/<language>/sectors.yaml`, written for this project over the ids of `model.kinds.SECTORS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from chancery.vocabulary._yaml import read_yaml


@dataclass(frozen=True, slots=True)
class Sector:
    """The words of one sector, folded: lower case, no accents, spaces for hyphens.

    `cues` are subjects as a title or an "on ..." names them, `instruments` fixed names and abbreviations of papers,
    `bodies` what a signing body's name implies where the title says nothing. Where entries overlap in a text the
    longest is meant, whatever its sector: "nuclear energy" is not also "energy".
    """

    id: str
    cues: tuple[str, ...]
    bodies: tuple[str, ...]
    instruments: tuple[str, ...]


@cache
def load_sectors(language: str = "en") -> tuple[Sector, ...]:
    """Every sector in the file's order; a cue of several sectors stands in each of them.

    Raises `VocabularyError` for a language without the file.
    """
    data = read_yaml(f"{language}/sectors.yaml")
    return tuple(_sector(name, entry, data["shared"]) for name, entry in data["sectors"].items())


def _sector(name: str, entry: Mapping[str, Any], shared: Mapping[str, list[str]]) -> Sector:
    return Sector(
        id=name,
        cues=(*entry["cues"], *(cue for cue, sectors in shared.items() if name in sectors)),
        bodies=tuple(entry["bodies"]),
        instruments=tuple(entry["instruments"]),
    )
