"""The months that a report covers by its title or the line that opens a list: `Treaty actions, July to September 2019`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from chancery.expressions import expression
from chancery.model.edtf import bounds
from chancery.reading.dates import DateMention, resolve
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene, once
from chancery.reading.title_year import title_year

#: How many blocks are the head of a report.
_HEAD: Final = 4
#: Within how many blocks the line stands that opens a list.
_OPENING: Final = 8
#: How long after the last of its months a report may be published, and how many they may be.
_LATE, _LONG = timedelta(days=120), timedelta(days=190)
#: How short an EDTF value without a day is, `2019-08` or `2019-07/2019-09`.
_MONTHS: Final = frozenset({len("2019-08"), len("2019-07/2019-09")})


@once
def covered(scene: Scene) -> tuple[date, date] | None:
    """The first and the last day of the months that a line of a report's title tells; what happened in them is its news."""
    if scene.published is None:
        return None
    titled = True
    for sentence in scene.sentences:
        titled = titled and sentence.block < _HEAD and scene.block(sentence).sort == "heading"
        if sentence.block >= _OPENING:
            break
        if not titled and not _opens_list(sentence):
            continue
        for group in sentence.groups:
            if group.tags & {"date"} and (months := _months(group.value, scene.published)) is not None:
                return months
    return _year_reviewed(scene, scene.published)


#: What calls a report one of a whole year.
_REVIEW: Final = expression(
    r"\b(?:(?:in|under|year in|annual|year[- ]end) review|review of|(?:look|looking) back|highlights|round-?up|chronology"
    r"|timeline|chronicle|(?:key|main|major|principal) (?:events|dates)|the year in|year'?s)\b"
)
#: What calls a list one of a whole year, in a line of its own below the title.
_LIST: Final = expression(r"^(?:yearly|annual) (?:list|register)\b")


def _year_reviewed(scene: Scene, published: date) -> tuple[date, date] | None:
    """The year of a report that calls itself a review of it, published in it or soon after."""
    year = title_year(scene)
    if year is None:
        return None
    first, last = date(year, 1, 1), date(year, 12, 31)
    title = scene.plain(scene.blocks[0].start, scene.blocks[min(1, len(scene.blocks) - 1)].end)
    listed = any(_LIST.search(scene.plain(b.start, b.end)) for b in scene.blocks[:_HEAD])
    whole = listed or _REVIEW.search(title) is not None
    return (first, last) if first <= published <= last + _LATE and whole else None


def _opens_list(sentence: Sentence) -> bool:
    """`The following were signed between 1 January and 31 March:`"""
    groups = sentence.groups
    return bool(groups) and "colon" in groups[-1].tags and "w:following" in sentence.tags


def _months(mention: DateMention, published: date) -> tuple[date, date] | None:
    found = resolve(mention, published=published)
    quarter = (mention.part or "") in ("q1", "q2", "q3", "q4")
    if found is None or ("[" in found.value and not quarter):
        return None
    first, last = bounds(found.value)
    if first is None or last is None or last - first > _LONG or last < published - _LATE:
        return None
    whole = first.day == 1 and (last + timedelta(days=1)).day == 1  # `(1 July to 30 September)`
    return (first, last) if len(found.value) in _MONTHS or (whole and first != last) else None
