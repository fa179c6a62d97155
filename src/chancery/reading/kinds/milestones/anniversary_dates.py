"""What day or year an anniversary goes back to: told in the report, or counted back from the year it falls in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from chancery.model.kinds import HAPPENED
from chancery.reading.date_values import is_coming, read_date
from chancery.reading.dates import DateMention
from chancery.reading.days_above import day_above
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.scene import Scene

_OPENING = frozenset({"open", "w:of", "w:on", "w:in", "w:since", "w:established", "w:founded", "dash"})
#: Later in a year than this, an anniversary that is still to come may fall in the next.
_LAST_SURE_MONTH: Final = 9
#: So many years after it was marked an anniversary is no longer news.
_MARKED: Final = 5
#: How many groups around an anniversary's own words a year may stand that says when it falls.
_AROUND: Final = 14

#: A year in which an anniversary falls, the words that tell it, and the day they name.
_Fallen: TypeAlias = tuple[int, tuple[tuple[int, int], ...], Value | None]


def told_date(scene: Scene, groups: Sequence[Group], first: int, last: int, *, years: int) -> Value | None:
    """The day or year that is remembered, where groups `[first, last)` tell it: `of 1826`, `(June 25, 1975)`, `(1950-2025)`.

    A day less than `years` back is when the anniversary is marked.
    """
    for at in range(first, min(last, len(groups))):
        if not groups[at].tags & {"date"}:
            continue
        mention: DateMention = groups[at].value
        if mention.sort in ("period", "range") and mention.end_year is not None and mention.year is not None:
            return Value(_begin(mention), (groups[at].span,), "period:start")
        value = read_date(scene, groups[at])
        if value is None or value.rule is not None or at == 0 or not groups[at - 1].tags & _OPENING:
            continue
        if not _falls(scene, str(value.value), years):
            return value
    return None


def same_day_then(scene: Scene, aside: Sequence[Group], years: Value) -> tuple[Value | None, bool]:
    """The day that is remembered, by that of its anniversary, and whether that is to come.

    `the thirtieth anniversary, on 27 January 2023, of`: 27 January 1993.
    """
    for group in aside:
        falls = read_date(scene, group) if group.tags & {"date"} else None
        day = str(falls.value) if falls is not None else ""
        if falls is not None and day[:4].isdigit() and len(day) in (4, 7, 10):
            then = f"{int(day[:4]) - years.value:04d}{day[4:]}"
            return Value(then, (*years.spans, *falls.spans), "anniversary:counted-back"), is_coming(
                scene, falls
            )
    return None, False


def _falls(scene: Scene, edtf: str, years: int) -> bool:
    """Whether a day is too near to be the one that is remembered."""
    year = edtf.lstrip("[")[:4]
    if scene.published is None or not year.isdigit() or int(year) < scene.published.year - _MARKED:
        return False
    return int(year) + years > scene.published.year + 2


def _begin(mention: DateMention) -> str:
    """The first day of a stretch, as precise as it is written."""
    begin = f"{mention.year:04d}"
    if mention.month is not None:
        begin += f"-{mention.month:02d}"
        if mention.day is not None:
            begin += f"-{mention.day:02d}"
    return begin


def count_back(scene: Scene, drafts: Iterable[Draft]) -> None:
    """Give each anniversary among `drafts` without a date the year that its number goes back to."""
    for draft in drafts:
        years = draft.get("years")
        if draft.get("milestone_kind") != "anniversary" or draft.get("date") is not None or not years:
            continue
        fallen = _falls_in(scene, scene.sentences[draft.sentence], draft)
        if fallen is None or fallen[0] <= years:
            continue
        if draft.standing == "done" and _is_coming(scene, fallen):
            draft.standing = "planned"
        spans = (*draft.values["years"].spans, *fallen[1])
        draft.set("date", f"{fallen[0] - years:04d}", spans, "anniversary:counted-back")


def _is_coming(scene: Scene, fallen: _Fallen) -> bool:
    year, _, day = fallen
    late = scene.published is not None and year > scene.published.year
    return late or (day is not None and is_coming(scene, day))


def _falls_in(scene: Scene, sentence: Sentence, draft: Draft) -> _Fallen | None:
    """In which year an anniversary falls: named near it, else that of the report."""
    named = _named_year(scene, sentence, draft)
    if named is not None or scene.published is None:
        return named
    if draft.standing not in HAPPENED and scene.published.month > _LAST_SURE_MONTH:
        return None
    return scene.published.year, (), None


def _named_year(scene: Scene, sentence: Sentence, draft: Draft) -> _Fallen | None:
    at = next((n for n, g in enumerate(sentence.groups) if g.start >= draft.trigger[0]), 0)
    near = [(abs(n - at), n) for n in range(len(sentence.groups)) if abs(n - at) <= _AROUND]
    for _, n in sorted(near):
        group = sentence.groups[n]
        day = read_date(scene, group, future=draft.standing == "planned") if group.tags & {"date"} else None
        year = _year(group, day)
        if year is not None and _may_fall(scene, year):
            return year, (group.span,), day
    above = day_above(scene, sentence, draft.standing)
    return (int(str(above.value).lstrip("[")[:4]), above.spans, above) if above is not None else None


def _year(group: Group, day: Value | None) -> int | None:
    """The year that a date names or lies in; a sentence may also begin with the bare number."""
    if day is not None:
        year = str(day.value).lstrip("[")[:4]
        return int(year) if year.isdigit() else None
    number = group.value if group.tags & {"number"} else None
    return number if isinstance(number, int) and 1800 <= number < 2200 else None


def _may_fall(scene: Scene, year: int) -> bool:
    """A year long gone is what is remembered or something else; news are of anniversaries near by."""
    return scene.published is None or abs(year - scene.published.year) <= 5
