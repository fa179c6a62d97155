"""The order in which the facts of one report are shown and written."""

from __future__ import annotations

from collections.abc import Iterable

from chancery.model import Fact
from chancery.model.kinds import KINDS
from chancery.model.telling import Telling

_RANK = {kind: rank for rank, kind in enumerate(KINDS)}


def in_order(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """`facts` as the report tells them: by where their evidence begins, then by kind, then by id."""
    return tuple(sorted(facts, key=_place))


def _place(fact: Fact) -> tuple[int, int, str]:
    start = fact.evidence[0].start if fact.evidence else 0
    return (start, _RANK[fact.kind], fact.id)


def counts(facts: Iterable[Telling]) -> dict[str, int]:
    """How many facts or entries of each kind there are, in the order of `KINDS`; kinds without any are left out."""
    seen = dict.fromkeys(KINDS, 0)
    for fact in facts:
        seen[fact.kind] += 1
    return {kind: number for kind, number in seen.items() if number}


def counted(number: int, noun: str) -> str:
    """`1 visit`, `3 visits`, `2 opportunities`."""
    if number == 1:
        return f"1 {noun}"
    return f"{number} {noun[:-1]}ies" if noun.endswith("y") else f"{number} {noun}s"
