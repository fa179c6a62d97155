"""A brief: sections of lines, each with the numbers of its citations, and what is drawn of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day

from chancery.answering.answer import Cited
from chancery.model import edtf


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a brief: its day (EDTF) or period, what is told, the numbers of its citations.

    `label` groups lines within a section (a sector, a field); `mark` says what is special of it: planned, overdue, denied.
    """

    says: str
    cites: tuple[int, ...] = ()
    date: str | None = None
    label: str | None = None
    mark: str | None = None
    entry: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """`lines` under a heading; `empty` is said when there are none. `id` is short and stable."""

    id: str
    heading: str
    lines: tuple[Line, ...]
    empty: str = "Nothing is reported."


@dataclass(frozen=True, slots=True)
class Figure:
    """How many entries of a kind there are: with a day in the period, and without any day of their own."""

    kind: str
    dated: int
    undated: int
    cites: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Dot:
    """One entry of the timeline: its date (EDTF), kind and line."""

    date: str
    kind: str
    says: str
    standing: str

    @property
    def first(self) -> Day:
        """The first day that the date may touch; of one that is open there, the last."""
        first, last = edtf.bounds(self.date)
        return first or last or Day.min

    @property
    def last(self) -> Day:
        """The last day that the date may touch; of one that is open there, the first."""
        return edtf.bounds(self.date)[1] or self.first


@dataclass(frozen=True, slots=True)
class Cell:
    """How many papers of a sector there are in a year."""

    sector: str
    year: int
    number: int


@dataclass(frozen=True, slots=True)
class Source:
    """A report behind a brief; `copies` names the report whose text it shares, or None."""

    report: str
    publisher: str | None
    published: str | None
    title: str | None
    language: str | None
    url: str | None
    family: str | None


@dataclass(frozen=True, slots=True)
class Brief:
    """What the record holds of `title`, of `period` (in words). `independent` counts source families among `sources`."""

    title: str
    subject: str
    period: str
    figures: tuple[Figure, ...]
    sections: tuple[Section, ...]
    timeline: tuple[Dot, ...]
    sectors: tuple[Cell, ...]
    sources: tuple[Source, ...]
    independent: int
    notes: tuple[Cited, ...]
