"""Brackets behind a paper: who it is between, `an accord on ports (Lima Port Authority, Port of Doba)`, or what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Body, Group

#: How many groups such a bracket holds at most.
_LONGEST = 30
#: What parts the two sides; an `and` does only where nothing else can.
_PARTING = frozenset({"comma", "dash", "slash"})
#: What no name of a side has, so that the bracket holds a remark, a day or a clause.
_REMARK = frozenset({
    "date", "number", "v:sign", "v:initial", "v:ratify", "v:enter-force", "person", "office", "w:signed", "w:which",
    "w:was", "w:were", "w:is", "w:are", "stop", "colon", "quote", "open",
})  # fmt: skip
_NAMES = frozenset({"cap", "cap1", "body", "bodyhead", "organisation", "state"})


def closing(groups: Sequence[Group], opens: int) -> int | None:
    """The group that closes the bracket opened at `opens`."""
    behind = range(opens + 1, min(len(groups), opens + 1 + _LONGEST))
    return next((n for n in behind if "close" in groups[n].tags), None)


def sides_within(groups: Sequence[Group], opens: int) -> tuple[Sequence[Group], Sequence[Group]] | None:
    """The groups of each of the two names that the bracket opened at `opens` holds and nothing else; None for any other."""
    if opens >= len(groups) or "open" not in groups[opens].tags:
        return None
    end = closing(groups, opens)
    return None if end is None else two_names(groups[opens + 1 : end])


def sides_before(groups: Sequence[Group], first: int) -> tuple[Sequence[Group], Sequence[Group]] | None:
    """The two names of the label before the paper at `first`: `Port of Lima - Port of Doba: Agreement on Ships`."""
    if first < _LABEL or "colon" not in groups[first - 1].tags:
        return None
    return two_names(groups[: first - 1])


#: As many groups a label with two names and a colon has at least.
_LABEL = 4


def two_names(within: Sequence[Group]) -> tuple[Sequence[Group], Sequence[Group]] | None:
    """The groups of two names that are all that `within` holds."""
    if any(not g.tags.isdisjoint(_REMARK) and not _body(g) for g in within) or _paper(within):
        return None
    cut = _cut(within, 0, len(within))
    if cut is None:
        return None
    left, right = within[:cut], within[cut + 1 :]
    return (left, right) if _names(left) and _names(right) else None


def behind_remark(groups: Sequence[Group], at: int) -> int:
    """Behind what stands at `at` right behind a paper and tells who it is between or what it is about.

    `a treaty / (extradition), / a protocol (Port of Lima, Port of Doba)`, `two agreements, on visas and taxation, / ...`.
    """
    if at >= len(groups):
        return at
    if "open" in groups[at].tags:
        end = closing(groups, at)
        plain = end is not None and not any(g.tags & _DEEDS - {"date"} for g in groups[at + 1 : end])
        return end + 1 if end is not None and plain else at
    if "comma" not in groups[at].tags or at + 2 >= len(groups) or groups[at + 1].tags.isdisjoint(_ABOUT):
        return at
    here = at + 2
    while here < len(groups) and groups[here].tags.isdisjoint(_DEEDS):
        here += 1
    if here >= len(groups) or "instrument" not in groups[here].tags:
        return at
    while here > at + 2 and groups[here - 1].tags.isdisjoint(_PARTED):
        here -= 1
    return here - 1 if here > at + 2 else at


#: What opens a subject, what parts it from the next paper, and what neither subject nor sides have.
_ABOUT = frozenset({"w:on", "w:concerning", "w:regarding", "w:covering"})
_PARTED = frozenset({"comma", "w:and"})
_DEEDS = frozenset({
    "verb", "s:finite", "person", "stop", "instrument", "w:which", "w:was", "w:were", "w:is", "w:are", "w:has", "w:had",
    "w:will", "date",
})  # fmt: skip


def _cut(groups: Sequence[Group], first: int, end: int) -> int | None:
    cuts = [n for n in range(first + 1, end - 1) if groups[n].tags & _PARTING and _apart(groups, n)]
    if not cuts:
        cuts = [n for n in range(first + 1, end - 1) if "w:and" in groups[n].tags]
    return cuts[0] if len(cuts) == 1 else None


def _apart(groups: Sequence[Group], at: int) -> bool:
    """Whether a dash has blanks around it: `Guinea-Bissau` is one name."""
    return "dash" not in groups[at].tags or groups[at].start > groups[at - 1].end


def _names(side: Sequence[Group]) -> bool:
    """Whether a side is the name of a body, or of two words and more in capitals: a town or a field is one word."""
    first = side[1:] if side and "w:the" in side[0].tags else side
    if not first or first[0].tags.isdisjoint(_NAMES):
        return False
    return any(_body(g) for g in side) or sum(not g.tags.isdisjoint(_NAMES) for g in first) > 1


def _paper(within: Sequence[Group]) -> bool:
    """Whether a paper is named in a bracket; `Food Contract Corporation` is a name."""
    ends = zip(within, [*within[1:], None], strict=True)
    return any(
        "instrument" in g.tags and (after is None or after.tags.isdisjoint(_NAMES)) for g, after in ends
    )


def _body(group: Group) -> bool:
    return isinstance(group.value, Body) or "bodyhead" in group.tags
