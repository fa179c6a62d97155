"""Entries as a sheet tells them, each put into words once."""

from __future__ import annotations

from collections.abc import Iterable

from chancery.answering.briefs.gathering import Gathered
from chancery.answering.relations.sheet import Told, Words
from chancery.answering.wording import tell
from chancery.model import Entry, Support


class Teller:
    """Tells the entries that were gathered."""

    def __init__(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._told: dict[str, Told] = {}

    def told(self, entry: Entry) -> Told:
        """An entry with its day and its first words."""
        if entry.id not in self._told:
            self._told[entry.id] = Told(entry, tell(entry), self._gathered.day(entry), words_of(entry))
        return self._told[entry.id]

    def all(self, entries: Iterable[Entry]) -> tuple[Told, ...]:
        """Several, in the order given."""
        return tuple(self.told(entry) for entry in entries)


def words_of(entry: Entry) -> Words | None:
    """The words that tell most of the entry: the longest of what one report gives as evidence of it, else of any value."""
    told = (support for step in entry.life for support in step.supports)
    values = (support for some in entry.values.values() for value in some for support in value.supports)
    return _longest(told) or _longest(values)


def words_for(entry: Entry, field: str) -> Words | None:
    """The words that give the shown value of `field`, else those of the entry."""
    gives = (v for v in entry.values.get(field, ()) if v.value == entry.fields.get(field))
    return _longest(support for value in gives for support in value.supports) or words_of(entry)


def _longest(supports: Iterable[Support]) -> Words | None:
    """The longest words of the first support that has any."""
    for support in supports:
        if support.citations:
            longest = max(support.citations, key=lambda one: one.end - one.start)
            return Words(support.report, longest)
    return None
