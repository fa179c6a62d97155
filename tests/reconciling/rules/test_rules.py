"""Every rule says what its table says: one example for every answer of every question that rules ask."""

from __future__ import annotations

import pytest

from chancery.model import Told
from chancery.reconciling import compare
from chancery.reconciling.rules import RULES
from tests.reconciling.rules.examples import EXAMPLES, Example

ALL = {rule.id: rule for rules in RULES.values() for rule in rules}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example[0]}-{example[1]}")
def test_the_rule_gives_the_answer(example: Example) -> None:
    rule, answer, one, other = example
    assert _answer(rule, one, other) == answer
    assert _answer(rule, other, one) == answer


def test_every_question_has_an_example_for_each_of_its_answers() -> None:
    asked = {(ALL[rule].judge, answer) for rule, answer, _, _ in EXAMPLES}
    shared = {judge for judge in (rule.judge for rule in ALL.values()) if _users(judge) > 1}
    missing = {
        (rule.id, answer)
        for rule in ALL.values()
        for answer in rule.points
        if (rule.judge, answer) not in asked and not _asks_elsewhere(rule.id, answer)
    }
    assert (missing, bool(shared)) == (set(), True)


def test_no_answer_weighs_more_than_the_threshold_alone() -> None:
    assert [
        rule.id for rule in ALL.values() if any((points or 0) >= 60 for points in rule.points.values())
    ] == []


def _answer(rule: str, one: Told, other: Told) -> str | None:
    return next((f.answer for f in compare(one, other).findings if f.rule == rule), None)


def _users(judge: object) -> int:
    return sum(rule.judge is judge for rule in ALL.values())


def _asks_elsewhere(rule: str, answer: str) -> bool:
    """Dates are asked in several ways that lead to one question; its answers are shown for visits."""
    return rule.endswith((".date", ".time")) and ("visit.date", answer) in {(r, a) for r, a, _, _ in EXAMPLES}
