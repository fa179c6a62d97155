"""Asides and items that keep a day of their own: what `who` does, when something was last held, a numbered item."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group


def of_who(groups: Sequence[Group], at: int, number: int) -> bool:
    """`signed it with A, who arrived on Monday`, `A, who leaves on Friday, signed it`: what `who` does has the date."""
    low = at if number > at else max(0, number - _WHO_REACH)
    who = next((n for n in range(number - 1, low, -1) if groups[n].tags & {"w:who", "w:whose"}), None)
    if who is None or groups[who - 1].tags.isdisjoint({"comma"}):
        return False
    inside = groups[who + 1 : number]
    if any(g.tags & {"comma", "stop"} for g in inside) or not any(_moves(g) for g in inside):
        return False
    return number > at or any(g.tags & {"comma"} for g in groups[number + 1 : at])


def of_which(groups: Sequence[Group], at: int, number: int) -> bool:
    """`the council, which last met in Lima in 2016, will sit in Quito`: what `which` tells between commas is its own."""
    for n in range(number - 1, max(0, number - _WHO_REACH), -1):
        if groups[n].tags & {"comma", "stop"}:
            return False
        if groups[n].tags & {"w:which"}:
            before = any(g.tags & {"w:last", "w:previously"} for g in groups[n + 1 : number])
            closed = any("comma" in g.tags for g in groups[number + 1 : at])
            return before and closed and "comma" in groups[n - 1].tags
    return False


#: Before a participle: that it tells of an earlier time.
_EARLIER_ON = frozenset({"w:last", "w:previously", "w:most", "w:latest", "w:first", "w:lately"})
_SITS = frozenset({"v:hold", "v:convene", "v:meet", "v:sign"})


def of_the_last_time(groups: Sequence[Group], at: int, number: int) -> bool:
    """`will hold the dialogue, last convened in 2023, in Quito`: an aside that tells when it was held before."""
    for n in range(number - 1, max(-1, number - _WHO_REACH), -1):
        if groups[n].tags.isdisjoint({"comma", "stop", "open"}):
            continue
        head = groups[n + 1 : min(n + 4, number)]
        told = any(not g.tags.isdisjoint(_EARLIER_ON) for g in head[:1])
        return told and any(not g.tags.isdisjoint(_SITS) for g in head[1:]) and not n < at < number
    return False


#: What a guest does or is, whose day no clause with `after` tells.
STAYS = frozenset({"n:visit", "v:visit", "v:arrive", "v:travel", "w:here"})
#: How many groups before a date its `after` may stand.
_AFTER_REACH = 14


def told_after(groups: Sequence[Group], number: int, *, since: int = -1) -> bool:
    """`came for a visit after the two set up relations on 21 September`: a day of what came before, in a clause of its own.

    The clause begins behind group `since`.
    """
    for n in range(number - 1, max(since, number - _AFTER_REACH, -1), -1):
        if groups[n].tags & {"comma", "stop", "w:and"}:
            return False
        if groups[n].tags & {"w:after", "w:since"}:
            return any("verb" in g.tags and g.form == "past" for g in groups[n + 2 : number])
    return False


#: What counts an aside from another event.
_COUNTS_FROM = frozenset({"w:after", "w:before", "w:following"})


def counted_aside(groups: Sequence[Group], at: int, number: int) -> bool:
    """`On 3 May, a week after the election of 26 April, they signed`: the day of an aside behind that of the sentence."""
    opens = next(
        (n for n in range(number - 1, max(0, number - _WHO_REACH), -1) if "comma" in groups[n].tags), None
    )
    if opens is None or "date" not in groups[opens - 1].tags:
        return False
    if not any(g.tags & _COUNTS_FROM for g in groups[opens + 1 : number]):
        return False
    return any("comma" in g.tags for g in groups[number + 1 : at])


def other_item(groups: Sequence[Group], at: int, number: int) -> bool:
    """`(3) took note of the minutes of 28 October and (4) ratified the treaty`: each item of a sentence has its own day."""
    low, high = min(at, number), max(at, number)
    marks = (
        [n for n in range(len(groups) - 2) if _mark(groups, n)] if "open" in _tags(groups[low:high]) else []
    )
    return any(low < n < high for n in marks) and any(n < low for n in marks)


def _mark(groups: Sequence[Group], at: int) -> bool:
    short = groups[at + 1].end - groups[at + 1].start <= 3
    return "open" in groups[at].tags and short and "close" in groups[at + 2].tags


def _tags(groups: Sequence[Group]) -> frozenset[str]:
    return frozenset().union(*(g.tags for g in groups))


#: How many groups before a date its `who` may stand.
_WHO_REACH = 12


def _moves(group: Group) -> bool:
    """Whether a group is a verb of coming or going, which tells a journey rather than what is done on it."""
    return bool(
        group.tags
        & {
            "v:arrive",
            "v:leave",
            "v:travel",
            "v:homeward",
            "n:visit",
            "w:came",
            "w:flew",
            "w:left",
            "w:landed",
        }
    )
