"""The history of an entry, and the judgements of a record, as sheets."""

from __future__ import annotations

from collections.abc import Iterable

from chancery.export.sheet import Cell, Sheet
from chancery.export.values import field_label, value_text
from chancery.keeping.history import HistoryStep
from chancery.model import Judgement, Receipt


def history_sheet(steps: Iterable[HistoryStep]) -> Sheet:
    """One row a step: what happened, when, who did it, to what and why."""
    return Sheet(
        ("what", "when", "who", "about", "why"), [(s.what, s.when, s.who, _about(s), s.why) for s in steps]
    )


def judgements_sheet(judgements: Iterable[Judgement]) -> Sheet:
    """One row a judgement, in the order in which they were made."""
    columns = ("judgement", "says", "who", "when", "why", "undone by")
    return Sheet(columns, [_row(one) for one in judgements])


def receipts_sheet(receipts: Iterable[Receipt]) -> Sheet:
    """One row a run: with which code and words, how much it added, what it refused."""
    columns = (
        "started",
        "ended",
        "code",
        "grammar",
        "vocabulary",
        "added",
        "changed",
        "known",
        "facts",
        "refused",
    )
    return Sheet(columns, [_run(one) for one in receipts])


def said(judgement: Judgement) -> str:
    """`correct: place is Huế`, `same: two facts of agency and daily`."""
    named = ", ".join(sorted({anchor.report for anchor in (*judgement.about, *judgement.other)}))
    if judgement.field is not None:
        return f"correct: {field_label(judgement.field)} is {value_text(judgement.value)} ({named})"
    return f"{judgement.sort}: {judgement.about[0].kind} in {named}"


def _run(one: Receipt) -> tuple[Cell, ...]:
    refused = "; ".join(f"{refused.name}: {refused.problem}" for refused in one.refused)
    return (
        one.started,
        one.ended or "did not come to its end",
        one.code,
        one.grammar,
        one.vocabulary,
        one.added,
        one.changed,
        one.known,
        one.facts,
        refused or None,
    )


def _about(step: HistoryStep) -> str:
    if step.judgement is not None:
        return f"{step.judgement.id} {said(step.judgement)}"
    return f"{step.report} version {(step.version or '')[:8]}"


def _row(one: Judgement) -> tuple[Cell, ...]:
    undone = f"{one.undone_by.who}, {one.undone_by.when}" if one.undone_by else None
    return (one.id, said(one), one.made.who, one.made.when, one.made.why, undone)
