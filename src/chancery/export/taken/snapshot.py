"""What is exported: the entries and reports of a record at one moment, and the texts the citations stand in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from chancery.model import Entry, ReportHead
from chancery.model.citation import Citation
from chancery.model.edtf import bounds
from chancery.model.entry import Support

if TYPE_CHECKING:
    from chancery.keeping import Record


@dataclass(frozen=True)
class Snapshot:
    """`entries` by kind and id, `heads` by report id; `text` gives the current text of a report."""

    entries: tuple[Entry, ...]
    heads: Mapping[str, ReportHead]
    text: Callable[[str], str]

    @classmethod
    def of(cls, record: Record) -> Snapshot:
        """All that the record holds now."""
        entries = tuple(sorted(record.entries(), key=lambda entry: (entry.kind, entry.id)))
        heads = {head.id: head for head in sorted(record.reports(), key=lambda head: head.id)}
        return cls(entries, heads, lambda report: record.report(report).text)

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that there are entries of, sorted."""
        return tuple(sorted({entry.kind for entry in self.entries}))

    def of_kind(self, kind: str) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.kind == kind)


def supports(entry: Entry) -> Iterator[Support]:
    """Everybody who gives a value of the entry, field by field; those who give the shown values first."""
    for shown in (True, False):
        for name, values in entry.values.items():
            for value in values:
                if (value.value == entry.fields.get(name)) is shown:
                    yield from value.supports


def first_words(entry: Entry) -> tuple[str, Citation] | None:
    """The report and the words that give the entry's first value that is read rather than worked out."""
    for support in supports(entry):
        for citation in support.citations:
            return support.report, citation
    return None


def days(entry: Entry) -> tuple[str | None, str | None]:
    """The first and last day (ISO) that the entry's date allows; None where it has none or is open."""
    date = entry.get("date")
    if not isinstance(date, str):
        return None, None
    first, last = bounds(date)
    return first.isoformat() if first else None, last.isoformat() if last else None
