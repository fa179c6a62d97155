"""One entry whole: every value with who gives it in which words, what differs and why, what became of it, what is near it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from chancery.answering.sanctions import Reading, notice, readings
from chancery.export.describe import describe
from chancery.export.history import said
from chancery.export.values import field_label
from chancery.keeping import Record
from chancery.keeping.doubts import Doubt
from chancery.keeping.history import HistoryStep
from chancery.model import Disagreement, Entry, Fact, FieldValue, ReportHead
from chancery.model.kinds import FIELDS
from chancery.web.views.lines import EntryLine, entry_line
from chancery.web.views.quotes import Quote, ReportLine, Told, quotes_of, report_line, told_by
from chancery.web.views.values import shown_words


@dataclass(frozen=True, slots=True)
class ValueView:
    """One value of a field in words, one string for each member of a list; `judgement` is of the person who put it there."""

    words: tuple[str, ...]
    shown: bool
    told: tuple[Told, ...]
    independent: int
    judgement: str | None


@dataclass(frozen=True, slots=True)
class Difference:
    """How the values of a field differ: the sort, the rule that chose the shown one, and its reason."""

    field: str
    label: str
    sort: str
    rule: str
    reason: str
    values: tuple[ValueView, ...]


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field: the shown value first, then every other that anyone gives; `difference` where they disagree."""

    name: str
    label: str
    values: tuple[ValueView, ...]
    rule: str | None
    difference: Difference | None


@dataclass(frozen=True, slots=True)
class Step:
    """One step in the life of the entry."""

    date: str | None
    stage: str
    standing: str
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Linked:
    """Another entry that belongs to this one, and how: `relation` is as in `model.entry.LINKS`."""

    relation: str
    line: EntryLine
    reason: str


@dataclass(frozen=True, slots=True)
class Near:
    """An entry that might be the same: `points` of 100, and what each rule said."""

    line: EntryLine
    points: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One step of the history: `what` is told, superseded, judged or undone."""

    what: str
    when: str | None
    who: str | None
    why: str
    says: str
    report: ReportLine | None
    judgement: str | None


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact behind the entry, with the words that state it."""

    id: str
    standing: str
    says: str
    report: ReportLine
    quotes: tuple[Quote, ...]
    pattern: str
    rejected: bool


@dataclass(frozen=True, slots=True)
class Joined:
    """Why two facts are one thing: the score of the rules, 0 to 1, and what they said, or the judgement."""

    facts: tuple[str, str]
    score: float
    reasons: tuple[str, ...]
    judgement: str | None


@dataclass(frozen=True, slots=True)
class Flagged:
    """Something a person should look at."""

    code: str
    message: str
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class EntryView:
    """`digest` changes whenever anything of the entry does; `withdrawn` is set when a person rejected every fact of it.

    `readings` is what to read of UN sanctions, and `notice` the words that stand beside it.
    """

    line: EntryLine
    digest: str
    withdrawn: bool
    fields: tuple[FieldView, ...]
    differences: tuple[Difference, ...]
    life: tuple[Step, ...]
    linked: tuple[Linked, ...]
    near: tuple[Near, ...]
    readings: tuple[Reading, ...]
    notice: str
    flags: tuple[Flagged, ...]
    facts: tuple[FactLine, ...]
    joined: tuple[Joined, ...]
    history: tuple[Event, ...]
    reports: tuple[ReportLine, ...]

    @property
    def http_status(self) -> int:
        """410 for an entry that was withdrawn."""
        return 410 if self.withdrawn else 200


def entry_view(record: Record, entry: Entry) -> EntryView:
    """Everything that the record holds on an entry of it."""
    around = record.registry.whole(entry)
    heads, others = around.heads, around.linked
    fields = tuple(_fields(entry, heads))
    known = {one.name for one in fields}
    return EntryView(
        line=entry_line(entry),
        digest=record.digest(entry),
        withdrawn=set(entry.rejected) >= set(entry.members),
        fields=fields,
        differences=tuple(_difference(one, heads) for one in entry.disagreements if one.field not in known),
        life=tuple(
            Step(step.date, step.stage, step.standing, told_by(step.supports, heads)) for step in entry.life
        ),
        linked=tuple(
            Linked(link.relation, entry_line(others[link.entry]), link.reason)
            for link in entry.links
            if link.entry in others
        ),
        near=tuple(_near(doubt, entry) for doubt in around.doubts),
        readings=readings(entry),
        notice=notice(),
        flags=tuple(Flagged(one.code, one.message, told_by(one.supports, heads)) for one in entry.flags),
        facts=tuple(_fact(fact, entry, heads) for fact in around.facts),
        joined=tuple(
            Joined((one.fact, one.other), one.score, one.reasons, one.judgement) for one in entry.joins
        ),
        history=tuple(_event(step, heads) for step in around.history),
        reports=tuple(
            sorted(
                (report_line(id, heads.get(id)) for id in entry.reports),
                key=lambda line: (line.published or "9", line.id),
            )
        ),
    )


def _fields(entry: Entry, heads: Mapping[str, ReportHead]) -> Iterator[FieldView]:
    differing = {one.field: one for one in entry.disagreements}
    names = [name for name in FIELDS[entry.kind] if name in entry.fields or name in entry.values]
    for name in names:
        values = [_value(name, one, entry.get(name), heads) for one in entry.values.get(name, ())]
        if name in entry.fields and not any(one.shown for one in values):
            values.insert(0, ValueView(shown_words(name, entry[name]), True, (), 0, None))
        difference = _difference(differing[name], heads) if name in differing else None
        yield FieldView(name, field_label(name), _shown_first(values), entry.rules.get(name), difference)


def _shown_first(values: Iterable[ValueView]) -> tuple[ValueView, ...]:
    return tuple(sorted(values, key=lambda one: (not one.shown, -one.independent)))


def _value(name: str, value: FieldValue, shown: Any, heads: Mapping[str, ReportHead]) -> ValueView:
    told = told_by(value.supports, heads)
    sources = {one.report.family or one.report.id for one in told}
    return ValueView(
        shown_words(name, value.value), value.value == shown, told, len(sources), value.judgement
    )


def _difference(one: Disagreement, heads: Mapping[str, ReportHead]) -> Difference:
    values = _shown_first(_value(one.field, value, one.shown, heads) for value in one.values)
    return Difference(one.field, field_label(one.field), one.sort, one.rule, one.reason, values)


def _near(doubt: Doubt, entry: Entry) -> Near:
    other = doubt.other if doubt.one.id == entry.id else doubt.one
    return Near(entry_line(other), doubt.points, doubt.reasons)


def _fact(fact: Fact, entry: Entry, heads: Mapping[str, ReportHead]) -> FactLine:
    return FactLine(
        fact.id,
        fact.standing,
        describe(fact),
        report_line(fact.report, heads.get(fact.report)),
        quotes_of(fact.report, fact.evidence),
        fact.pattern,
        fact.id in entry.rejected,
    )


def _event(step: HistoryStep, heads: Mapping[str, ReportHead]) -> Event:
    judgement = step.judgement
    return Event(
        step.what,
        step.when,
        step.who,
        step.why,
        said(judgement) if judgement else (step.version or "")[:8],
        report_line(step.report, heads.get(step.report)) if step.report else None,
        judgement.id if judgement else None,
    )
