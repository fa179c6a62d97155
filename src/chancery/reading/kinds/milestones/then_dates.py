"""Days that other words than a date beside the verb tell: `not until 1988`, `It did so on 21 August`, `within the year`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.milestones.standing import not_until
from chancery.reading.nearness import of_saying
from chancery.reading.scene import Scene

_SAID: Final = frozenset({"w:said", "w:says", "w:told"})


def in_that_year(draft: Draft, sentence: Sentence, date: Value | None) -> Value | None:
    """`In January they were recognised; before the year was out they had relations`: of the month told before only the year."""
    if date is None or not draft.pattern.endswith("-had-then"):
        return date
    folds = [t.fold for t in sentence.tokens if t.start < draft.trigger[0]]
    if "year" not in folds or not _AGAINST_YEARS.isdisjoint(folds):
        return None
    return Value(str(date.value)[:4], date.spans, date.rule or "date:year-only")


#: Behind which the year of the day told before is over.
_AGAINST_YEARS: Final = frozenset({"later", "within", "month", "months", "week"})


def only_then(scene: Scene, sentence: Sentence, verb: int) -> Value | None:
    """`did not restore relations until 1988`: the day until which they did not is that of the act."""
    if sentence.tags.isdisjoint({"w:not", "w:'t"}):
        return None
    at = not_until(sentence, verb)
    if at is None:
        return None
    dated = sentence.groups[at]
    return read_date(scene, replace(dated, value=replace(dated.value, bound=None)))


def in_a_chronicle(sentence: Sentence, verb: int) -> bool:
    """`1991: Chad closes its embassy; it will reopen in 1994`: to come then, told by a row that has a day of its own."""
    groups = sentence.groups
    opens = any(g.tags & {"date"} for g in groups[:2]) and any(
        g.tags & {"colon", "dash"} for g in groups[1:4]
    )
    return opens and any(g.tags & {"w:will"} for g in groups[max(0, verb - 3) : verb])


def no_weekday(sentence: Sentence, date: Value | None) -> Value | None:
    """`approved the opening of an embassy on Monday`: that is the day on which it was approved."""
    days = [
        g.value for g in sentence.groups if "date" in g.tags and date is not None and g.span in date.spans
    ]
    return None if any(day.weekday is not None for day in days) else date


def told_otherwise(scene: Scene, number: int, verb: int) -> Value | None:
    """The day that the sentence behind tells, or the year that is the subject of the sentence."""
    return _did_so(scene, number) or _subject_year(scene, scene.sentences[number], verb)


def _subject_year(scene: Scene, sentence: Sentence, verb: int) -> Value | None:
    """`1974 marked the beginning of diplomatic relations`, `The year 1974 saw their birth`."""
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups[:3]) if "date" in g.tags), None)
    if (
        at is None
        or not at < verb
        or not groups[at + 1].tags & {"v:mark", "w:saw", "w:brought", "w:sees", "w:brings"}
    ):
        return None
    return read_date(scene, groups[at])


def _did_so(scene: Scene, number: int) -> Value | None:
    """`A was the second to recognise B. It did so on 21 August 1926`: the day in the sentence behind."""
    behind = scene.sentences[number + 1 : number + 2]
    if not behind or behind[0].block != scene.sentences[number].block:
        return None
    folds = [t.fold for t in behind[0].tokens[:3]]
    if folds[:1] not in (["it"], ["they"]) or folds[1:] not in (["did", "so"], ["did", "this"]):
        return None
    dates = told_dates(scene, behind[0])
    return dates[0] if dates else None


def told_dates(scene: Scene, sentence: Sentence) -> list[Value]:
    """The days of a sentence but those on which something was said."""
    groups = sentence.groups
    dated = [g for n, g in enumerate(groups) if g.tags & {"date"} and not _said_then(groups, n)]
    return [value for group in dated if (value := read_date(scene, group)) is not None]


def _said_then(groups: Sequence[Group], number: int) -> bool:
    """`X said on Tuesday that`: what is announced on a day may well be of that day, what is only said is not."""
    return of_saying(groups, number) and any(g.tags & _SAID for g in groups[max(0, number - 5) : number])
