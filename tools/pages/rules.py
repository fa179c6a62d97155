"""The page of the rules that join facts and choose values, from the code."""

from __future__ import annotations

from collections.abc import Iterator

from chancery.reconciling.rules import DIFFERENT_BELOW, NEVER, RULES, SAME_FROM, Rule
from chancery.reconciling.values.choosing import CHOOSING

_INTRODUCTION = f"""\
# Rules of the record

Two facts of one kind are compared by the rules of that kind. Each rule asks one question and gives points for its
answer, in hundredths; an answer that is marked *never* keeps the two apart whatever else is said. The points are
added: from {SAME_FROM} on the two facts are one thing, below {DIFFERENT_BELOW} they are two things, in between it is
left open. Every entry keeps what each rule said. How this works is told in [from facts to entries](../entries.md),
how well in [how well facts are joined](reconciling.md).

Days answer *same*, *within* (one is more precise), *overlap*, *near* (one day off), *apart* (two or three), *far*
(more), *moved* (a plan was put off). Where one fact has no day, that of its report answers: *fresh* (the other was
news of the last seven days), *recent* (of the last three weeks), *stale* (older), *ahead* (yet to come). Where
neither has one, the reports came out *together* (within seven days), *nearby* (within three weeks) or *spread*.

"""
_CHOOSING = """\
## Which value is shown

Where reports give a field different values, all are kept and one is shown. The rule that chose it is named beside it.
R1 to R12 are the rules of careful hand coders that these follow.

| rule | says |
|---|---|
"""


def page() -> str:
    joining = "\n".join(_section(kind, rules) for kind, rules in RULES.items())
    choosing = "".join(f"| `{rule}` | {says} |\n" for rule, says in CHOOSING.items())
    return _INTRODUCTION + joining + "\n" + _CHOOSING + choosing


def _section(kind: str, rules: tuple[Rule, ...]) -> str:
    return f"## {kind}\n\n" + "\n".join(_rows(rules)) + "\n"


def _rows(rules: tuple[Rule, ...]) -> Iterator[str]:
    yield "| rule | says | points |"
    yield "|---|---|---|"
    for rule in rules:
        points = ", ".join(f"{answer} {_weight(weight)}" for answer, weight in rule.points.items())
        yield f"| `{rule.id}` | {rule.says} | {points} |"


def _weight(points: int | None) -> str:
    return "*never*" if points is NEVER else f"{points:+d}" if points else "0"
