"""Two reports of the same events side by side, fact by fact: said by both, by one only, differently."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from chancery.export.describe import describe
from chancery.export.order import in_order
from chancery.export.values import field_label
from chancery.keeping import Record
from chancery.keeping.registry import ToldReport
from chancery.model import Fact
from chancery.model.kinds import FIELDS
from chancery.web.views.lines import EntryLine, entry_line
from chancery.web.views.quotes import Quote, ReportLine, quotes_of, report_line
from chancery.web.views.values import shown_words

How = Literal["same", "differently", "left", "right"]


@dataclass(frozen=True, slots=True)
class Side:
    """What one report says of an entry: in our words, as what, and in its own."""

    says: str
    standing: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class FieldBeside:
    """One field on both sides; `how` is `same`, `differently`, or the one side that gives it."""

    label: str
    how: How
    left: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Aligned:
    """One entry of which at least one of the two tells; `how` is that of all fields and the standing together."""

    line: EntryLine
    how: How
    left: tuple[Side, ...]
    right: tuple[Side, ...]
    fields: tuple[FieldBeside, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reports: what both tell in the order of the left one, then what only one of them tells."""

    left: ReportLine
    right: ReportLine
    both: tuple[Aligned, ...]
    left_only: tuple[Aligned, ...]
    right_only: tuple[Aligned, ...]


def comparison_view(record: Record, left: ToldReport, right: ToldReport) -> Comparison:
    """The two current versions, aligned by the entries that hold their facts."""
    on_left, on_right = _by_entry(left), _by_entry(right)
    entries = record.registry.by_ids({*on_left, *on_right})

    def aligned(ids: Iterable[str]) -> tuple[Aligned, ...]:
        return tuple(
            _aligned(entry_line(entries[id]), on_left.get(id, ()), on_right.get(id, ()))
            for id in ids
            if id in entries
        )

    return Comparison(
        left=report_line(left.report.id, left.head),
        right=report_line(right.report.id, right.head),
        both=aligned(id for id in on_left if id in on_right),
        left_only=aligned(id for id in on_left if id not in on_right),
        right_only=aligned(id for id in on_right if id not in on_left),
    )


def _by_entry(told: ToldReport) -> dict[str, tuple[Fact, ...]]:
    """The facts of a report by the entry that holds them, in the order of the text."""
    held = {placed.fact.id: placed.entry for placed in told.facts}
    found: dict[str, tuple[Fact, ...]] = {}
    for fact in in_order(placed.fact for placed in told.facts):
        entry = held[fact.id]
        if entry is not None:
            found[entry] = (*found.get(entry, ()), fact)
    return found


def _aligned(line: EntryLine, left: tuple[Fact, ...], right: tuple[Fact, ...]) -> Aligned:
    fields = tuple(_fields(line.kind, left, right)) if left and right else ()
    return Aligned(line, _how(left, right, fields), tuple(map(_side, left)), tuple(map(_side, right)), fields)


def _how(left: tuple[Fact, ...], right: tuple[Fact, ...], fields: Iterable[FieldBeside]) -> How:
    if not left or not right:
        return "left" if left else "right"
    agree = {fact.standing for fact in left} == {fact.standing for fact in right}
    return "same" if agree and all(one.how != "differently" for one in fields) else "differently"


def _side(fact: Fact) -> Side:
    return Side(describe(fact), fact.standing, quotes_of(fact.report, fact.evidence))


def _fields(kind: str, left: tuple[Fact, ...], right: tuple[Fact, ...]) -> Iterable[FieldBeside]:
    on_left, on_right = _given(left), _given(right)
    for name in FIELDS[kind]:
        one, other = on_left.get(name), on_right.get(name)
        if one is None and other is None:
            continue
        how: How = (
            "left" if other is None else "right" if one is None else "same" if one == other else "differently"
        )
        yield FieldBeside(field_label(name), how, one or (), other or ())


def _given(facts: Iterable[Fact]) -> Mapping[str, tuple[str, ...]]:
    """The words of each field; the first fact that gives it speaks for its report."""
    given: dict[str, tuple[str, ...]] = {}
    for fact in facts:
        for name, value in fact.fields.items():
            given.setdefault(name, shown_words(name, value))
    return given
