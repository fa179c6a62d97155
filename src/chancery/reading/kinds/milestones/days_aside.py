"""Days that an aside, a reason or the next clause keeps for itself, taken out of a sentence that has others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from chancery.reading.groups import Group, Sentence

#: What opens a clause between commas that tells of something else.
_OPENS: Final = frozenset({
    "w:since", "w:as", "w:because", "w:although", "w:though", "w:after", "w:whose", "w:while", "w:whereas", "w:before",
})  # fmt: skip
#: What befell the relations or the mission at another time, behind a comma and these.
_BEFELL: Final = frozenset({
    "v:set-up", "v:conclude", "v:sever", "v:suspend", "v:convene", "v:close", "v:resume", "w:entered", "w:begun", "w:broken",
})  # fmt: skip
_EARLIER: Final = frozenset(
    {"adverb", "w:first", "w:originally", "w:last", "w:earlier", "w:once", "w:previously"}
)
#: Who or what begins a clause of its own behind `, and in March`.
_SUBJECT: Final = frozenset({
    "person", "state", "seat", "people", "office", "body", "w:he", "w:she", "w:it", "w:they", "w:the", "w:its", "w:his", "cap",
})  # fmt: skip
_STOPS: Final = frozenset({"stop", "colon"})
#: So many groups an aside or the opening of a clause may have.
_REACH: Final = 16


def own_days(sentence: Sentence, verb: int) -> Sentence:
    """The sentence as the milestone of group `verb` has it: without the days of other clauses, where it has one itself."""
    groups = sentence.groups
    dates = [n for n, g in enumerate(groups) if "date" in g.tags]
    if len(dates) < 2:
        return sentence
    others = {
        n
        for n in dates
        if _of_a_participle(groups, verb, n) or _of_a_reason(groups, verb, n) or _of_the_next(groups, verb, n)
    }
    if not others or len(others) == len(dates):
        return sentence
    plain = (replace(g, tags=g.tags - {"date"}) if n in others else g for n, g in enumerate(groups))
    return sentence.with_groups(tuple(plain))


def without_own_day(groups: Sequence[Group], verb: int) -> bool:
    """`resumed, as of 8 August, the relations that had been frozen for 23 years`: whether a relative clause tells no day."""
    at = verb - 3
    relative = (
        at > 0
        and bool(groups[at].tags & {"w:that", "w:which"})
        and "w:had" in groups[at + 1].tags
        and not groups[at - 1].tags.isdisjoint({"n:diplomatic", "n:ties"})
    )
    if not relative or not any("date" in g.tags for g in groups[:verb]):
        return False
    for group in groups[verb + 1 :]:
        if group.tags & {"comma", "stop"}:
            return True
        if group.tags & {"date"}:
            return False
    return True


def _of_a_participle(groups: Sequence[Group], verb: int, date: int) -> bool:
    """`agreed to resume relations, first entered into in October 1942`: when they had been entered into before."""
    if date < verb:
        return False
    comma = next((n for n in range(date - 1, verb, -1) if "comma" in groups[n].tags), None)
    if comma is None or any(g.tags & _STOPS for g in groups[verb:date]):
        return False
    at = comma + 1
    while at < date and groups[at].tags & _EARLIER:
        at += 1
    if at >= date or not groups[at].tags & _BEFELL or groups[at].form == "ing":
        return False
    return any("date" in g.tags for g in groups[:verb])


def _of_a_reason(groups: Sequence[Group], verb: int, date: int) -> bool:
    """`On 3 February he said that, since Berlin had gone back on its pledge of May 1916, they had broken off relations`."""
    if date > verb:
        return False
    opens = next((n for n in range(date - 1, max(-1, date - _REACH), -1) if "comma" in groups[n].tags), None)
    if opens is None or not any(g.tags & _OPENS for g in groups[opens + 1 : opens + 2]):
        return False
    inside = groups[opens + 2 : date]
    if not any("verb" in g.tags or g.tags & {"w:had", "w:was", "w:were"} for g in inside):
        return False
    closed = any("comma" in g.tags for g in groups[date + 1 : verb])
    return closed and any("date" in g.tags for g in groups[:opens])


def _of_the_next(groups: Sequence[Group], verb: int, date: int) -> bool:
    """`on 14 August with the restoration of relations, and in March Paul VI received the Marshal`: of the next clause."""
    if date < verb + 2 or not any("date" in g.tags for g in groups[:verb]):
        return False
    before = date - 1 - bool(groups[date - 1].tags & {"w:in", "w:on", "w:by", "w:since"})
    if not groups[before].tags & {"w:and", "w:but", "w:while"} or before <= verb:
        return False
    behind = groups[date + 1 : date + _REACH]
    if behind and "comma" in behind[0].tags:
        behind = behind[1:]
    if not behind or not behind[0].tags & _SUBJECT:
        return False
    told = next((g for g in behind[1:] if g.tags & {"verb", "comma"} | g.tags & _STOPS), None)
    return told is not None and "verb" in told.tags and told.form in ("past", "s")
