"""Comparing two told facts by the rules of their kind."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from chancery.model.told import Told
from chancery.reconciling.rules import DIFFERENT_BELOW, NEVER, RULES, SAME_FROM, Finding, apply
from chancery.reconciling.traits import Traits, traits

Verdict = Literal["same", "different", "unclear"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the rules say about two facts: `points` in hundredths, the `verdict`, and every finding behind it."""

    points: int
    verdict: Verdict
    findings: tuple[Finding, ...]

    @property
    def score(self) -> float:
        """The points as a number from 0 to 1."""
        return max(0, min(100, self.points)) / 100

    @property
    def ruled_out(self) -> bool:
        """Whether a rule forbids that they are one thing, whatever the points of the others are."""
        return any(finding.points is NEVER for finding in self.findings)

    @property
    def told_apart(self) -> bool:
        """Whether one report tells them as two things."""
        return any(found.rule.endswith(".one-report") and found.answer == "apart" for found in self.findings)

    @property
    def reasons(self) -> tuple[str, ...]:
        """One line a finding: the rule, its points and what it saw."""
        return tuple(str(finding) for finding in self.findings)


def compare(a: Told, b: Told) -> Comparison:
    """Whether two told facts are of one thing; symmetric. Facts of different kinds never are."""
    return compare_traits(traits(a), traits(b))


@lru_cache(maxsize=262144)
def weigh(a: Traits, b: Traits) -> tuple[int, Verdict]:
    """The points and the verdict of `compare_traits`, remembered: a growing entry is grouped anew with every report."""
    found = compare_traits(a, b)
    return found.points, found.verdict


def compare_traits(a: Traits, b: Traits) -> Comparison:
    """As `compare`, for facts already taken apart."""
    if a.kind != b.kind:
        return Comparison(0, "different", ())
    first, second = (a, b) if a.id <= b.id else (b, a)
    findings = apply(RULES[a.kind], first, second)
    points = sum(finding.points or 0 for finding in findings)
    if any(finding.points is NEVER for finding in findings):
        return Comparison(0, "different", findings)
    verdict: Verdict = (
        "same" if points >= SAME_FROM else "different" if points < DIFFERENT_BELOW else "unclear"
    )
    return Comparison(points, verdict, findings)
