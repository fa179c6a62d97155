"""Papers in a row under one plural: `memoranda between A and B on ports, between C and D on fish and between E and F`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group

_BETWEEN = frozenset({"w:between"})
_ABOUT = frozenset({"w:on", "w:for", "w:concerning", "w:regarding", "w:about"})
#: What stands before a further one of a row.
_APART = frozenset({"comma", "stop", "w:and", "colon", "dash"})
#: What ends a row.
_ENDS = frozenset(
    {"w:while", "w:which", "w:who", "w:that", "w:whereas", "w:after", "person", "w:as", "w:when"}
)
#: So many groups may stand between a plural and its row: `were signed in Accra on Friday`.
_NEAR = 16
#: So many groups one of a row may take.
_LONGEST = 30


def opens_one(group: Group) -> bool:
    """Whether a paper that begins with this group is one of a row, which has no title of its own."""
    return not group.tags.isdisjoint(_BETWEEN | _ABOUT)


def further_ones(groups: Sequence[Group], at: int) -> dict[int, int]:
    """The papers of a row but the first, by the group that opens each, with the group behind its last word.

    `at` is the group of the plural. Papers of which only the fields are told are no such row.
    """
    first = _first(groups, at)
    if first is None:
        return {}
    openers = _BETWEEN if groups[first].tags & _BETWEEN else _ABOUT
    end = _end(groups, first)
    heads = [first, *(n for n in range(first + 1, end) if _opens(groups, n, openers))]
    items = list(zip(heads, [*heads[1:], end], strict=True))
    paired = sum(any(g.tags & _BETWEEN for g in groups[a:b]) for a, b in items)
    if len(items) < 2 or 2 * paired < len(items) or any(b - a > _LONGEST for a, b in items):
        return {}
    return {a: trimmed(groups, a, b) for a, b in items[1:]}


def _first(groups: Sequence[Group], at: int) -> int | None:
    for here in range(at + 1, min(at + 1 + _NEAR, len(groups))):
        tags = groups[here].tags
        if tags & _BETWEEN or (tags & _ABOUT and not _of_day(groups, here)):
            return here
        if tags & _ENDS or tags & {"stop", "instrument"}:
            return None
    return None


def _of_day(groups: Sequence[Group], at: int) -> bool:
    """`on Friday`, `for the first time`: what tells no field."""
    ahead = groups[at + 1 : at + 3]
    return any(g.tags & {"date", "ordinal", "w:occasion"} for g in ahead)


def _opens(groups: Sequence[Group], at: int, openers: frozenset[str]) -> bool:
    return bool(groups[at].tags & openers) and bool(groups[at - 1].tags & _APART) and not _of_day(groups, at)


def _end(groups: Sequence[Group], first: int) -> int:
    """The group behind the row: where the sentence ends, a verb stands or another paper is named."""
    for here in range(first + 1, len(groups)):
        tags = groups[here].tags
        if tags & _ENDS or ("verb" in tags and tags.isdisjoint({"v:hold", "v:plan"})) or "instrument" in tags:
            return here
    return len(groups)


def trimmed(groups: Sequence[Group], first: int, last: int) -> int:
    """`last` without the signs and joining words before it, but behind `first`."""
    while last > first + 1 and groups[last - 1].tags & (_APART | {"w:also", "w:well", "quote"}):
        last -= 1
    return last
