"""The figures of joining facts into entries: as stored, as a table for a terminal and as `docs/reference/reconciling.md`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Final

from chancery.model.kinds import CORE_KINDS
from evaluation.events import FOLDER, Events
from evaluation.gold import ROOT
from evaluation.reconciled import Outcome

FIGURES: Final = FOLDER / "figures.json"
PAGE: Final = ROOT / "docs" / "reference" / "reconciling.md"

_COLUMNS: Final = ("precision", "recall", "f1", "over_merged", "under_merged")
_INTRODUCTION: Final = """\
# How well facts are joined

<!-- Written by evaluation/reconcile.py from evaluation/events/figures.json; do not edit. -->

{events} events, each told by several reports in different house styles ({reports} in all), were written for the
project with planted differences: dates a day off, other counts, other types of paper, parties left out, names in
other spellings, plans that were put off, and copies. The gold says which tellings are of one thing. Chancery reads
the reports and makes entries of them; {aligned} of the {mentions} tellings in the gold are found by the reader and
can be judged here.

**P**, **R** and **F1** are B-cubed: for every telling, the share of its entry that belongs there, the share of what
belongs there that is in its entry, and their harmonic mean. **Over-merged** is the share of pairs put together that
are two things, **under-merged** the share of pairs that are one thing and were kept apart. A fact that was misread
(another state, another date) is counted as it is.

| kind | tellings | P | R | F1 | over-merged | under-merged |
|---|---:|---:|---:|---:|---:|---:|
"""
_END: Final = """
Families of copies: {families_found} of {families} found, {families_wrong} wrong.

To measure again: `make evaluate`. To see what was joined or kept apart wrongly: `python evaluation/reconcile.py
--details`. How the rules work: [from facts to entries](../entries.md).
"""


def figures(events: Events, outcome: Outcome) -> dict[str, Any]:
    """Everything the page says, rounded to four digits."""
    kinds = {}
    for kind in ("all", *CORE_KINDS):
        found = outcome.agreement(None if kind == "all" else kind)
        if found is not None:
            kinds[kind] = {name: round(value, 4) for name, value in asdict(found).items()}
    return {
        "events": len({entry["event"] for entry in events.entries}),
        "reports": len(events.reports),
        "mentions": len(events.mentions),
        "aligned": len(outcome.aligned),
        "families": len(events.families),
        "families_found": len(set(outcome.families) & set(events.families)),
        "families_wrong": len(set(outcome.families) - set(events.families)),
        "kinds": kinds,
    }


def page(stored: Mapping[str, Any]) -> str:
    """The whole page; the same figures give the same bytes."""
    rows = (_row(kind, row) for kind, row in stored["kinds"].items())
    return _INTRODUCTION.format(**stored) + "\n".join(rows) + "\n" + _END.format(**stored)


def terminal(stored: Mapping[str, Any]) -> str:
    """The figures as plain columns."""
    head = f"{stored['aligned']} of {stored['mentions']} tellings, {stored['events']} events"
    titles = f"{'':<12}{'n':>5}" + "".join(f"{name:>14}" for name in _COLUMNS)
    rows = (
        f"{kind:<12}{row['things']:>5}" + "".join(f"{row[name]:>14.3f}" for name in _COLUMNS)
        for kind, row in stored["kinds"].items()
    )
    return "\n".join((head, titles, *rows))


def _row(kind: str, row: Mapping[str, Any]) -> str:
    return f"| {kind} | {row['things']} | " + " | ".join(f"{row[name]:.3f}" for name in _COLUMNS) + " |"
