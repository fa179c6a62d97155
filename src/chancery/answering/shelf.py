"""A record as one answer reads it: every entry, fact, report head and text is fetched once."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from chancery.answering.answer import Searched
from chancery.errors import NotInRecord
from chancery.model import Entry, Fact, ReportHead

if TYPE_CHECKING:
    from chancery.keeping import Record


class Shelf:
    """Reads `record` and remembers what it has read; for one answer or one brief."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._entries: dict[str, Entry | None] = {}
        self._facts: dict[str, tuple[Fact, ...]] = {}
        self._texts: dict[str, str] = {}
        self._heads: dict[str, ReportHead] = {}

    def entries(
        self,
        *,
        states: Collection[str] = (),
        kinds: Collection[str] = (),
        dates: str | None = None,
        text: str | None = None,
    ) -> tuple[Entry, ...]:
        """The entries in the order of their days, as `Record.entries` gives them; with `dates` those without a day too."""
        found = self._record.entries(states=states, kind=kinds or None, dates=dates, undated=True, text=text)
        self._entries.update((entry.id, entry) for entry in found)
        return found

    def told_in(self, reports: Iterable[str], *, kinds: Collection[str]) -> tuple[Entry, ...]:
        """The entries of these kinds that any of these reports tells of, by id."""
        found = self._record.registry.told_in(reports, kinds=kinds)
        self._entries.update((entry.id, entry) for entry in found)
        return found

    def fetch_facts(self, entries: Iterable[Entry]) -> None:
        """Read the facts behind these entries at once, for whoever asks for those of many."""
        lacking = [entry for entry in entries if entry.id not in self._facts]
        found = self._record.registry.facts_behind(lacking)
        for entry in lacking:
            self._facts[entry.id] = tuple(fact for fact in found[entry.id] if fact.id not in entry.rejected)

    def fetch_heads(self, reports: Iterable[str]) -> None:
        """Read the heads of these reports at once, for whoever asks for many of them."""
        self._heads.update(self._record.registry.heads(set(reports) - self._heads.keys()))

    def entry(self, id: str) -> Entry | None:
        """The entry of this id, or None when there is none any more."""
        if id not in self._entries:
            try:
                self._entries[id] = self._record.entry(id)
            except NotInRecord:
                self._entries[id] = None
        return self._entries[id]

    def required(self, id: str) -> Entry:
        """The entry that holds `id` now; raises `NotInRecord`."""
        return self._record.entry(id)

    def facts(self, entry: Entry) -> tuple[Fact, ...]:
        """The facts behind an entry, without those a person rejected."""
        if entry.id not in self._facts:
            facts = self._record.facts(entry.id)
            self._facts[entry.id] = tuple(fact for fact in facts if fact.id not in entry.rejected)
        return self._facts[entry.id]

    def head(self, report: str) -> ReportHead:
        """The head of the current version of a report; raises `NotInRecord`."""
        if report not in self._heads:
            versions = self._record.versions(report)
            current = next((head for head, is_current in versions if is_current), None)
            if current is None:
                raise NotInRecord(self._record.name, f"there is no report {report}")
            self._heads[report] = current
        return self._heads[report]

    def text(self, report: str) -> str:
        """The text of the current version of a report."""
        if report not in self._texts:
            self._texts[report] = self._record.report(report).text
        return self._texts[report]

    def searched(self) -> Searched:
        """What there was to search."""
        covered = self._record.coverage()
        return Searched(covered.reports, covered.first, covered.last, covered.languages, covered.publishers)
