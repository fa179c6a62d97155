"""Choosing the value that is shown: a preference with a reason, never a deletion.

After the rules that careful coders follow: the closer value before the looser, then the better source, a source's own
correction, the more independent sources; where nothing decides, that is said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from chancery.reconciling.values.alike import relate_values
from chancery.reconciling.values.gathering import Voiced
from chancery.vocabulary.sources import Source, source

ChoosingRule = Literal[
    "only",
    "specific",
    "rank",
    "correction",
    "independent",
    "open",
    "list",
    "status",
    "wording",
    "typed",
    "accepted",
    "person",
    "found",
    "order",
    "signing",
]
#: What each rule that chooses a value says, with the id of the domain brief's rule it carries out.
CHOOSING: Final[Mapping[str, str]] = {
    "only": "All reports that give the field give this value.",
    "specific": "What says more is shown before what says less of the same: a day before its month, a letter of "
    "intent before a letter, a number before “several” (R2).",
    "correction": "A source's later report corrects its earlier one (R3).",
    "rank": "Values that contradict each other: the source nearest to the thing is shown, by its publisher and genre; the "
    "ministries and agencies of the states concerned come before those of others (R3, R6).",
    "independent": "Sources of equal rank: more independent ones are shown before fewer; a family of copies is one (R3, R5).",
    "open": "Nothing decides between the values; the earliest reported is shown and the field stays open (R3).",
    "list": "Lists are joined: who names fewer does not contradict who names more (R7). Of the names of one body the "
    "fuller is shown, of two that say as much the one that a ministry or agency of its own state gives; so with offices (R6).",
    "status": "What happened last is shown: a plan gives way to what became of it (R4).",
    "wording": "One thing in several wordings: the fullest wording of the nearest source is shown (R9, R10).",
    "typed": "The title of a paper is shown in the wording of those who give the type that is shown.",
    "accepted": "Of values that contradict each other, that of a fact which a person accepted is shown.",
    "person": "A person put the value there; what the reports say stands beside it.",
    "found": "Of declared numbers that contradict each other, that of the papers found is shown (R11).",
    "signing": "The day of a paper is that of its signing, where a report tells it beside a later step; its life has both.",
    "order": "The claim is kept and what speaks against it is named (R12).",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """The value shown, the rule that chose it and why. `beaten` are the other values that were up for the choice."""

    shown: Voiced
    rule: ChoosingRule
    reason: str


def choose(
    kind: str,
    field: str,
    voiced: Sequence[Voiced],
    *,
    accepted: frozenset[str] = frozenset(),
    states: frozenset[str] = frozenset(),
) -> Choice:
    """Choose among the values of a field that holds one thing; there must be at least one.

    `accepted` are the facts that a person accepted: their values are shown before others that contradict them. `states`
    are those whose act it is: their own ministries and agencies stand nearer to it than those of others.
    """
    if len(voiced) == 1:
        return Choice(voiced[0], "only", "")
    closest = [
        v for v in voiced if not any(_says_more(kind, field, other, v) for other in voiced if other is not v)
    ]
    if len(closest) == 1:
        return Choice(closest[0], "specific", f"{_short(closest[0])} says more of the same")
    if all(relate_values(kind, field, closest[0].value, v.value) == "wording" for v in closest[1:]):
        best = min(closest, key=lambda v: (_rank(v, states), -len(str(v.value)), str(v.value)))
        return Choice(best, "wording", "one thing in several wordings")
    rivals = closest or list(voiced)
    trusted = [v for v in rivals if any(s.fact in accepted for s in v.supports)]
    if len(trusted) == 1:
        return Choice(trusted[0], "accepted", "a person accepted a fact that gives it")
    return _between(trusted or rivals, states)


def _between(rivals: Sequence[Voiced], states: frozenset[str]) -> Choice:
    """Values that contradict each other."""
    standing = [v for v in rivals if not _corrected(v, rivals)]
    if len(standing) == 1:
        return Choice(standing[0], "correction", "the same publisher said so later")
    rivals = standing or rivals
    best = min(_rank(v, states) for v in rivals)
    nearest = [v for v in rivals if _rank(v, states) == best]
    if len(nearest) == 1:
        return Choice(
            nearest[0], "rank", f"its source is the nearest: {_nearest(nearest[0], states)}, rank {best}"
        )
    most = max(len(v.sources) for v in nearest)
    told = [v for v in nearest if len(v.sources) == most]
    if len(told) == 1:
        return Choice(told[0], "independent", f"{most} independent sources say so")
    first = min(told, key=lambda v: (_earliest(v), v.supports[0].fact))
    return Choice(first, "open", "sources of equal rank and number contradict each other")


def _says_more(kind: str, field: str, a: Voiced, b: Voiced) -> bool:
    return relate_values(kind, field, a.value, b.value) == "closer"


def _rank(voiced: Voiced, states: frozenset[str]) -> int:
    return min(one.rank_for(states) for one in _told_by(voiced))


def _nearest(voiced: Voiced, states: frozenset[str]) -> str:
    return min((one.rank_for(states), one.sort) for one in _told_by(voiced))[1]


def _told_by(voiced: Voiced) -> list[Source]:
    return [source(head.publisher, head.title) for head in voiced.reports]


def _corrected(voiced: Voiced, rivals: Sequence[Voiced]) -> bool:
    """Whether each publisher behind the value said another one later."""
    return all(
        head.publisher
        and head.published
        and any(
            later.publisher == head.publisher and (later.published or "") > head.published
            for other in rivals
            if other is not voiced
            for later in other.reports
        )
        for head in voiced.reports
    )


def _earliest(voiced: Voiced) -> str:
    return min((head.published or "9999" for head in voiced.reports), default="9999")


def _short(voiced: Voiced) -> str:
    text = str(voiced.value)
    return text if len(text) <= 60 else f"{text[:57]}..."
