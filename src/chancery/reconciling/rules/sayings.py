"""When two tellings are one statement, one obstacle or one opportunity."""

from __future__ import annotations

from typing import Final

from chancery.reconciling.people import compare_people
from chancery.reconciling.rules import common
from chancery.reconciling.rules.rule import NEVER, Answer, Rule
from chancery.reconciling.traits import Traits
from chancery.vocabulary.subjects import subject_words

_MOSTLY, _HALF, _SOME = 0.7, 0.45, 0.25
#: Fewer words than this are too few to tell one saying by.
_LEAST: Final = 4


def speaker(a: Traits, b: Traits) -> Answer | None:
    if not a.people or not b.people:
        return None
    one, two = a.people[0], b.people[0]
    likeness = compare_people(one, two)
    reason = f"{one.text} and {two.text}"
    if likeness == "different" and not a.shares_language(b):
        return None
    if likeness == "different" and _shares_words(one.text, two.text):
        return "short", reason
    return ("other" if likeness == "different" else "same" if likeness == "same" else "short"), reason


def text(a: Traits, b: Traits) -> Answer | None:
    """How many of the telling words of the shorter saying the longer one has."""
    if not a.words or not b.words:
        return None
    shared = a.words & b.words
    part = len(shared) / min(len(a.words), len(b.words))
    reason = f"{len(shared)} of {min(len(a.words), len(b.words))} words shared"
    if min(len(a.words), len(b.words)) < _LEAST:
        return ("half" if a.words == b.words else "other"), reason
    return (
        "mostly" if part >= _MOSTLY else "half" if part >= _HALF else "some" if part >= _SOME else "other"
    ), reason


def cause(a: Traits, b: Traits) -> Answer | None:
    one, two = a.get("cause"), b.get("cause")
    if not one or not two or "other" in (one, two):
        return None
    return ("same" if one == two else "other"), f"{one} and {two}"


def told(a: Traits, b: Traits) -> Answer | None:
    """Whether the reports are of one time; words are said once and quoted for a while."""
    answer = common.when(a, b)
    return answer if answer and answer[0] in ("together", "spread") else None


def _shares_words(one: str, other: str) -> bool:
    left, right = subject_words(one), subject_words(other)
    return bool(left and right) and (left <= right or right <= left)


STATEMENT: Final = (
    Rule("statement.speaker", "The same speaker.", {"same": 30, "short": 20, "other": NEVER}, speaker),
    Rule(
        "statement.text",
        "Most telling words of the shorter telling stand in the longer.",
        {"mostly": 45, "half": 30, "some": -10, "other": NEVER},
        text,
    ),
    Rule("statement.time", "Told at the same time.", {"together": 5, "spread": -30}, told),
    Rule(
        "statement.one-report",
        "One report tells two sayings apart.",
        {"apart": NEVER, "plan": NEVER},
        common.one_report,
    ),
)


def _prospect(kind: str) -> tuple[Rule, ...]:
    return (
        Rule(f"{kind}.states", "The same states.", {"same": 20, "part": 10, "other": NEVER}, common.states),
        Rule(
            f"{kind}.text",
            "Most telling words of the shorter telling stand in the longer.",
            {"mostly": 45, "half": 30, "some": -10, "other": -30},
            text,
        ),
        Rule(f"{kind}.cause", "The same cause.", {"same": 10, "other": -20}, cause),
        Rule(f"{kind}.sectors", "The same field.", {"same": 10, "shared": 5, "other": -15}, common.sectors),
        Rule(f"{kind}.time", "Told at the same time.", {"together": 5, "spread": -20}, told),
        Rule(
            f"{kind}.one-report",
            "One report tells two apart.",
            {"apart": NEVER, "plan": NEVER},
            common.one_report,
        ),
    )


OBSTACLE: Final = _prospect("obstacle")
OPPORTUNITY: Final = _prospect("opportunity")
