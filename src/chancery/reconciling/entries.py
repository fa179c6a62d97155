"""From facts of many reports to entries of the record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from chancery.model.entry import Entry, Flag, Join, entry_id
from chancery.model.judgement import Ruling
from chancery.model.told import Told
from chancery.reconciling.checks import anniversary, followed, told_too_early, vague
from chancery.reconciling.clustering import Decision, Group, group
from chancery.reconciling.life import flags_of, life_of, reached
from chancery.reconciling.standing import standing_of
from chancery.reconciling.traits import traits
from chancery.reconciling.values.fields import fields_of
from chancery.reconciling.values.gathering import support


def reconcile(tolds: Iterable[Told], rulings: Iterable[Ruling] = ()) -> tuple[Entry, ...]:
    """The entries that these facts make, by id; the order of facts and rulings does not matter.

    Every fact is in exactly one entry. Entries depend on nothing but the facts and rulings given, so a caller who leaves out
    facts that `compare` takes for the same as one of these gets other entries.
    """
    told = {t.id: t for t in sorted(tolds, key=lambda t: (t.id, t.report.published or "", t.report.version))}
    ruled = tuple(sorted(rulings, key=lambda r: r.judgement))
    by_kind: dict[str, dict[str, Told]] = defaultdict(dict)
    for name, one in told.items():
        by_kind[one.fact.kind][name] = one
    entries = (entry for kind in sorted(by_kind) for entry in _entries(kind, by_kind[kind], ruled))
    return tuple(sorted(entries, key=lambda entry: entry.id))


def _entries(kind: str, told: Mapping[str, Told], rulings: Sequence[Ruling]) -> Iterable[Entry]:
    groups = group({name: traits(one) for name, one in told.items()}, rulings)
    homes = {fact: entry_id(kind, g.members) for g in groups for fact in g.members}
    for found in groups:
        yield _entry(kind, [told[name] for name in found.members], found, rulings, homes)


def _entry(
    kind: str, members: Sequence[Told], found: Group, rulings: Sequence[Ruling], homes: Mapping[str, str]
) -> Entry:
    mine = frozenset(found.members)
    rejected = {f for r in rulings if r.sort == "reject" for f in r.facts if f in mine}
    heard = [t for t in members if t.id not in rejected] or list(members)
    life = life_of(kind, heard)
    ours = [r for r in rulings if mine & set(r.facts)]
    fields = fields_of(kind, heard, reached(life), ours)
    return Entry(
        id=entry_id(kind, found.members),
        kind=kind,
        standing=standing_of(heard),
        fields=fields.shown,
        members=found.members,
        values=fields.values,
        rules=fields.rules,
        disagreements=(
            *fields.disagreements,
            *anniversary(fields.shown, heard),
            *followed(fields.shown, heard),
        ),
        joins=tuple(_join(decision) for decision in found.decisions),
        reports=tuple(sorted({t.report.id for t in heard})),
        independent=len({t.report.source for t in heard}),
        life=life,
        flags=(
            *flags_of(life),
            *told_too_early(heard),
            *vague(kind, fields.shown, heard),
            *_review(found, {t.id: t for t in members}, rulings, homes),
        ),
        rejected=tuple(sorted(rejected)),
    )


def _join(decision: Decision) -> Join:
    one, other = decision.pair
    if decision.comparison is None:
        return Join(one, other, 1.0, ("a person said that they are one",), decision.judgement)
    return Join(one, other, decision.comparison.score, decision.comparison.reasons)


def _review(
    found: Group, members: Mapping[str, Told], rulings: Sequence[Ruling], homes: Mapping[str, str]
) -> Iterable[Flag]:
    """What a person should look at: facts that fit elsewhere as well, contradicting rulings, and those left unsure."""
    for decision in found.contradictions:
        yield Flag(
            "judgements-contradict", f"{' and '.join(decision.pair)} were called the same and different"
        )
    for other in sorted({homes[fact] for d in found.rivals for fact in d.pair} - {homes[found.members[0]]}):
        facts = sorted(
            {f for d in found.rivals for f in d.pair if f in members and other in {homes[x] for x in d.pair}}
        )
        yield Flag(
            "fits-elsewhere", f"some facts fit {other} as well", tuple(support(members[f]) for f in facts)
        )
    for ruling in rulings:
        touched = sorted({*ruling.facts, *ruling.others} & set(members))
        if ruling.sort == "unsure" and touched:
            yield Flag(
                "unsure",
                f"judgement {ruling.judgement} left it open",
                tuple(support(members[f]) for f in touched),
            )
