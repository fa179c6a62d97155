"""When two tellings are one standing channel, or one session of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from chancery.reconciling import dates
from chancery.reconciling.rules import common
from chancery.reconciling.rules.rule import NEVER, Answer, Rule
from chancery.reconciling.traits import Traits


def is_session(a: Traits) -> bool:
    """Whether the telling is of one session rather than of the channel."""
    return bool(a.get("session")) or a.get("state") == "session-held"


def session(a: Traits, b: Traits) -> Answer | None:
    """A session is not the channel; two sessions are told apart by number and date."""
    if is_session(a) != is_session(b):
        return "channel", "one tells of a session, the other of the channel"
    if not is_session(a):
        return "neither", "both tell of the channel itself"
    one, two = a.get("session"), b.get("session")
    if one and two:
        if one != two and dates.relate(a.when.edtf, b.when.edtf) in ("same", "near"):
            return "slip", f"sessions {one} and {two}, held on one day"
        return ("same" if one == two else "other"), f"session {one} and session {two}"
    return "unnumbered", "sessions, not both numbered"


def dated(a: Traits, b: Traits) -> Answer | None:
    """A channel has no date that could speak for or against; a session has."""
    return common.when(a, b) if is_session(a) and is_session(b) else None


#: Points for what the days say.
_TIMES: Final[Mapping[str, int | None]] = {
    "same": 20, "within": 15, "overlap": 15, "near": 10, "moved": -5, "apart": -15, "far": NEVER,
    "fresh": 15, "recent": 0, "together": 15, "nearby": 0, "unknown": 0, "stale": -40, "spread": -40, "ahead": NEVER,
}  # fmt: skip

RULES: Final = (
    Rule("mechanism.states", "The same states.", {"same": 25, "part": 12, "other": NEVER}, common.states),
    Rule(
        "mechanism.kind",
        "The same sort of channel.",
        {"same": 25, "other": -30},
        common.field("mechanism_kind"),
    ),
    Rule(
        "mechanism.name",
        "The names share their telling words.",
        {"same": 15, "mostly": 12, "some": 0, "other": -10},
        common.wording,
    ),
    Rule("mechanism.level", "The same level.", {"same": 5, "other": -15}, common.field("level")),
    Rule(
        "mechanism.session",
        "A session is no channel, and another number is another session, unless both are told of one day.",
        {"same": 20, "slip": -5, "unnumbered": 0, "neither": 10, "channel": NEVER, "other": NEVER},
        session,
    ),
    Rule(
        "mechanism.date",
        "The days of the sessions agree.",
        _TIMES,
        dated,
    ),
    Rule(
        "mechanism.one-report",
        "One report tells two channels or sessions apart.",
        {"apart": -50, "plan": -20},
        common.one_report,
    ),
)
