"""When two tellings are one signing occasion."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from chancery.reconciling.rules import common, persons
from chancery.reconciling.rules.rule import NEVER, Answer, Rule
from chancery.reconciling.traits import Traits


def declared(a: Traits, b: Traits) -> Answer | None:
    """How many papers are said to have been signed; a vague word agrees with any number above one."""
    one, two = a.get("declared"), b.get("declared")
    if one is None or two is None:
        return None
    if one == two:
        return "same", f"both count {one}"
    if isinstance(one, int) and isinstance(two, int):
        return "other", f"{one} papers against {two}"
    return "vague", f"{one} and {two} papers"


#: Points for what the days say.
_TIMES: Final[Mapping[str, int | None]] = {
    "same": 30, "within": 25, "overlap": 20, "near": 15, "moved": -5, "apart": -20, "far": NEVER,
    "fresh": 25, "recent": 0, "together": 25, "nearby": 0, "unknown": 10, "stale": -45, "spread": -45, "ahead": NEVER,
}  # fmt: skip

RULES: Final = (
    Rule("signing.states", "The same states sign.", {"same": 35, "part": 20, "other": NEVER}, common.states),
    Rule(
        "signing.date",
        "The days agree; the day of publication stands in for a date that is missing.",
        _TIMES,
        common.when,
    ),
    Rule("signing.place", "The same place.", {"same": 10, "other": -10}, common.place),
    Rule("signing.witnesses", "The same witnesses.", {"same": 20, "other": -5}, persons.witnesses),
    Rule("signing.declared", "The same number of papers.", {"same": 10, "vague": 5, "other": -5}, declared),
    Rule(
        "signing.one-report",
        "One report tells two signings apart.",
        {"apart": -50, "plan": -20},
        common.one_report,
    ),
)
