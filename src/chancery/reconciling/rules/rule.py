"""What a rule is: a small named question about two facts, and the points that each answer gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from chancery.reconciling.traits import Traits

#: In place of points: facts of which a rule says this are never one thing, whatever the other rules say.
NEVER: Final = None

#: An answer's name, which `Rule.points` turns into points, and the reason in plain words.
Answer = tuple[str, str]
Judge = Callable[[Traits, Traits], Answer | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """`judge` compares two facts of one kind and answers, or says nothing (None). `points` are hundredths of certainty
    for each answer, negative ones against, and NEVER where the answer forbids the join. `says` explains the rule."""

    id: str
    says: str
    points: Mapping[str, int | None]
    judge: Judge


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule said about two facts."""

    rule: str
    answer: str
    points: int | None
    reason: str

    def __str__(self) -> str:
        weight = "never" if self.points is NEVER else f"{self.points:+d}"
        return f"{self.rule} {weight}: {self.reason}"


def apply(rules: tuple[Rule, ...], a: Traits, b: Traits) -> tuple[Finding, ...]:
    """What each rule that has something to say says, in the order of the rules."""
    found = []
    for rule in rules:
        answer = rule.judge(a, b)
        if answer is not None:
            name, reason = answer
            found.append(Finding(rule.id, name, rule.points[name], reason))
    return tuple(found)
