"""Status and force: what stage a paper or channel has reached, as far as reports tell; nothing is inferred from time."""

from __future__ import annotations

from typing import Final

from chancery.answering.answer import Answer, Row
from chancery.answering.answers.nothing import not_reported
from chancery.answering.answers.ordering import ordered
from chancery.answering.disputes import cites_of, disputes_in, spoken
from chancery.answering.draft import Draft
from chancery.answering.wording import label, tell
from chancery.model import Entry
from chancery.model.days import day_text
from chancery.model.kinds import HAPPENED
from chancery.model.telling import stage_of

_OVER: Final = ("terminated", "expired", "denounced", "suspended")
_FORCE: Final = "in-force"


def status(draft: Draft) -> Answer:
    """The stage reached and the steps before it."""
    found = ordered(draft)
    if not found:
        return not_reported(draft)
    rows = [_life(draft, entry) for entry in found[: draft.limit]]
    stages = tuple(dict.fromkeys(stage_reached(entry) for entry in found))
    for entry in found[: draft.limit]:
        for one in disputes_in(entry, "date", "stage", "state"):
            draft.note(f"Reports disagree, {spoken(one)}.", cites_of(one, draft.citer))
    told = ", ".join(label(stage) for stage in stages)
    return draft.done(
        f"{told[0].upper()}{told[1:]}.", value=stages[0] if len(stages) == 1 else stages, rows=rows
    )


def in_force(draft: Draft) -> Answer:
    """Yes or no where a report says so; else the last stage that reports tell, which is no answer."""
    found = [entry for entry in ordered(draft) if entry.standing in HAPPENED]
    if not found:
        return not_reported(draft)
    rows = [_life(draft, entry) for entry in found[: draft.limit]]
    stages = {stage_reached(entry) for entry in found}
    if stages == {_FORCE}:
        return draft.done("Yes, in force as far as reports tell.", value=True, rows=rows)
    over = [stage for stage in _OVER if stage in stages]
    if over and stages <= set(_OVER):
        return draft.done(f"No: {over[0]}.", value=False, rows=rows)
    if len(found) > 1 and (_FORCE in stages or over):
        return draft.done("Some of them, as the lines say.", value=None, rows=rows)
    told = " or ".join(sorted(label(stage) for stage in stages))
    return draft.done(
        f"No report says that it is in force; the last that reports tell is: {told}.",
        value=None,
        rows=rows,
        outcome="not-reported",
    )


def stage_reached(entry: Entry) -> str:
    """The last stage that reports tell of it, in force or over before any other; its standing where none is told."""
    told = [step.stage for step in entry.life if step.standing in HAPPENED and step.stage in (_FORCE, *_OVER)]
    return told[-1] if told else stage_of(entry) or entry.standing


def _life(draft: Draft, entry: Entry) -> Row:
    steps = [step for step in entry.life if step.stage not in ("told-of",)]
    cites = tuple(dict.fromkeys(n for step in steps for n in draft.citer.supports(step.supports)))
    told = "; ".join(
        " ".join(
            filter(
                None,
                (
                    label(step.stage),
                    day_text(step.date),
                    "" if step.standing == "done" else f"({step.standing})",
                ),
            )
        )
        for step in steps
    )
    return draft.row(
        entry, says=f"{tell(entry)}{f' · {told}' if len(steps) > 1 else ''}", cites=cites or None
    )
