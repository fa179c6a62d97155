"""When two tellings are one meeting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from chancery.reconciling.rules import common, persons
from chancery.reconciling.rules.rule import NEVER, Answer, Rule
from chancery.reconciling.traits import Traits


def sort_of_meeting(a: Traits, b: Traits) -> Answer | None:
    one, two = a.get("meeting_kind"), b.get("meeting_kind")
    if not one or not two:
        return None
    if one == two:
        return "same", one
    return ("other" if "call" in (one, two) else "alike"), f"{one} and {two}"


#: Points for what the days say.
_TIMES: Final[Mapping[str, int | None]] = {
    "same": 25, "within": 20, "overlap": 20, "near": 12, "moved": -5, "apart": -20, "far": NEVER,
    "fresh": 15, "recent": 0, "together": 15, "nearby": 0, "unknown": 0, "stale": -45, "spread": -45, "ahead": NEVER,
}  # fmt: skip

RULES: Final = (
    Rule("meeting.states", "The same states meet.", {"same": 20, "part": 12, "other": NEVER}, common.states),
    Rule(
        "meeting.participants",
        "The same persons meet; one shared person does not make one meeting where the others are named and differ.",
        {"both": 45, "one": 25, "offices": 25, "other": NEVER},
        persons.participants,
    ),
    Rule(
        "meeting.date",
        "The days agree; the day of publication stands in for a date that is missing.",
        _TIMES,
        common.when,
    ),
    Rule(
        "meeting.kind",
        "A call is no meeting in person.",
        {"same": 5, "alike": 0, "other": NEVER},
        sort_of_meeting,
    ),
    Rule("meeting.place", "The same place.", {"same": 5, "other": -10}, common.place),
    Rule(
        "meeting.one-report",
        "One report tells two meetings apart.",
        {"apart": -50, "plan": -20},
        common.one_report,
    ),
)
