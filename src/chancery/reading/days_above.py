"""The day that a line by itself gives the rows below it: `Tuesday, 12 May` above `15:30 Talks with President A`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.model.edtf import bounds
from chancery.reading.block import Block
from chancery.reading.date_values import is_coming, nearer, read_date
from chancery.reading.dates import DateMention, resolve
from chancery.reading.drafts import Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.programme_lines import is_day_line, opens_with_hour
from chancery.reading.scene import Scene, behind, by_block, once
from chancery.reading.title_year import year_above

_OPEN: Final = frozenset({"planned", "proposed"})
_TOLD: Final = frozenset({"done", *_OPEN})
_DATED: Final = frozenset({"day", "month", "weekday", "range", "relative"})
#: What may stand beside a day at the head of a paragraph.
_BESIDE: Final = frozenset({"date", "comma", "stop", "dot", "dash", "colon", "open", "close"})
_WHERE_AND_WHEN: Final = frozenset(
    {"place", "state", "date", "comma", "dash", "colon", "stop", "open", "close", "w:in", "w:at"}
)
#: Who or what a row tells of, which the title of another part does not.
_NAMING: Final = frozenset(
    {"state", "person", "office", "body", "knownbody", "demonym", "verb", "instrument", "mechanism"}
)
#: The title of a part is no longer than this many groups.
_TITLE: Final = 6
_SOON: Final = expression(
    r"\b(?:diary|programme|program|schedule|agenda|calendar|itinerary|engagements|what(?:'|’)?s on|(?:week|days|month) ahead"
    r"|coming|upcoming|forthcoming|next week|look ?ahead|outlook|to watch)\b"
)
#: How many blocks are the head of a report.
_HEAD: Final = 4


def day_above(scene: Scene, sentence: Sentence, standing: str) -> Value | None:
    """The day of the line above that dates the rows below it, for a row that tells none itself.

    What is only planned in a row about a day gone by is of another day.
    """
    value = _at_head_of(scene, sentence) or _days(scene).get(sentence.block)
    value = value or _below_titles(scene).get(sentence.block)
    if value is None or standing not in _TOLD:
        return None
    last = bounds(str(value.value))[1]
    gone = last is not None and scene.published is not None and last < scene.published
    return None if standing in _OPEN and gone else value


def _at_head_of(scene: Scene, sentence: Sentence) -> Value | None:
    """The day that the first sentence of a paragraph is nothing but: `Wednesday, 22 May. The ministers meet.`"""
    first = by_block(scene)[sentence.block][0]
    if first is sentence or not first.groups:
        return None
    if not all(g.tags & _BESIDE for g in first.groups):
        return _of_entry(scene, sentence.block)
    told = next((g for g in first.groups if "date" in g.tags and g.value.sort in ("day", "range")), None)
    return _value(scene, told) if told is not None else None


@once
def _entries(scene: Scene) -> Mapping[int, Group]:
    """The day or year, set off by a mark, that opens each entry of a chronology; none where only one paragraph opens so."""
    found = {}
    for block, inside in by_block(scene).items():
        groups = inside[0].groups[:2]
        opens = len(groups) == 2 and "date" in groups[0].tags and bool(groups[1].tags & _MARKS)
        if opens and groups[0].value.sort in ("day", "month", "year"):
            found[block] = groups[0]
    return found if len(found) > 1 else {}


_MARKS: Final = frozenset({"colon", "dash", "stop", "dot"})


def _of_entry(scene: Scene, block: int) -> Value | None:
    """What opens an entry dates its later sentences too: `2018: A visits Oman. Two accords are signed.`"""
    told = _entries(scene).get(block)
    return _value(scene, told) if told is not None else None


@once
def _days(scene: Scene) -> Mapping[int, Value]:
    """The day of each block below a line that holds a day alone; none where the report has one such line and no hours."""
    lines = dict(_day_lines(scene))
    if not lines:
        return {}
    hours = any(opens_with_hour(scene.text, (b.start, b.end)) for b in scene.blocks)
    if len(lines) < 2 and not hours:
        return {}
    found: dict[int, Value] = {}
    here: Value | None = None
    line: Group | None = None
    for number, block in enumerate(scene.blocks):
        if number in lines:
            here, line = _value(scene, lines[number]), lines[number]
        elif _entitles(scene, number, block):
            here = None
        elif here is not None and line is not None:
            found[number] = _numbered_row(scene, block, here, line) or here
    return found


def _programmes(scene: Scene) -> Mapping[int, Value]:
    """For each title above the days of a programme in hours, the stretch from the first of them to the last."""
    lines = [(n, _value(scene, g)) for n, g in _day_lines(scene)]
    days = [value for _, value in lines if value is not None and len(str(value.value)) == _FULL]
    hours = any(opens_with_hour(scene.text, (b.start, b.end)) for b in scene.blocks)
    if len(days) < 2 or len(days) != len(lines) or not hours:
        return {}
    stay = Value(f"{days[0].value}/{days[-1].value}", (*days[0].spans, *days[-1].spans), "date:heading")
    return dict.fromkeys(range(lines[0][0]), stay)


#: How long the EDTF value of a day is.
_FULL: Final = len("2026-05-12")


@once
def _below_titles(scene: Scene) -> Mapping[int, Value]:
    """The days that a line below a title tells: `Dar es Salaam, 5-7 May 2026`; one single day gone by may be that of filing."""
    found: dict[int, Value] = {}
    stays = _programmes(scene)
    for number, block in enumerate(scene.blocks[:_HEAD]):
        told = [s for s in scene.told if s.block == number + 1]
        if number in stays:
            found[number] = stays[number]
            continue
        if (
            block.sort != "heading"
            or len(told) != 1
            or not all(g.tags & _WHERE_AND_WHEN for g in told[0].groups)
        ):
            continue
        dates = [g for g in told[0].groups if "date" in g.tags]
        value = read_date(scene, dates[0], future=_ahead(scene)) if len(dates) == 1 else None
        if value is not None and ("/" in str(value.value) or is_coming(scene, value)):
            found[number] = replace(value, rule="date:heading")
    return found


#: The days that open a row below a month: `7-9: the president in Lima`.
_ROW_DAYS: Final = expression(r"[ \t]*(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?(?:\s?:|\s[-–—]|\t)\s?")


def _numbered_row(scene: Scene, block: Block, month: Value, line: Group) -> Value | None:
    told = _ROW_DAYS.match(scene.text, block.start, block.end) if line.value.sort == "month" else None
    if told is None or not all(0 < int(day) < 32 for day in told.groups() if day):
        return None
    days = "/".join(f"{month.value}-{int(day):02d}" for day in told.groups() if day)
    return Value(
        days, (*month.spans, (told.start(1), told.end(2) if told[2] else told.end(1))), "date:heading"
    )


def _day_lines(scene: Scene) -> Iterator[tuple[int, Group]]:
    for number, block in enumerate(scene.blocks):
        if not is_day_line(scene.text, (block.start, block.end)):
            continue
        groups = [g for s in by_block(scene).get(number, ()) for g in s.groups if "date" in g.tags]
        told = next((g for g in groups if g.value.sort in _DATED), None)
        if told is not None:
            yield number, told


def _entitles(scene: Scene, number: int, block: Block) -> bool:
    """Whether a line is the title of another part, `DATE TO BE CONFIRMED`, `Background`, and no row."""
    if block.sort != "heading" or opens_with_hour(scene.text, (block.start, block.end)):
        return False
    groups = [g for s in by_block(scene).get(number, ()) for g in s.groups]
    return len(groups) <= _TITLE and all(g.tags.isdisjoint(_NAMING) for g in groups)


def _value(scene: Scene, group: Group) -> Value | None:
    """The day of such a line: its year is that of the report's title, or the one that brings it nearest to publication."""
    mention: DateMention = group.value
    if mention.sort == "weekday":
        told = _in_the_week(scene, mention) or _weekday(scene, group)
        if (number := _NUMBER.match(scene.text, group.end)) is not None:
            told = _numbered(scene, mention, int(number[1]))
    elif mention.yearless:
        told = _in_the_year(scene, group)
    else:
        value = read_date(scene, group)
        told = str(value.value) if value is not None else None
    return Value(told, (group.span,), "date:heading") if told else None


def _in_the_week(scene: Scene, mention: DateMention) -> str | None:
    """The day of that name within the week that the title tells: `Monday` under `16-22 March 2026`."""
    for first, last in _stretches(scene):
        days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        named = [day for day in days if day.weekday() == mention.weekday]
        if len(named) == 1:
            return named[0].isoformat()
    return None


#: The day of the month behind a weekday: `MONDAY 8`.
_NUMBER: Final = expression(r",? (\d{1,2})(?:st|nd|rd|th)?\b")
#: So many days before or behind publication the month of such a day may be looked for.
_NEAR: Final = 31


def _numbered(scene: Scene, mention: DateMention, number: int) -> str | None:
    """The day of that name and number that is nearest to publication."""
    if scene.published is None:
        return None
    around = [scene.published + timedelta(days=n) for n in range(-_NEAR, _NEAR + 1)]
    named = [day for day in around if (day.weekday(), day.day) == (mention.weekday, number)]
    return named[0].isoformat() if len(named) == 1 else None


def _stretches(scene: Scene) -> Iterator[tuple[date, date]]:
    for group in _at_head(scene):
        found = resolve(group.value, published=scene.published, future=_ahead(scene))
        first, last = bounds(found.value) if found is not None else (None, None)
        if first is not None and last is not None and 0 < (last - first).days < 14:
            yield first, last


def _weekday(scene: Scene, group: Group) -> str | None:
    value = read_date(scene, group, future=_ahead(scene))
    return str(value.value) if value is not None else None


def _in_the_year(scene: Scene, group: Group) -> str | None:
    year = _year_before(scene, group)
    if year is not None:
        value = read_date(scene, group, year=year)
    else:
        ahead, value = read_date(scene, group, future=True), read_date(scene, group)
        value = ahead if nearer(scene, ahead, value) else value
    return str(value.value) if value is not None else None


def _year_before(scene: Scene, group: Group) -> int | None:
    """The year of the last line of a day above one that tells it, or that stands there by itself, or in the title."""
    told = [g.value.year for _, g in _day_lines(scene) if g.start < group.start and g.value.year is not None]
    block = behind(scene, group.start)
    return told[-1] if told else year_above(scene, block.block if block is not None else len(scene.blocks))


def _at_head(scene: Scene) -> Iterator[Group]:
    for sentence in scene.sentences:
        if sentence.block >= _HEAD or scene.block(sentence).sort != "heading":
            return
        yield from (g for g in sentence.groups if "date" in g.tags)


@once
def _ahead(scene: Scene) -> bool:
    """Whether the title says that what follows is still to come: a diary, the week ahead."""
    heads = [s for s in scene.sentences if s.block < _HEAD]
    return any(_SOON.search(scene.plain(s.start, s.end)) for s in heads)
