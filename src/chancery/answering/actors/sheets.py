"""What sheets of states, persons and bodies hold, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from chancery.answering.relations.sheet import Told


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something by name, with the state it acts for and how many entries name it."""

    name: str
    state: str | None
    number: int


@dataclass(frozen=True, slots=True)
class Partner:
    """A state, how many entries both have a part in, and when any of these happened last (EDTF)."""

    state: str
    entries: int
    latest: str | None


@dataclass(frozen=True, slots=True)
class StateSheet:
    """A state: its entries by kind and standing, partners, people who act for it and bodies that sign for it, those with
    most entries first; `latest` is what happened last, `ahead` what is planned. `beyond` older entries were not looked at for
    people and bodies."""

    state: str
    counts: Mapping[tuple[str, str], int]
    partners: tuple[Partner, ...]
    people: tuple[Named, ...]
    bodies: tuple[Named, ...]
    latest: tuple[Told, ...]
    ahead: tuple[Told, ...]
    beyond: int


@dataclass(frozen=True, slots=True)
class Variant:
    """A way in which reports write a name, and the reports that do."""

    name: str
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """An office as reports name it, for which state, and what tells of it, in the order of time."""

    office: str
    state: str | None
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """An entry in which somebody appears, and as what: `visitor`, `participants`, `witnesses`, `inviter`, `speaker`."""

    role: str
    told: Told


@dataclass(frozen=True, slots=True)
class PersonSheet:
    """A person: `known` is the usual name where it is known under several; `beyond` older entries were not looked at."""

    name: str
    state: str | None
    known: str | None
    variants: tuple[Variant, ...]
    offices: tuple[Held, ...]
    parts: tuple[Part, ...]
    beyond: int


@dataclass(frozen=True, slots=True)
class BodySheet:
    """A body: how reports write its name, with whom it signed, and what; `beyond` older papers were not looked at."""

    name: str
    state: str | None
    variants: tuple[Variant, ...]
    counterparts: tuple[Named, ...]
    papers: tuple[Told, ...]
    beyond: int
