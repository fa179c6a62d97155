"""When a thing happened: the date of a sentence that goes with a group."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from chancery.reading.date_values import read_date
from chancery.reading.dates import DateMention
from chancery.reading.days_above import day_above
from chancery.reading.drafts import Value
from chancery.reading.founding_days import names_a_place, of_a_founding
from chancery.reading.groups import Group, Sentence
from chancery.reading.nearness import (
    barriers,
    of_another,
    of_calling_off,
    of_letting,
    of_resolving,
    of_saying,
    of_what_is_meant,
)
from chancery.reading.report_year import report_year
from chancery.reading.scene import Scene, by_block
from chancery.reading.title_year import year_above
from chancery.reading.titular_dates import attributive_day, titular
from chancery.reading.year_of_story import year_of_the_story

_OPEN_STANDINGS = frozenset({"planned", "proposed"})


def when(
    scene: Scene,
    sentence: Sentence,
    at: int,
    *,
    standing: str = "done",
    within: tuple[int, int] | None = None,
    ends: bool = True,
) -> Value | None:
    """The date that goes with group `at`: the nearest one in its sentence that could be an event's date.

    `ends`: whether `until May` may be it, the end of a stretch; a paper is not signed on the day until which it holds.
    """
    first, last = within or (0, len(sentence.groups))
    best: tuple[int, int, Value] | None = None
    day: tuple[int, int, Value] | None = None
    for number in range(first, last):
        group = sentence.groups[number]
        if (
            not group.tags & {"date"}
            or titular(sentence.groups, number)
            or attributive_day(sentence.groups, number)
            or _of_other_event(sentence.groups, number)
            or _years_own(sentence.groups, number, at)
            or of_another(sentence.groups, at, number)
            or _since_then(sentence.groups, number, at)
            or of_calling_off(sentence.groups, number, at)
            or of_what_is_meant(sentence.groups, number, at)
            or of_a_founding(sentence.groups, number, at)
            or names_a_place(sentence, number)
            or (number not in (at - 1, at + 1) and of_saying(sentence.groups, number))
            or _for_a_while(sentence.groups, number, standing)
            or is_year_of(sentence.groups, number)
            or (standing not in _OPEN_STANDINGS and _titles_year(scene, sentence.groups, number))
            or (not ends and _is_end(sentence.groups, number))
            or (standing in _OPEN_STANDINGS and of_resolving(sentence.groups, number))
            or (standing in _OPEN_STANDINGS and number < at and _of_going(sentence.groups, number))
            or (standing in _OPEN_STANDINGS and number < at and of_letting(sentence.groups, number, at))
        ):
            continue
        future = standing in _OPEN_STANDINGS
        own = own_year(scene, sentence, number)
        told = own or (
            _year_of_row(scene, sentence)
            if future and scene.published is not None
            else _told_year(scene, sentence, number)
        )
        value = read_date(scene, group, future=future, year=told)
        if value is None:
            continue
        parted = barriers(sentence.groups, at, number)
        distance = abs(number - at) + parted * 6
        # Of two that are as near, the one behind: `renewed in 2001, lapsed in 2011`.
        if best is None or distance < best[0] or (distance == best[0] and number > at):
            best = (distance, number, value)
        if day is None and number > at and not parted and told is not None and group.value.yearless:
            day = (distance, number, value)
    if best is not None and day is not None and _opens(sentence.groups, best[1]):
        # `In 1971 they signed an accord in Lima on 4 September`: the year is that of the day.
        best = day
    if best is not None:
        return best[2] if best[0] <= 34 else None
    dated = any(g.tags & {"date"} and g.value.sort != "clock" for g in sentence.groups)
    return None if dated else day_above(scene, sentence, standing)


def _titles_year(scene: Scene, groups: Sequence[Group], number: int) -> bool:
    """`signed a protocol on deliveries in 1990`, in 1989: a year to come behind a paper is that of what it is on."""
    mention: DateMention = groups[number].value
    if mention.sort != "year" or mention.year is None or scene.published is None:
        return False
    if (
        mention.year <= scene.published.year
        or not number
        or not groups[number - 1].tags & {"w:in", "w:during"}
    ):
        return False
    for group in reversed(groups[max(0, number - 12) : number - 1]):
        if group.tags & {"instrument"}:
            return True
        if group.tags & {"verb", "stop", "comma", "w:who", "w:which"}:
            return False
    return False


def _since_then(groups: Sequence[Group], number: int, at: int) -> bool:
    """`is here on a visit, his first since taking office in May`: the day from which something is counted."""
    for back in range(number - 2, max(at, number - _SINCE_REACH), -1):
        if groups[back].tags & {"comma", "stop"}:
            return False
        if "w:since" in groups[back].tags:
            return not groups[back + 1].tags & {"date"}
    return False


#: So many groups behind `since` the day may be told.
_SINCE_REACH = 9


def is_year_of(groups: Sequence[Group], number: int) -> bool:
    """`in August of the same year`: the second date only tells the year of the first."""
    if number < 2 or not groups[number - 1].tags & {"w:of"} or not groups[number - 2].tags & {"date"}:
        return False
    year, first = groups[number].value, groups[number - 2].value
    return bool(year.base == "anchor" and year.unit == "year" and first.yearless)


def own_year(scene: Scene, sentence: Sentence, number: int) -> int | None:
    """The year of a day or month that the words around it count: `May of the following year`, `that May`."""
    groups, mention = sentence.groups, sentence.groups[number].value
    if not mention.yearless:
        return None
    if number + 2 < len(groups) and groups[number + 2].tags & {"date"} and is_year_of(groups, number + 2):
        told = read_date(scene, groups[number + 2], history=True)
        return int(str(told.value)[:4]) if told is not None else None
    if not number or not groups[number - 1].tags & {"w:that"}:
        return None
    beside = [s for s in by_block(scene)[sentence.block] if s.start <= sentence.start]
    years = [
        g.value.year for s in beside for g in s.groups if g.tags & {"date"} and g.end <= groups[number].start
    ]
    return next((year for year in reversed(years) if year is not None), None)


def _told_year(scene: Scene, sentence: Sentence, number: int) -> int | None:
    """The year of the story so far: an explicit past year just before in the same block carries on to a year-less day."""
    if scene.published is None:
        return report_year(scene) or year_of_the_story(scene, sentence, number)
    known: dict[int, int | None] = sentence.read.setdefault("told years", {})
    if number not in known:
        known[number] = _year_before(scene, sentence, number, scene.published)
    return known[number]


#: How many groups before a sentence may tell the year.
_BACK = 60


def _year_before(scene: Scene, sentence: Sentence, number: int, published: date) -> int | None:
    beside = by_block(scene)[sentence.block]
    before: list[Group] = []
    for other in reversed(beside):
        if len(before) >= _BACK:
            break
        if other.start < sentence.start:
            before = [*other.groups, *before]
    before = before[-_BACK:]
    for group in (*reversed(sentence.groups[:number]), *reversed(before)):
        if group.tags & {"date"}:
            mention: DateMention = group.value
            opens = mention.sort == "year" and (
                any(s.groups[0] is group for s in beside) or _opens_with(sentence, group)
            )
            if (opens or mention.sort in ("day", "month")) and mention.year is not None:
                dated: DateMention = sentence.groups[number].value
                return mention.year if _goes_on_from(mention, dated, published) else None
    return row_year(scene, sentence)


def _goes_on_from(told: DateMention, dated: DateMention, published: date) -> bool:
    """Whether a day is of the year told before it: one long gone, or last year's where the day is later in it and no news."""
    if told.year is None or told.year < published.year - 1:
        return told.year is not None
    if told.year > published.year - 1 or told.month is None or dated.month is None:
        return False
    if (dated.month, dated.day or _MONTH_END) < (told.month, told.day or 1):
        return False
    this_year = date(published.year, dated.month, min(dated.day or _MONTH_END, _SHORTEST))
    return (published - this_year).days > _NEWS


#: After so many days a day of this year is no longer the news.
_NEWS = 45
_MONTH_END = 31
_SHORTEST = 28


def row_year(scene: Scene, sentence: Sentence) -> int | None:
    """The year of a row of a chronology: the one that opens it, or that above it where a day opens it."""
    opens = bool(sentence.groups) and bool(sentence.groups[0].tags & {"date"})
    return opening_year(sentence) or (year_above(scene, sentence.block) if opens else None)


_TO_COME = frozenset({"w:will", "w:to", "w:would", "w:due", "w:expected", "w:planned"})


def _year_of_row(scene: Scene, sentence: Sentence) -> int | None:
    """That year for the present tense of a chronology, `11 April - The minister visits Lima`, which is no plan."""
    return row_year(scene, sentence) if sentence.tags.isdisjoint(_TO_COME) else None


def opening_year(sentence: Sentence) -> int | None:
    """The year that opens a line of a chronology: `2019: the president visited Lima in June`."""
    groups = sentence.groups
    at = next((n for n in range(min(2, len(groups))) if _opens(groups, n)), None)
    year: int | None = groups[at].value.year if at is not None else None
    return year


def _opens(groups: Sequence[Group], number: int) -> bool:
    """Whether the group is a year that opens its sentence: `2019: the president left`, `In 2019 the president left`."""
    if number > 1 or not groups[number].tags & {"date"} or groups[number].value.sort != "year":
        return False
    return not number or bool(groups[0].tags & {"w:in"})


def _opens_with(sentence: Sentence, group: Group) -> bool:
    return any(own is group and _opens(sentence.groups, n) for n, own in enumerate(sentence.groups[:2]))


def _for_a_while(groups: Sequence[Group], number: int, standing: str) -> bool:
    """`announced aid over the next two years`: how long something lasts that begins with what was done."""
    mention: DateMention = groups[number].value
    if mention.sort != "range" or mention.count is None or mention.direction != "next":
        return False
    return standing not in _OPEN_STANDINGS or bool(number and groups[number - 1].tags & {"w:over"})


def _is_end(groups: Sequence[Group], number: int) -> bool:
    """`valid until 1990`, `to run to the year 1990`, `through May`."""
    mention: DateMention = groups[number].value
    before = [g.tags for g in groups[max(0, number - 3) : number]]
    if any("v:postpone" in tags for tags in before):
        return False
    to_year = len(before) == 3 and "w:to" in before[0] and "w:the" in before[1] and mention.sort == "year"
    return mention.bound == "until" or to_year


_GOING = frozenset({"v:arrive", "v:leave", "v:travel", "v:visit", "v:meet"})


def _of_going(groups: Sequence[Group], number: int) -> bool:
    """`flew to Lima on Tuesday to sign a treaty`: the day of a journey tells nothing of that of what is still to be done."""
    for group in reversed(groups[max(0, number - 7) : number]):
        if group.tags & {"verb"}:
            return bool(group.tags & _GOING) and group.form in ("past", "pp")
        if group.tags & {"comma"}:
            return False
    return False


def _of_other_event(groups: Sequence[Group], number: int) -> bool:
    """`broke off relations after the events of 28 June`: the day of what came before."""
    if number < 3 or not groups[number - 1].tags & {"w:of"}:
        return False
    for group in reversed(groups[max(0, number - 6) : number - 1]):
        if group.tags & {"w:after", "w:following", "w:since"}:
            return True
        if not group.tags & {"low", "plain", "cap", "cap1", "demonym", "w:the", "w:a"}:
            return False
    return False


def _years_own(groups: Sequence[Group], number: int, at: int) -> bool:
    """`is visiting Lima for talks on next year's quota`: a year that owns something else."""
    mention: DateMention = groups[number].value
    owns = number + 1 < len(groups) and bool(groups[number + 1].tags & {"w:'s", "w:'"})
    return owns and mention.unit == "year" and not number < at <= number + 4
