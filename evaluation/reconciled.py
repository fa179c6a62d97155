"""Reads the events, makes entries of them and sets these against the gold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from chancery.model import Entry, Fact, ReportHead, Told, version_of
from chancery.model.kinds import CORE_KINDS
from chancery.reading import read_report
from chancery.reconciling import families, reconcile
from evaluation.aligning import align
from evaluation.bcubed import Agreement, agreement
from evaluation.events import Events, Mention


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the corpus: facts by id, the entries, which fact is which mention, the families found."""

    facts: Mapping[str, Fact]
    entries: tuple[Entry, ...]
    aligned: Mapping[str, Mention]
    families: tuple[frozenset[str], ...]

    def agreement(self, kind: str | None = None) -> Agreement | None:
        """How entries and gold agree over the aligned facts, of one kind or all; None where there are none."""
        wanted = {f: m.entry for f, m in self.aligned.items() if kind in (None, m.kind)}
        found = {fact: entry.id for entry in self.entries for fact in entry.members}
        return agreement(wanted, found) if wanted else None


def run(events: Events) -> Outcome:
    """Read and reconcile every report of the corpus at once."""
    texts = {name: report.text for name, report in events.reports.items()}
    home = families(texts)
    tolds = told(events, home)
    facts = {one.id: one.fact for one in tolds}
    aligned = align(list(facts.values()), events.mentions, texts)
    return Outcome(facts, reconcile(tolds), aligned, _copies(home))


def told(events: Events, home: Mapping[str, str] | None = None) -> list[Told]:
    """Every core fact that the reader takes from the corpus; `home` gives each report's family."""
    families_of = home or {name: name for name in events.reports}
    return [one for name in events.reports for one in _told(events, name, families_of[name])]


def faults(events: Events, outcome: Outcome) -> Iterator[str]:
    """The entries that should be apart or together, in words."""
    homes = {fact: entry for entry in outcome.entries for fact in entry.members}
    for entry in outcome.entries:
        golds = {outcome.aligned[f].entry for f in entry.members if f in outcome.aligned}
        if len(golds) > 1:
            yield f"over-merged {entry.kind} {', '.join(sorted(golds))}"
            yield from (f"    {_line(outcome, fact)}" for fact in entry.members)
    for gold in events.entries:
        mine = [f for f, m in outcome.aligned.items() if m.entry == gold["entry"]]
        if len({homes[f].id for f in mine}) > 1:
            yield f"under-merged {gold['kind']} {gold['entry']} {gold['label']}"
            yield from (f"    {homes[f].id[-6:]} {_line(outcome, f)}" for f in mine)


def _told(events: Events, name: str, family: str) -> Iterable[Told]:
    report = events.reports[name]
    head = ReportHead(
        report.id, version_of(report.text), report.published, report.publisher, report.url, report.title,
        report.language, family,
    )  # fmt: skip
    return (Told(fact, head) for fact in read_report(report).facts if fact.kind in CORE_KINDS)


def _copies(home: Mapping[str, str]) -> tuple[frozenset[str], ...]:
    groups = {family: frozenset(n for n in home if home[n] == family) for family in home.values()}
    return tuple(group for _, group in sorted(groups.items()) if len(group) > 1)


def _line(outcome: Outcome, name: str) -> str:
    fact, mention = outcome.facts[name], outcome.aligned.get(name)
    gold = f"{mention.entry} “{mention.quote[:60]}”" if mention else "-"
    return f"{name[:6]} {fact.report} {fact.standing} {dict(fact.fields)} [{gold}]"
