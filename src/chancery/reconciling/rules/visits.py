"""When two tellings are one visit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from chancery.reconciling.rules import common, persons
from chancery.reconciling.rules.rule import NEVER, Answer, Rule
from chancery.reconciling.traits import Traits


def direction(a: Traits, b: Traits) -> Answer | None:
    """Whose visit, and to where."""
    agreed = []
    for field in ("visitor_state", "host_state"):
        one, two = a.get(field), b.get(field)
        if one and two and one != two:
            return "other", f"{field} {one} against {two}"
        if one and one == two:
            agreed.append(one)
    if not agreed:
        return None
    return ("same" if len(agreed) == 2 else "part"), " to ".join(agreed)


def sort_of_visit(a: Traits, b: Traits) -> Answer | None:
    one, two = a.get("visit_kind"), b.get("visit_kind")
    if not one or not two or "unspecified" in (one, two):
        return None
    return ("same" if one == two else "other"), f"{one} and {two} visit"


#: Points for what the days say.
_TIMES: Final[Mapping[str, int | None]] = {
    "same": 25, "within": 20, "overlap": 20, "near": 12, "moved": 0, "apart": -15, "far": NEVER,
    "fresh": 15, "recent": 0, "together": 15, "nearby": 0, "unknown": 0, "stale": -45, "spread": -45, "ahead": NEVER,
}  # fmt: skip

RULES: Final = (
    Rule(
        "visit.direction",
        "The same state visits the same state.",
        {"same": 25, "part": 10, "other": NEVER},
        direction,
    ),
    Rule(
        "visit.visitor",
        "The same person visits, under whatever name or office; members of one delegation are enough.",
        {"same": 35, "short": 30, "spelling": 25, "office": 20, "other": NEVER},
        persons.visitor,
    ),
    Rule(
        "visit.date",
        "The days agree; the day of publication stands in for a date that is missing.",
        _TIMES,
        common.when,
    ),
    Rule(
        "visit.kind",
        "Host and guest may call one visit differently.",
        {"same": 5, "other": -5},
        sort_of_visit,
    ),
    Rule("visit.place", "The same towns.", {"same": 5, "other": -5}, common.place),
    Rule(
        "visit.one-report",
        "One report tells two visits apart.",
        {"apart": -50, "plan": -20},
        common.one_report,
    ),
)
