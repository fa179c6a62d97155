"""The fields of an entry: the value shown, every value beside it, and what they disagree in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from chancery.model.entry import Disagreement, DisagreementSort, FieldValue
from chancery.model.judgement import Ruling
from chancery.model.kinds import FIELDS
from chancery.model.told import Told
from chancery.reconciling.values.alike import LIST_FIELDS, ValueRelation, relate_values
from chancery.reconciling.values.choosing import Choice, choose
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


def fields_of(kind: str, tolds: Sequence[Told], last: str | None, corrections: Sequence[Ruling]) -> Fields:
    """The fields of an entry of `kind` from its facts; `last` is the stage it has reached, corrections are people's."""
    made = Fields()
    for name in FIELDS[kind]:
        voiced = gather(name, _speaking(name, tolds))
        if voiced:
            _take(made, kind, name, voiced, last)
    for ruling in sorted(corrections, key=lambda r: r.judgement):
        _correct(made, ruling)
    return made


def _speaking(name: str, tolds: Sequence[Told]) -> Sequence[Told]:
    """Whose word counts for the field: of dates and places those who tell what happened, where any do."""
    if name not in ("date", "place"):
        return tolds
    happened = [t for t in tolds if t.fact.standing in ("done", "background")]
    if not happened:
        latest = max((t.report.published or "" for t in tolds), default="")
        happened = [t for t in tolds if (t.report.published or "") == latest and t.fact.standing == "planned"]
    return happened or tolds


def _take(made: Fields, kind: str, name: str, voiced: Sequence[Voiced], last: str | None) -> None:
    made.values[name] = tuple(v.as_value for v in voiced)
    if name in LIST_FIELDS:
        made.shown[name] = join_lists(name, [v.value for v in voiced])
        rule, reason = ("list", "the lists are joined") if len(voiced) > 1 else ("only", "")
        made.rules[name] = rule
        if len(voiced) > 1:
            made.disagreements.append(_listed(made, name, rule, reason))
        return
    if _STATUS.get(kind) == name and last is not None:
        made.shown[name], made.rules[name] = last, "status" if len(voiced) > 1 else "only"
        return
    choice = choose(kind, name, _of_the_type(made, name, voiced))
    if choice.rule == "only" and len(voiced) > 1:
        choice = replace(choice, rule="typed", reason="it is the wording of those who give the type shown")
    made.shown[name], made.rules[name] = choice.shown.value, choice.rule
    if len(voiced) > 1:
        made.disagreements.append(_differing(kind, name, voiced, choice))


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
