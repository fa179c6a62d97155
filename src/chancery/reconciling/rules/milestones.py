"""When two tellings are one milestone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from chancery.reconciling import dates
from chancery.reconciling.rules import common
from chancery.reconciling.rules.rule import NEVER, Answer, Rule
from chancery.reconciling.traits import Traits

#: What two states do once: reports that date it differently disagree about one thing.
_ONCE: Final = frozenset({"relations-established", "recognition"})
_ANNIVERSARY: Final = "anniversary"


def sort_of_milestone(a: Traits, b: Traits) -> Answer | None:
    one, two = a.get("milestone_kind"), b.get("milestone_kind")
    if not one or not two:
        return None
    if one != two:
        return "other", f"{one} against {two}"
    return ("once" if one in _ONCE else "same"), one


def dated(a: Traits, b: Traits) -> Answer | None:
    """The date of the milestone, or of what an anniversary remembers; stated dates only."""
    one, two = a.when.edtf, b.when.edtf
    if not one or not two:
        return None
    if a.open or b.open:
        return common.when(a, b)
    return dates.relate(one, two), f"{one} and {two}"


def years(a: Traits, b: Traits) -> Answer | None:
    """Which anniversary it is: other numbers are other years, unless the reports are of one year."""
    one, two = a.get("years"), b.get("years")
    if not one or not two:
        return None
    if one == two:
        return "same", f"both the anniversary of {one} years"
    told, other = a.when.published, b.when.published
    apart = abs(told.year - other.year) if told and other else None
    if apart is not None and apart < abs(one - two) <= 2:
        return "slip", f"{one} and {two} years, in reports of the same time"
    return "other", f"{one} years against {two}"


def time_told(a: Traits, b: Traits) -> Answer | None:
    """When reports came out says nothing of an anniversary's base, but much of undated news."""
    if _ANNIVERSARY in (a.get("milestone_kind"), b.get("milestone_kind")):
        return None
    if a.get("milestone_kind") in _ONCE or (a.when.edtf and b.when.edtf):
        return None
    return common.when(a, b)


#: Points for what the days say.
_TIMES: Final[Mapping[str, int | None]] = {
    "same": 0, "within": 0, "overlap": 0, "near": 0, "moved": 0, "apart": -20, "far": -40, "fresh": 10, "recent": 0,
    "together": 10, "nearby": 0, "unknown": 5, "stale": -40, "spread": -40, "ahead": NEVER,
}  # fmt: skip

RULES: Final = (
    Rule("milestone.states", "The same states.", {"same": 30, "part": 10, "other": NEVER}, common.states),
    Rule(
        "milestone.kind",
        "The same sort; relations are taken up once.",
        {"same": 25, "once": 40, "other": NEVER},
        sort_of_milestone,
    ),
    Rule(
        "milestone.date",
        "The dates agree; where it happens once, another date is a disagreement and not another milestone.",
        {"same": 20, "within": 15, "overlap": 10, "near": 10, "apart": 0, "far": -10, "moved": 5},
        dated,
    ),
    Rule("milestone.years", "The same anniversary.", {"same": 20, "slip": -5, "other": NEVER}, years),
    Rule(
        "milestone.level", "The same level of relations.", {"same": 10, "other": NEVER}, common.field("level")
    ),
    Rule(
        "milestone.subject",
        "The same thing is remembered.",
        {"same": 20, "mostly": 15, "some": 0, "other": NEVER},
        common.wording,
    ),
    Rule(
        "milestone.time",
        "News without a date belongs to the days of its report.",
        _TIMES,
        time_told,
    ),
    Rule(
        "milestone.one-report",
        "One report tells two milestones apart.",
        {"apart": -50, "plan": -20},
        common.one_report,
    ),
)
