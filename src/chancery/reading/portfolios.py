"""The fields of work behind an office: `of Mines, Energy and Water Resources`, `and Expatriate Affairs`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group

_JOINTS = frozenset({"w:and", "w:&", "comma"})
#: How many words a field of work has at most, and how many fields a list.
_LONGEST, _MOST = 3, 6


_BEFORE = _JOINTS | {"cap", "cap1", "portfolio", "dash", "low", "plain"}
#: How many words of fields may stand before an office.
_REACH = 8


def fields_before(groups: Sequence[Group], at: int) -> int:
    """The office word behind the fields at group `at`, `Fisheries and Agriculture Minister`; `at` where none leads to one."""
    if (
        at >= len(groups)
        or not groups[at].tags >= {"portfolio", "cap1"}
        or groups[at].tags & {"office", "verb"}
    ):
        return at
    for here in range(at + 1, min(at + _REACH, len(groups))):
        tags = groups[here].tags
        if tags & {"office"}:
            joined = any(g.tags & {"w:and", "w:&"} for g in groups[at:here])
            return here if joined and tags & {"cap1"} and not tags & {"offices"} else at
        if not tags & _BEFORE or tags & {"person", "state", "verb"}:
            return at
    return at


def more_portfolios(groups: Sequence[Group], at: int) -> int:
    """`and Agriculture`, `, Culture and Sports` behind `Minister of Industry`."""
    listed = _listed(groups, at)
    if listed is not None:
        return listed
    here = at
    while here + 1 < len(groups) and groups[here].tags & {"w:and", "w:&", "comma"}:
        if not groups[here + 1].tags & {"portfolio"} or groups[here + 1].tags & {"office"}:
            break
        if groups[here].tags & {"comma"} and not _closes(groups, here + 2):
            break
        here += 2
    return here


def _closes(groups: Sequence[Group], at: int) -> bool:
    """Whether a list of portfolios that goes on at `at` is closed by `and` and one more of them."""
    while at + 1 < len(groups) and groups[at].tags & {"comma", "w:and", "w:&"}:
        if not groups[at + 1].tags & {"portfolio"}:
            return False
        if groups[at].tags & {"w:and", "w:&"}:
            return True
        at += 2
    return False


def portfolio_run(groups: Sequence[Group], at: int) -> int:
    """Portfolio words: known ones in any case, capitals while a name of two words does not begin."""
    here = at
    while here < len(groups):
        tags = groups[here].tags
        further = here > at and here + 1 < len(groups)
        if (
            tags & {"portfolio"}
            or (tags & {"demonym", "low"} and here == at and not tags & {"verb"})
            or (tags & {"cap"} and here == at)
        ) or (
            tags & {"w:and", "w:&", "comma", "dash", "w:of"}
            and further
            and groups[here + 1].tags & {"portfolio"}
        ):
            here += 1
        elif tags & _JOINTS and further and (last := _listed(groups, here)) is not None:
            here = last
        elif tags & {"w:and", "w:&"} and further and _lone_capital(groups, here + 1):
            here += 2
        elif tags & {"w:and", "w:&"} and further and (last := _capitals(groups, here + 1)) is not None:
            here = last
        else:
            break
    return here


def _capitals(groups: Sequence[Group], at: int) -> int | None:
    """The end of a run of capitals that `of` and a state follow: `and East African Cooperation of Tanzania`."""
    here = at
    while here < min(at + 4, len(groups)) and groups[here].tags & {"cap", "cap1", "demonym", "portfolio"}:
        if groups[here].tags & {"office", "person"}:
            return None
        here += 1
    after = groups[here : here + 3]
    known = after and after[0].tags & {"w:of"} and any(g.tags & {"state"} for g in after[1:])
    return here if here - at >= 2 and known else None


def _lone_capital(groups: Sequence[Group], at: int) -> bool:
    after = groups[at + 1].tags if at + 1 < len(groups) else frozenset()
    return (
        bool(groups[at].tags & {"cap"})
        and not groups[at].tags & {"office"}
        and not after & {"cap", "particle"}
    )


def _listed(groups: Sequence[Group], at: int) -> int | None:
    """The end of a list that goes on at group `at` and ends in a field of work: `, Supply and Gender Promotion`.

    A field is a known one, a single capital within the list, or capitals that end in a word such as `Affairs`.
    """
    here = at
    for _ in range(_MOST):
        if here + 1 >= len(groups) or not groups[here].tags & _JOINTS:
            return None
        closing = not groups[here].tags & {"comma"}
        last, sure = _field(groups, here + 1)
        if last is None or (closing and not sure):
            return None
        if closing:
            return last if _goes_no_further(groups, last) else None
        here = last
    return None


def _field(groups: Sequence[Group], at: int) -> tuple[int | None, bool]:
    """`(end, sure)` of the field of work at group `at`; `sure` where its words say that it is one."""
    here = at
    while here < len(groups) and here - at < _LONGEST and groups[here].tags & {"cap", "cap1", "portfolio"}:
        if groups[here].tags & {"office", "person", "state", "place", "body"}:
            return None, False
        here += 1
        if groups[here - 1].tags & {"s:fieldnoun"}:
            return here, True
        if groups[here - 1].tags & {"portfolio"} and not _further(groups, here):
            return here, True
    return (at + 1, False) if here == at + 1 else (None, False)


def _further(groups: Sequence[Group], at: int) -> bool:
    """Whether the field goes on: `Water Resources`."""
    return at < len(groups) and bool(groups[at].tags & {"portfolio", "s:fieldnoun"})


def _goes_no_further(groups: Sequence[Group], at: int) -> bool:
    return at >= len(groups) or not groups[at].tags & {"office", "w:'s"}
