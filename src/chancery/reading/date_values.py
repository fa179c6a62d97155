"""A date group as a field's value, and whether it tells of the past or of what is to come."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from chancery.model.edtf import bounds
from chancery.reading.by_then import day_by_which
from chancery.reading.covering import covered
from chancery.reading.dates import DateMention, resolve
from chancery.reading.day_asides import told_after
from chancery.reading.drafts import Span, Value
from chancery.reading.entry_years import entry_year
from chancery.reading.filing import filed_on
from chancery.reading.groups import Group, Sentence
from chancery.reading.modality import standing_of
from chancery.reading.nearness import of_saying
from chancery.reading.scene import Scene, once, starts

#: Words that tell by when a thing to come is to be done.
_BY: Final = frozenset({"by", "before"})
_NOT_WHEN = frozenset({"period", "decade", "clock", "duration"})


def read_date(
    scene: Scene, group: Group, *, future: bool = False, year: int | None = None, history: bool = False
) -> Value | None:
    """The EDTF value of a date group, with its words and, where it was worked out, its rule.

    `year` is the year that a year-less day takes from what was told before it; `history`: it is known to tell of history,
    so that in a report without a day, too, `two years later` may be counted from a year told before.
    """
    mention: DateMention = group.value
    if future and mention.bound in _BY and (by_then := day_by_which(scene, group)) is not None:
        return by_then
    if mention.bound in _BY and mention.part == "late" and mention.shift == 0:
        return None  # `before the year is out`: a goal, and not when something was done
    if mention.sort in _NOT_WHEN or getattr(mention, "since", False) or getattr(mention, "by", False):
        return None
    yearless = mention.yearless and mention.direction is None
    if yearless and (told := entry_year(scene, group)) is not None:
        year = told
    carried = year is not None and yearless
    counted = mention.sort == "relative" and mention.unit == "day" and mention.base != "anchor"
    published = (filed_on(scene, group.start) if counted else None) or scene.published
    last = _last_told(scene, group, future=future, history=history) if mention.base == "anchor" else None
    found = resolve(
        mention,
        published=None if carried else published,
        future=future,
        context_year=year,
        anchor=last[0] if last else None,
    )
    if found is None:
        return None
    if future and mention.sort == "weekday" and mention.direction is None:
        named = _named_day(scene, group)
        if named is not None and named > found.value:
            return Value(named, (group.span,), "date:weekday")
    rule = None if found.basis in ("stated", "range") else f"date:{found.basis}"
    return Value(found.value, (group.span, last[1]) if last else (group.span,), rule)


#: How many days ahead of publication a day may be that is named once in full and then by its weekday.
_SOON: Final = 14


def _named_day(scene: Scene, group: Group) -> str | None:
    """The day to come that the words before `group` name in full with its weekday: `Monday, 1 July` for a later `Monday`."""
    told = [
        day
        for weekday, start, day in _days_with_weekdays(scene)
        if weekday == group.value.weekday and start < group.start
    ]
    return told[-1] if told else None


@once
def _days_with_weekdays(scene: Scene) -> list[tuple[int, int, str]]:
    """`(weekday, offset, day)` of each day of the next two weeks that the report tells with its weekday."""
    if scene.published is None:
        return []
    found = []
    for sentence in scene.sentences:
        for group in sentence.groups if "date" in sentence.tags else ():
            mention = group.value if "date" in group.tags else None
            if mention is None or mention.sort != "day" or mention.weekday is None:
                continue
            value = read_date(scene, group, future=True)
            day = date.fromisoformat(str(value.value)) if value and len(str(value.value)) == 10 else None
            if (
                day is not None
                and 0 < (day - scene.published).days <= _SOON
                and day.weekday() == mention.weekday
            ):
                found.append((mention.weekday, group.start, str(day)))
    return found


#: How long the EDTF value is that is precise enough to count a unit from.
_PRECISE = {"day": 10, "week": 10, "month": 7, "year": 4}
#: How many sentences back the day may be told that `a day earlier` counts from.
_REACH = 8


def _last_told(scene: Scene, group: Group, *, future: bool, history: bool) -> tuple[date, Span] | None:
    """The day last told before `group`, which `the same day` and `a day earlier` count from, with its words.

    What has happened is not counted from a day that is still to come.
    """
    unit = group.value.unit
    if unit != "day" and scene.published is None and not history:
        # Of a report without a day nobody can say whether `the following year` is history or news.
        return None
    for sentence, number in _told_before(scene, group):
        told = sentence.groups[number]
        if of_saying(sentence.groups, number) or told.value.sort in (*_NOT_WHEN, "vague"):
            continue
        if _opens(sentence, number, group) or _of_a_paper(sentence, number):
            continue
        if unit == "day" and told_after(sentence.groups, number):
            continue
        if history and told.value.year is None and told.value.base != "anchor":
            if unit == "year":
                continue  # of the year told before it, as `the same year` is
            return None
        coming = _to_come(sentence, number)
        if coming and not future:
            continue
        value = read_date(scene, told, future=coming, history=history)
        if value is None or "/" in str(value.value) or "[" in str(value.value):
            return None
        first = bounds(str(value.value))[0]
        precise = unit in _PRECISE and len(str(value.value)) >= _PRECISE[unit]
        return (first, told.span) if first is not None and precise else None
    return None


def _opens(sentence: Sentence, number: int, group: Group) -> bool:
    """Whether the date at `number` is the first word of one: `May` in `in May of the following year`."""
    behind = sentence.groups[number + 1 : number + 3]
    return len(behind) == 2 and bool(behind[0].tags & {"w:of"}) and behind[1] is group


def _of_a_paper(sentence: Sentence, number: int) -> bool:
    """`the Agreement signed on 8 December 2023`: a day by which a paper is known, and not one last told."""
    at = number - 1 - ("w:on" in sentence.groups[number - 1].tags)
    if at < 1 or number < 2 or sentence.groups[at].tags.isdisjoint({"v:sign", "v:conclude"}):
        return False
    before = sentence.groups[at - 1].tags
    signed = sentence.groups[at].form in ("past", "pp")
    return signed and not before & {
        "w:was",
        "w:were",
        "w:been",
        "w:has",
        "w:had",
        "w:have",
        "state",
        "person",
        "adverb",
    }


def _told_before(scene: Scene, group: Group) -> Iterator[tuple[Sentence, int]]:
    """The dates of the story before `group`, the nearest first."""
    here = bisect_right(starts(scene), group.start) - 1
    for at in range(here, max(-1, here - _REACH), -1):
        sentence = scene.sentences[at]
        if scene.story(sentence) is not scene.story(scene.sentences[here]):
            return
        for number in range(len(sentence.groups) - 1, -1, -1):
            if sentence.groups[number].tags & {"date"} and sentence.groups[number].end <= group.start:
                yield sentence, number


def _to_come(sentence: Sentence, number: int) -> bool:
    """Whether the verb nearest to the date at `number` tells what is still to come."""
    verbs = [n for n, g in enumerate(sentence.groups) if "verb" in g.tags]
    if not verbs:
        return False
    nearest = min(verbs, key=lambda n: (abs(n - number), n > number))
    return standing_of(sentence.groups, nearest)[0] in ("planned", "proposed")


def is_past(scene: Scene, value: Value | None, *, days: int = 45) -> bool:
    """Whether a date lies so far before publication that it tells history rather than news.

    What happened in the months that a report covers by its title is its news.
    Where nobody says when a report was published, what is of an earlier year than the last one it tells of is history.
    """
    if value is None:
        return False
    last = bounds(str(value.value))[1]
    if last is None:
        return False
    if scene.published is None:
        latest = _latest_year(scene)
        return latest is not None and last.year < latest
    if scene.published - last <= timedelta(days=days):
        return False
    months = covered(scene)
    return months is None or not months[0] <= last <= months[1]


#: So many groups behind one of these, a year may be still to come.
_AHEAD: Final = frozenset({"w:will", "w:would", "w:until", "w:till", "w:by", "w:next", "w:plan", "w:plans"})
_OPENED: Final = 6


@once
def _latest_year(scene: Scene) -> int | None:
    """The last year that the report tells of, apart from plans; None where it names none."""
    return max((year for sentence in scene.sentences for year in _years_told(sentence)), default=None)


def _years_told(sentence: Sentence) -> Iterator[int]:
    for at, group in enumerate(sentence.groups):
        if not group.tags & {"date"} or group.value.sort not in ("day", "month", "year"):
            continue
        ahead = any(g.tags & _AHEAD for g in sentence.groups[max(0, at - _OPENED) : at])
        if group.value.year is not None and not ahead:
            yield group.value.year


#: So many days ahead at most a weekday may be.
_WEEK = 7


def is_near(scene: Scene, value: Value | None) -> bool:
    """Whether a date lies within a week of publication, as one told by its weekday does."""
    first = bounds(str(value.value))[0] if value is not None else None
    return first is not None and scene.published is not None and abs((first - scene.published).days) <= _WEEK


def is_coming(scene: Scene, value: Value | None) -> bool:
    """Whether a date lies wholly behind publication, so that what it dates is still to come."""
    if value is None or scene.published is None:
        return False
    first = bounds(str(value.value))[0]
    return first is not None and first > scene.published


def nearer(scene: Scene, one: Value | None, two: Value | None) -> bool:
    """Whether the first of two days lies nearer to publication: a programme is of its own season."""
    days = [bounds(str(v.value))[0] if v is not None else None for v in (one, two)]
    if scene.published is None or days[0] is None or days[1] is None:
        return False
    return abs(days[0] - scene.published) < abs(days[1] - scene.published)
