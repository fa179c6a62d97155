"""The fields of an entry: the value shown, every value beside it, and what they disagree in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from chancery.model.entry import Disagreement, DisagreementSort, FieldValue
from chancery.model.judgement import Ruling
from chancery.model.kinds import FIELDS
from chancery.model.told import Told
from chancery.reconciling.traits import traits
from chancery.reconciling.values.alike import LIST_FIELDS, ValueRelation, relate_values
from chancery.reconciling.values.choosing import Choice, choose
from chancery.reconciling.values.counting import counting_for, of_one_step
from chancery.reconciling.values.gathering import Voiced, gather
from chancery.reconciling.values.joining import join_lists, only_reworded

#: Fields that tell how far a thing has come: what happened last is shown.
_STATUS: Final = {"instrument": "stage", "mechanism": "state"}
_SORTS: Final[Mapping[ValueRelation, DisagreementSort]] = {
    "closer": "refinement",
    "looser": "refinement",
    "wording": "wording",
    "conflict": "conflict",
}


@dataclass(slots=True)
class Fields:
    """What an entry takes over: shown values, all values, the rules that chose and the disagreements."""

    shown: dict[str, Any] = field(default_factory=dict)
    values: dict[str, tuple[FieldValue, ...]] = field(default_factory=dict)
    rules: dict[str, str] = field(default_factory=dict)
    disagreements: list[Disagreement] = field(default_factory=list)


def fields_of(kind: str, tolds: Sequence[Told], last: str | None, rulings: Sequence[Ruling]) -> Fields:
    """The fields of an entry of `kind` from its facts; `last` is the stage it has reached.

    Of the rulings, those that correct a value or accept one of the facts count here.
    """
    made = Fields()
    accepted = frozenset(fact for ruling in rulings if ruling.sort == "accept" for fact in ruling.facts)
    heard = _Heard(tolds, last, accepted, frozenset().union(*(traits(told).states for told in tolds)))
    for name in FIELDS[kind]:
        voiced = gather(name, of_one_step(kind, name, tolds))
        if voiced:
            made.values[name] = tuple(v.as_value for v in voiced)
            _take(made, kind, name, voiced, heard)
    for ruling in sorted((r for r in rulings if r.sort == "correct"), key=lambda r: r.judgement):
        _correct(made, ruling)
    return made


@dataclass(frozen=True, slots=True)
class _Heard:
    """The facts of the entry, the stage it has reached, the facts that a person accepted, and the states concerned."""

    tolds: Sequence[Told]
    last: str | None
    accepted: frozenset[str]
    states: frozenset[str]


def _take(made: Fields, kind: str, name: str, voiced: Sequence[Voiced], heard: _Heard) -> None:
    if name in LIST_FIELDS:
        made.shown[name] = join_lists(name, [v.value for v in voiced], sides=[v.sides for v in voiced])
        made.rules[name] = "list" if len(voiced) > 1 else "only"
        if len(voiced) > 1:
            made.disagreements.append(_listed(made, name, "list", "the lists are joined"))
        return
    if _STATUS.get(kind) == name and heard.last is not None:
        made.shown[name], made.rules[name] = heard.last, "status" if len(voiced) > 1 else "only"
        return
    choice = _choice(made, kind, name, voiced, heard)
    made.shown[name], made.rules[name] = choice.shown.value, choice.rule
    if len(voiced) > 1:
        made.disagreements.append(_differing(kind, name, voiced, choice))


def _choice(made: Fields, kind: str, name: str, voiced: Sequence[Voiced], heard: _Heard) -> Choice:
    """The value shown: among those whose word counts for the field, where these are fewer than all."""
    counting = {told.id for told in counting_for(kind, name, heard.tolds)}
    up = [v for v in voiced if any(s.fact in counting for s in v.supports)] or voiced
    wording = _of_the_type(made, name, up)
    choice = choose(kind, name, wording, accepted=heard.accepted, states=heard.states)
    if choice.rule != "only" or len(voiced) == 1:
        return choice
    if len(wording) < len(up):
        return replace(choice, rule="typed", reason="it is the wording of those who give the type shown")
    return replace(choice, rule="status", reason="what happened is shown before what was planned")


def _of_the_type(made: Fields, name: str, voiced: Sequence[Voiced]) -> Sequence[Voiced]:
    """A paper's title is shown as those word it who give the type that is shown, where any do."""
    if name != "title":
        return voiced
    typed = {s.fact for v in made.values.get("type", ()) if v.value == made.shown["type"] for s in v.supports}
    return [v for v in voiced if typed & {s.fact for s in v.supports}] or voiced


def _listed(made: Fields, name: str, rule: str, reason: str) -> Disagreement:
    values, shown = made.values[name], made.shown[name]
    fuller = any(len(v.value) < len(shown) or not only_reworded(name, v.value, shown) for v in values)
    return Disagreement(name, "refinement" if fuller else "wording", values, shown, rule, reason)


def _differing(kind: str, name: str, voiced: Sequence[Voiced], choice: Choice) -> Disagreement:
    """In what the values differ from the one shown, by the gravest difference."""
    found = {relate_values(kind, name, choice.shown.value, v.value) for v in voiced if v is not choice.shown}
    worst = next(sort for sort in ("conflict", "closer", "looser", "wording") if sort in found)
    values = tuple(v.as_value for v in voiced)
    return Disagreement(name, _SORTS[worst], values, choice.shown.value, choice.rule, choice.reason)


def _correct(made: Fields, ruling: Ruling) -> None:
    """A person's value is shown; what the reports say stands beside it."""
    if ruling.field is None:
        return
    name = ruling.field
    put = FieldValue(ruling.value, judgement=ruling.judgement)
    made.values[name] = (put, *(v for v in made.values.get(name, ()) if v.judgement is None))
    made.shown[name], made.rules[name] = ruling.value, "person"
    made.disagreements = [d for d in made.disagreements if d.field != name]
    if any(v.value != ruling.value for v in made.values[name][1:]):
        made.disagreements.append(
            Disagreement(
                name, "conflict", made.values[name], ruling.value, "person", f"judgement {ruling.judgement}"
            )
        )
