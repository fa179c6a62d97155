"""Entries in words, with the words of a report behind each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from chancery.answering.relations.sheet import Told
from chancery.model import ReportHead
from chancery.web import addresses
from chancery.web.views.quotes import SourcedQuote, sourced_quote

#: So many lines stand in one section of a page; the tables beside it have all.
MOST: Final = 60


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One entry: `says` in plain words, `day` as EDTF, `mark` what is special of it, `words` where a report gives it."""

    id: str
    address: str
    kind: str
    standing: str
    day: str | None
    says: str
    reports: int
    disagreements: int
    words: SourcedQuote | None
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class Lines:
    """The first lines of a section, and how many there are beyond them."""

    lines: tuple[ToldLine, ...]
    more: int


class Lister:
    """Makes lines of what is told; `heads` are the heads of the reports that are quoted, by id."""

    def __init__(self, heads: Mapping[str, ReportHead]) -> None:
        self._heads = heads

    def line(self, told: Told, *, mark: str | None = None) -> ToldLine:
        """One line."""
        entry, words = told.entry, told.words
        return ToldLine(
            id=entry.id,
            address=addresses.entry(entry.id),
            kind=entry.kind,
            standing=entry.standing,
            day=told.day,
            says=told.says,
            reports=len(entry.reports),
            disagreements=len(entry.disagreements),
            words=sourced_quote(words.report, words.citation, self._heads.get(words.report))
            if words
            else None,
            mark=mark,
        )

    def lines(self, some: Iterable[Told], *, marks: Mapping[str, str] | None = None) -> Lines:
        """The first of several; `marks` by the id of the entry."""
        told = list(some)
        known = marks or {}
        made = tuple(self.line(one, mark=known.get(one.entry.id)) for one in told[:MOST])
        return Lines(made, max(0, len(told) - MOST))
