"""The tables: one a kind with a row an entry, the claims behind every value, the disagreements, the reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from chancery.export.describe import describe
from chancery.export.sheet import Cell, Sheet
from chancery.export.taken import columns as known
from chancery.export.taken.columns import Column, columns_of
from chancery.export.taken.snapshot import Snapshot, days, first_words
from chancery.export.values import value_text
from chancery.model import Entry
from chancery.model.entry import Disagreement, FieldValue
from chancery.model.telling import states_of

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A named table with its columns; `rows` have one cell for each."""

    name: str
    about: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @property
    def sheet(self) -> Sheet:
        return Sheet(tuple(column.name for column in self.columns), self.rows)


def tables(snapshot: Snapshot) -> Iterator[Table]:
    """Every table of a record, in a fixed order and with rows in a fixed order."""
    for kind in snapshot.kinds:
        yield kind_table(kind, snapshot.of_kind(kind))
    for name, about, columns, make in _LONG:
        rows = tuple(row for entry in snapshot.entries for row in make(entry))
        yield Table(name, about, columns, rows)
    yield Table("reports", "One row for each report.", known.REPORTS, tuple(_report_rows(snapshot)))


def kind_table(kind: str, entries: Iterable[Entry]) -> Table:
    """The table of entries of one kind, in the order given."""
    rows = tuple(_entry_row(entry) for entry in entries)
    return Table(_PLURALS.get(kind, f"{kind}s"), f"One row for each {kind}.", columns_of(kind), rows)


def entry_table(entries: Iterable[Entry]) -> Table:
    """One table of entries of any kind, in the order given: what they have in common, and what each says in words."""
    return Table("entries", "One row for each entry.", known.ENTRIES, tuple(map(_common_row, entries)))


def claims_table(entries: Iterable[Entry]) -> Table:
    """The table of every value of every field of `entries`, with everybody who gives it."""
    name, about, columns, make = _LONG[0]
    return Table(name, about, columns, tuple(row for entry in entries for row in make(entry)))


def _common_row(entry: Entry) -> Row:
    first, last = days(entry)
    report, citation = first_words(entry) or (None, None)
    place = (citation.start, citation.end, citation.quote) if citation else (None, None, None)
    date = entry.get("date")
    return (
        entry.id, entry.kind, entry.standing, None if date is None else value_text(date), first, last,
        "; ".join(states_of(entry)), describe(entry), len(entry.reports), entry.independent, len(entry.disagreements),
        report, *place,
    )  # fmt: skip


_PLURALS: Final = {"opportunity": "opportunities"}


def _entry_row(entry: Entry) -> Row:
    cells: dict[str, Cell] = {name: _cell(value) for name, value in entry.fields.items()}
    cells |= {"entry": entry.id, "standing": entry.standing}
    cells["date_from"], cells["date_to"] = days(entry)
    cells |= {
        "reports": len(entry.reports),
        "independent": entry.independent,
        "disagreements": len(entry.disagreements),
        "flags": "; ".join(flag.message for flag in entry.flags) or None,
    }
    words = first_words(entry)
    if words is not None:
        report, citation = words
        cells |= {"report": report, "start": citation.start, "end": citation.end, "quote": citation.quote}
    return tuple(cells.get(column.name) for column in columns_of(entry.kind))


def _cell(value: object) -> Cell:
    return value if isinstance(value, int) else value_text(value)


def _claim_rows(entry: Entry) -> Iterator[Row]:
    for field, values in entry.values.items():
        for value in values:
            yield from _value_rows(entry, field, value)


def _value_rows(entry: Entry, field: str, value: FieldValue) -> Iterator[Row]:
    told = value_text(value.value)
    shown = "yes" if value.value == entry.fields.get(field) else "no"
    head = (entry.id, entry.kind, field, told, shown, entry.rules.get(field))
    if not value.supports:
        yield (*head, None, None, None, value.judgement, None, None, None)
    for support in value.supports:
        by = (support.report, support.fact, support.basis, value.judgement)
        if not support.citations:
            yield (*head, *by, None, None, None)
        for citation in support.citations:
            yield (*head, *by, citation.start, citation.end, citation.quote)


def _disagreement_rows(entry: Entry) -> Iterator[Row]:
    for one in entry.disagreements:
        shown = value_text(one.shown) if one.shown is not None else None
        yield (entry.id, entry.kind, one.field, one.sort, _versions(one), shown, one.rule, one.reason or None)


def _versions(one: Disagreement) -> str:
    return " | ".join(
        f"{value_text(value.value)} ({', '.join(sorted({s.report for s in value.supports})) or 'judgement'})"
        for value in one.values
    )


def _report_rows(snapshot: Snapshot) -> Iterator[Row]:
    for head in snapshot.heads.values():
        yield (
            head.id, head.version, head.published, head.publisher, head.title, head.language, head.url, head.family,
        )  # fmt: skip


_Make = Callable[[Entry], Iterator[Row]]
_LONG: Final[tuple[tuple[str, str, tuple[Column, ...], _Make], ...]] = (
    (
        "claims",
        "One row for each value of each field, for everybody who gives it.",
        known.CLAIMS,
        _claim_rows,
    ),
    (
        "disagreements",
        "One row for each field in which reports differ.",
        known.DISAGREEMENTS,
        _disagreement_rows,
    ),
)
