"""The signing of a paper that has moved on since: `the agreement, signed in March 2019, entered into force on Monday`.

A report tells such a signing as a thing of its own, in the words that tell the paper's later step or right behind them. It is
tied to the paper whose words stand nearest, and gives the paper the day and place of its signing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from chancery.model import edtf
from chancery.model.citation import Citation
from chancery.model.entry import Entry, FieldValue, Flag, LifeStep
from chancery.model.kinds import HAPPENED
from chancery.reconciling.linking.keys import states_of
from chancery.reconciling.values.alike import relate_values
from chancery.vocabulary.life_cycle import place_of, stage_order

#: The rule that gives a paper the day of the signing told beside its later step; see `values.choosing.CHOOSING`.
RULE: Final = "signing"
_SIGNED: Final = "signed"
_CEREMONIAL: Final = ("signed", "issued", "renewed", "amended")
#: Code points between the words of a paper's later step and `It was signed in March 2019` behind them.
_BEHIND: Final = 60


@dataclass(frozen=True, slots=True)
class Recalled:
    """A signing told in the words of a paper or behind them: by which report, how many code points apart."""

    signing: str
    paper: str
    report: str
    apart: int


def recalled(signing: Entry, paper: Entry) -> Iterator[Recalled]:
    """The reports that may tell `signing` as that of `paper`; which paper each means is for `nearest` to say."""
    if (signing.kind, paper.kind) != ("signing", "instrument") or states_of(signing) != states_of(paper):
        return
    later = [step for step in paper.life if step.standing in HAPPENED and _is_later(step.stage)]
    for report in sorted(set(signing.reports) & set(paper.reports)):
        day = _told(signing, "date", report)
        words = _words(signing.life, report)
        if day is None or not words:
            continue
        found = [
            apart
            for step in later
            for its in _words([step], report)
            if (apart := _apart(its, words[0])) is not None and _comes_first(day.value, step, sure=apart == 0)
        ]
        if found:
            yield Recalled(signing.id, paper.id, report, min(found))


def nearest(found: Iterable[Recalled]) -> tuple[Recalled, ...]:
    """Of what each report may mean, the paper whose words stand nearest to the signing."""
    best: dict[tuple[str, str], Recalled] = {}
    for one in found:
        there = best.setdefault((one.signing, one.report), one)
        if (one.apart, one.paper) < (there.apart, there.paper):
            best[one.signing, one.report] = one
    return tuple(best[key] for key in sorted(best))


def recall(paper: Entry, signings: Iterable[tuple[Entry, str]]) -> Entry:
    """The paper with the signings, each as a report tells it, in its life, and with their day and place where it has none."""
    for signing, report in signings:
        paper = _signed(paper, signing, report)
    return paper


def _signed(paper: Entry, signing: Entry, report: str) -> Entry:
    day, place = _told(signing, "date", report), _told(signing, "place", report)
    if day is None:
        return paper
    step = LifeStep(_SIGNED, "background", day.value, day.supports)
    known = next((s for s in paper.life if s.stage == _SIGNED and s.standing in HAPPENED), None)
    if known is not None:
        return _again(paper, known, step)
    at = next((n for n, s in enumerate(paper.life) if _is_later(s.stage)), len(paper.life))
    told = replace(paper, life=(*paper.life[:at], step, *paper.life[at:]))
    if any(s.stage in _CEREMONIAL and s.standing in HAPPENED for s in paper.life):
        return told
    told = _shown(told, "date", day)
    return told if place is None or paper.get("place") else _shown(told, "place", place)


def _again(paper: Entry, known: LifeStep, step: LifeStep) -> Entry:
    """One more who tells of the signing; a day that contradicts the known one is raised, and both are kept."""
    relation = relate_values("instrument", "date", step.date, known.date) if known.date else "closer"
    if relation == "conflict":
        at = paper.life.index(known) + 1
        message = f"it is told as signed in {known.date} and in {step.date}"
        flag = Flag("signed-twice", message, (*known.supports, *step.supports))
        return replace(paper, life=(*paper.life[:at], step, *paper.life[at:]), flags=(*paper.flags, flag))
    date = step.date if relation == "closer" else known.date
    both = replace(known, date=date, supports=(*known.supports, *step.supports))
    return replace(paper, life=tuple(both if s is known else s for s in paper.life))


def _shown(paper: Entry, name: str, value: FieldValue) -> Entry:
    """The paper with this value of a field; days of later steps stay in its life."""
    return replace(
        paper,
        fields={**paper.fields, name: value.value},
        values={**paper.values, name: (value,)},
        rules={**paper.rules, name: RULE},
        disagreements=tuple(one for one in paper.disagreements if one.field != name),
    )


def _told(signing: Entry, name: str, report: str) -> FieldValue | None:
    """The value that this report gives, with nobody else behind it."""
    for value in signing.values.get(name, ()):
        supports = tuple(support for support in value.supports if support.report == report)
        if supports:
            return FieldValue(value.value, supports)
    return None


def _words(life: Iterable[LifeStep], report: str) -> list[Citation]:
    return sorted(
        cited
        for step in life
        for support in step.supports
        if support.report == report
        for cited in support.citations
    )


def _apart(paper: Citation, signing: Citation) -> int | None:
    """Code points from the words of the paper to those of the signing: 0 where they share some; None where it is too far."""
    if signing.start < paper.end and paper.start < signing.end:
        return 0
    gap = signing.start - paper.end
    return gap + 1 if 0 <= gap <= _BEHIND else None


def _comes_first(day: Any, step: LifeStep, *, sure: bool) -> bool:
    """Whether the paper may have been signed before the step; where the words do not tell both in one, the days must."""
    if not step.date:
        return sure
    first, last = edtf.bounds(day)[0], edtf.bounds(step.date)[1]
    return first is not None and (last is None or first < last)


def _is_later(stage: str) -> bool:
    return stage not in _CEREMONIAL and place_of("issued") < place_of(stage) < len(stage_order())
