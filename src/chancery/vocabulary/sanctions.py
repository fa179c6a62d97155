"""UN sanctions: which paragraphs deal with which subject, and how sure that is.

Source: `data/sanctions.yaml`, whose head says where it comes from. A pointer to read, never advice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

import msgspec

from chancery.errors import VocabularyError
from chancery.vocabulary._yaml import read_yaml

_FILE: Final = "sanctions.yaml"

Sure = Literal["seen", "content", "unsure"]


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Paragraphs of one resolution; `sure` says whether number and content were seen, the content only, or neither."""

    resolution: str
    year: int
    paragraphs: str
    sure: Sure


@dataclass(frozen=True, slots=True)
class Measure:
    """What deals with one subject; `content` and `exemptions` are in our own words."""

    id: str
    subject: str
    content: str
    read: tuple[Paragraphs, ...]
    exemptions: str | None = None


@dataclass(frozen=True, slots=True)
class Regime:
    """A regime: the states it is named for, its first resolution and its day; `contested` when states dispute it."""

    id: str
    states: tuple[str, ...]
    resolution: str
    year: int
    since: str
    sure: Sure
    contested: bool
    note: str


@dataclass(frozen=True, slots=True)
class Subject:
    """The measures to read for a sector, and why."""

    measures: tuple[str, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class Sanctions:
    """Everything in the file: `notice` stands beside whatever is shown of it."""

    notice: str
    regimes: tuple[Regime, ...]
    measures: tuple[Measure, ...]
    subjects: Mapping[str, Subject]


@cache
def load_sanctions() -> Sanctions:
    """The whole file; raises `VocabularyError` when it is not of this shape."""
    raw = read_yaml(_FILE)
    try:
        return msgspec.convert(raw, Sanctions)
    except msgspec.ValidationError as error:
        raise VocabularyError(f"{_FILE}: {error}") from error
