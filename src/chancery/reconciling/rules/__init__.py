"""The rules by which facts are joined, kind by kind, each with the points its answers give.

Points are hundredths of certainty. Two facts are one thing from `SAME_FROM` points on, two things below
`DIFFERENT_BELOW` or where a rule says never; in between the rules leave it open for a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from chancery.reconciling.rules import (
    instruments,
    mechanisms,
    meetings,
    milestones,
    sayings,
    signings,
    visits,
)
from chancery.reconciling.rules.rule import NEVER, Finding, Rule, apply

SAME_FROM: Final = 60
DIFFERENT_BELOW: Final = 30

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "visit": visits.RULES,
    "meeting": meetings.RULES,
    "signing": signings.RULES,
    "instrument": instruments.RULES,
    "mechanism": mechanisms.RULES,
    "milestone": milestones.RULES,
    "statement": sayings.STATEMENT,
    "obstacle": sayings.OBSTACLE,
    "opportunity": sayings.OPPORTUNITY,
}

__all__ = ["DIFFERENT_BELOW", "NEVER", "RULES", "SAME_FROM", "Finding", "Rule", "apply"]
