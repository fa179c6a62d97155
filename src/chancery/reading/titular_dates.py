"""Dates that belong to the name of a paper: `Agreement of 7 July 2000`, `Protocol for 2025 and 2026`, `the 1988 accord`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.dates import DateMention
from chancery.reading.groups import Group


def titular(groups: Sequence[Group], at: int) -> bool:
    """A date that belongs to a title or an older paper: `Agreement of 7 July 2000`, `Plan for the Years 2001-2004`.

    So is that of a partnership, `above the comprehensive partnership of 2013`.
    """
    mention: DateMention = groups[at].value
    if mention.sort == "period":
        return True
    if at > 1 and groups[at - 1].tags & {"w:of"} and groups[at - 2].tags & {"partnership"}:
        return True
    if (
        at > 2
        and groups[at - 1].tags & {"w:and"}
        and groups[at - 2].tags & {"date"}
        and mention.sort == "year"
    ):
        return groups[at - 2].value.sort == "year" and titular(groups, at - 2)
    back = groups[max(0, at - (9 if mention.sort == "year" else 4)) : at]
    if mention.sort == "year" and back and back[-1].tags & {"w:for"}:
        back = [*back, *_unbroken(groups, at), back[-1]]
    return (
        bool(back) and bool(back[-1].tags & {"w:for", "w:of"}) and any(g.tags & {"instrument"} for g in back)
    )


#: How many groups before `for 2025` its paper may stand.
_FAR = 18


def _unbroken(groups: Sequence[Group], at: int) -> Sequence[Group]:
    """The groups before `at` back to a verb or a comma: `signed / a protocol between the one party and the other for 2025`."""
    for back in range(at - 1, max(0, at - _FAR), -1):
        if groups[back].tags & {"verb", "comma", "stop"}:
            return groups[back + 1 : at]
    return groups[max(0, at - _FAR) : at]


_DEFINITE = frozenset({"w:the", "w:their", "w:its", "w:this", "w:old"})


def attributive_day(groups: Sequence[Group], number: int) -> bool:
    """`which replaces the 1988 arrangement`: the year by which a paper is known."""
    if not number or not (groups[number - 1].tags & _DEFINITE or _of_an_old_one(groups, number)):
        return False
    # `its May 17, 1983, accord`: a comma closes a whole day.
    first = number + 1 + (number + 1 < len(groups) and "comma" in groups[number + 1].tags)
    if (
        first > number + 1
        and groups[first : first + 1]
        and groups[first].tags & (_DEFINITE | {"w:a", "w:an"})
    ):
        return False
    for group in groups[first : first + 5]:
        if group.tags & {"instrument"}:
            return True
        if group.tags & {"comma", "stop", "verb", "w:of", "w:and"}:
            return False
    return False


#: What leads to an older paper: `signed a charter / replacing / a 1982 pact`, `/ under / a 1975 convention`.
_LEADS = frozenset({
    "ing", "s:replacing", "w:under", "w:on", "w:of", "w:to", "w:from", "w:by", "w:with", "w:replace", "w:replaces",
    "w:replaced", "v:amend", "v:renew",
})  # fmt: skip


def _of_an_old_one(groups: Sequence[Group], number: int) -> bool:
    """`replacing a 1982 integration pact`: an article is enough where the year describes what the paper told has to do with."""
    if number < 2 or not groups[number - 1].tags & {"w:a", "w:an"} or groups[number].value.sort != "year":
        return False
    lead = groups[number - 2]
    return bool(lead.tags & _LEADS) and not lead.tags & {"v:sign", "v:conclude"}
