"""Judgements: what a person decided about facts, who, when and why. Appended, never edited; undone by a second stamp."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

from chancery.model.fact import Fact

JudgementSort = Literal["same", "different", "unsure", "correct", "accept", "reject"]
JUDGEMENT_SORTS: Final = ("same", "different", "unsure", "correct", "accept", "reject")


@dataclass(frozen=True, slots=True)
class FactAnchor:
    """Where a fact stands, so that a judgement on it outlives a new grammar.

    The range is that of the fact's first piece of evidence, in code points of the report's text; `key` is the words that
    stand there, by which the place is found again in a changed text; `fact` the id the fact had when it was judged.
    """

    report: str
    kind: str
    start: int
    end: int
    key: str
    fact: str

    @classmethod
    def of(cls, fact: Fact) -> FactAnchor:
        first = min(fact.evidence)
        return cls(fact.report, fact.kind, first.start, first.end, first.quote, fact.id)


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who did it, when (ISO 8601, UTC) and why."""

    who: str
    when: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision of a person.

    `same`, `different` and `unsure` set every fact of `about` against every fact of `other`. `correct` puts `value` into
    `field` of the entry that holds `about`; `accept` and `reject` are about the facts themselves.
    """

    id: str
    sort: JudgementSort
    about: tuple[FactAnchor, ...]
    other: tuple[FactAnchor, ...]
    field: str | None
    value: Any
    made: Stamp
    undone_by: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Ruling:
    """A judgement that stands, with its anchors resolved to the facts of today: what reconciling takes in.

    `facts` and `others` are fact ids; those that are not among the facts at hand have no effect.
    """

    judgement: str
    sort: JudgementSort
    facts: tuple[str, ...]
    others: tuple[str, ...] = ()
    field: str | None = None
    value: Any = None
