"""The life of an entry: what it went through and when, each step with who says so; impossible orders are raised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from chancery.model import edtf
from chancery.model.entry import Flag, LifeStep
from chancery.model.kinds import HAPPENED, STAGE_FIELDS
from chancery.model.told import Told
from chancery.reconciling.values.alike import relate_values
from chancery.reconciling.values.gathering import support
from chancery.vocabulary.life_cycle import may_follow, place_of

_HELD: Final = {"visit": "held", "meeting": "held", "signing": "held"}
#: The stage of a thing of which no report says how far it has come.
UNTOLD: Final = "told-of"
#: Of one day: a plan is put off before it is made anew, and comes before what became of it.
_STANDINGS: Final = ("proposed", "cancelled", "denied", "planned", "background", "done")


def life_of(kind: str, tolds: Sequence[Told]) -> tuple[LifeStep, ...]:
    """The steps in the order of time; reports of one step are put together where their dates agree."""
    steps: list[LifeStep] = []
    for told in tolds:
        step = _step(kind, told)
        place = next((i for i, other in enumerate(steps) if _one_step(kind, other, step)), None)
        if place is None:
            steps.append(step)
        else:
            steps[place] = _together(kind, steps[place], step)
    return tuple(sorted(steps, key=lambda step: _order(step, tolds)))


def reached(life: Sequence[LifeStep]) -> str | None:
    """The last stage that has happened, else the last that was planned; None where no report tells one."""
    told = [step for step in life if step.stage != UNTOLD]
    steps = [step for step in told if step.standing in HAPPENED] or told
    return steps[-1].stage if steps else None


def flags_of(life: Sequence[LifeStep]) -> Iterator[Flag]:
    """Steps that cannot follow one another, as reported; nothing is dropped."""
    happened = [step for step in life if step.standing in HAPPENED and step.stage != UNTOLD]
    for before, after in pairwise(happened):
        if not may_follow(after.stage, before.stage):
            yield Flag(
                "life-order",
                f"{after.stage} ({after.date or 'no date'}) is told after {before.stage} ({before.date or 'no date'})",
                (*before.supports, *after.supports),
            )


def _step(kind: str, told: Told) -> LifeStep:
    stage = told.fact.get(STAGE_FIELDS.get(kind, "")) or _HELD.get(kind) or UNTOLD
    return LifeStep(stage, told.fact.standing, told.fact.get("date"), (support(told),))


def _one_step(kind: str, a: LifeStep, b: LifeStep) -> bool:
    """Whether two reports tell one step: the same stage, both as past or as one plan, and dates that agree."""
    if a.stage != b.stage or _sort(a) != _sort(b):
        return False
    return not a.date or not b.date or relate_values(kind, "date", a.date, b.date) != "conflict"


def _sort(step: LifeStep) -> str:
    return "happened" if step.standing in HAPPENED else step.standing


def _together(kind: str, a: LifeStep, b: LifeStep) -> LifeStep:
    dates = [d for d in (a.date, b.date) if d]
    date = dates[0] if dates else None
    if len(dates) == 2 and relate_values(kind, "date", dates[1], dates[0]) == "closer":
        date = dates[1]
    standing = "done" if "done" in (a.standing, b.standing) else a.standing
    return LifeStep(a.stage, standing, date, (*a.supports, *b.supports))


def _order(step: LifeStep, tolds: Sequence[Told]) -> tuple[str, int, int, str]:
    """By the day of the step, a plan before what became of it; an undated step takes the day it was first reported."""
    told = {t.id: t.report.published for t in tolds}
    first = edtf.bounds(step.date)[0] if step.date and step.standing in HAPPENED else None
    reported = min((day for s in step.supports if (day := told.get(s.fact))), default=None)
    when = first.isoformat() if first else reported or "9999"
    return when, _STANDINGS.index(step.standing), place_of(step.stage), step.supports[0].fact
