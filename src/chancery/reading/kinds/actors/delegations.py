"""Delegations: the words that name one, the person at its head, and the state it comes from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Person
from chancery.reading.persons import Office
from chancery.reading.scene import Scene
from chancery.reading.who import full_person

_MODIFIERS = frozenset({
    "demonym", "state", "cap", "cap1", "body", "low", "portfolio", "organisation", "people", "dash",
    "w:foreign", "w:and", "notname", "n:relations", "w:visiting",
})  # fmt: skip
_MOVES = frozenset(
    {"v:arrive", "v:leave", "v:travel", "v:visit", "w:left", "w:flew", "w:came", "w:will", "w:is"}
)
_LEADS_ON = frozenset(
    {
        "w:of",
        "v:head",
        "w:led",
        "w:headed",
        "w:under",
        "w:from",
        "w:which",
        "w:representing",
        "w:consisting",
        "w:comprising",
    }
)


class Delegation(Struct, frozen=True):
    """A delegation up to group `last`; `again`: a definite mention of one named before."""

    last: int
    label: Span
    head: Person | None
    state: str | None
    state_span: Span | None
    again: bool = False


def delegation_at(scene: Scene, groups: Sequence[Group], at: int) -> Delegation | None:
    """The delegation whose first modifier is group `at`; None when none begins there."""
    noun = _noun(groups, at)
    if noun is None:
        return None
    head, last = _head(groups, noun)
    state = next(_states(groups, at, noun + 1), None) or next(_states(groups, noun + 1, last - 1), None)
    first = at
    if state is None and at > 1 and groups[at - 1].tags & {"w:'s", "w:'"}:
        state, first = next(_states(groups, at - 2, at - 1), None), at - 2
    label = (groups[first if state else at].start, groups[noun].end)
    if head is None and state is None:
        state = _owner(groups, noun)
    if head is None and state is None and noun == at and not groups[at].tags & {"body"}:
        definite = at > 0 and groups[at - 1].tags & {"w:the", "w:this", "w:that"}
        if not definite and _of_ours(groups, noun):
            return Delegation(noun + 1, label, None, None, None)
        return Delegation(noun + 1, label, None, None, None, True) if definite else None
    if head is not None and state is None:
        own = head.state or full_person(scene, head).state
        state = (own, head.state_span or head.name_span) if own else None
    told, span = state if state else (None, None)
    return Delegation(last, label, head, told, span)


def _of_ours(groups: Sequence[Group], noun: int) -> bool:
    """`a delegation / of the Youth League left`, `returned home`: of a body of nobody else's that goes or is back home."""
    behind = groups[noun + 1 : noun + 8]
    if len(behind) < 3 or "w:of" not in behind[0].tags:
        return False
    goes = next(
        (n for n, g in enumerate(behind) if g.tags & {"v:leave", "v:homeward"} and g.form == "past"), None
    )
    named = behind[1:goes] if goes is not None else ()
    return any(g.tags & {"bodyhead", "body"} for g in named) and all(g.tags & _OWNERS for g in named)


def _noun(groups: Sequence[Group], at: int) -> int | None:
    """The delegation noun whose first modifier is at `at`."""
    if at < len(groups) and groups[at].tags & {"offices"} and led_party(groups, at):
        return at
    for here in range(at, min(at + 9, len(groups))):
        tags = groups[here].tags
        if tags & {"n:delegation"} and not tags & {"person"}:
            after = groups[here + 1].tags if here + 1 < len(groups) else frozenset()
            definite = here > 0 and groups[here - 1].tags & {"w:the"} and not tags & {"n:visit"}
            # `World Bank mission` is one group, and no embassy where it comes and goes.
            whole = isinstance(groups[here].value, Body) and after & _MOVES
            return here if here > at or after & _LEADS_ON or definite or whole else None
        plain = not any(t.startswith("w:") for t in tags) or tags & _MODIFIERS - {"notname", "cap1"}
        if (
            not tags & _MODIFIERS
            or tags & {"person", "date"}
            or not plain
            or (tags & {"verb"} and not tags & {"portfolio"})
        ):
            return None
    return None


def led_party(groups: Sequence[Group], at: int) -> bool:
    """Whether some who hold an office come with a head of theirs: `Parliamentarians from Chile led by Speaker X`."""
    behind = at + 1
    if groups[behind : behind + 1] and groups[behind].tags & {"w:from", "w:of"}:
        behind += 2
    head = groups[behind : behind + 2]
    return len(head) == 2 and bool(head[0].tags & {"w:led", "w:headed"}) and bool(head[1].tags & {"w:by"})


def _states(groups: Sequence[Group], first: int, last: int) -> Iterator[tuple[str, Span]]:
    for at in range(first, min(last, len(groups))):
        group = groups[at]
        if any(g.tags & {"w:to"} for g in groups[max(first, at - 2) : at]):
            # `a mission to Oman led by X` is not Oman's.
            continue
        if isinstance(group.value, Body) and group.value.state:
            yield group.value.state, group.value.state_span or group.value.name_span
        elif isinstance(group.value, Office) and group.tags & {"offices"} and group.value.state:
            yield group.value.state, group.value.state_span or group.span
        elif isinstance(group.value, (Person, Office)):
            continue
        elif group.tags & {"state", "demonym", "organisation", "place"}:
            state = state_of(group)
            if state:
                yield state, group.span


def _owner(groups: Sequence[Group], noun: int) -> tuple[str, Span] | None:
    """The state in `of the Ministry of X of S`, `representing X of S` behind a delegation nobody leads."""
    if noun + 1 >= len(groups) or not groups[noun + 1].tags & {"w:of", "w:from", "w:representing"}:
        return None
    last = noun + 6
    while last < min(noun + 16, len(groups)) and all(g.tags & _OWNERS for g in groups[noun + 5 : last + 1]):
        last += 1
    return next(_states(groups, noun + 2, min(last, len(groups))), None)


#: What the name of those whose delegation it is goes on with: `of the youth and women's organizations / of Vietnam`.
_OWNERS = frozenset({
    "cap", "cap1", "low", "portfolio", "bodyhead", "body", "w:of", "w:the", "w:and", "state", "demonym", "dash", "w:'s", "w:'",
})  # fmt: skip


def _head(groups: Sequence[Group], noun: int) -> tuple[Person | None, int]:
    """The person who leads a delegation, `led by`, `under`, `which P leads`, and the group after them."""
    ahead = _at_front(groups, noun - 12, noun)
    if ahead is not None and not _behind_another(groups, ahead):
        return groups[ahead].value, noun + 1
    for here in range(noun + 1, min(noun + 26, len(groups) - 1)):
        tags = groups[here].tags
        ahead = _at_front(groups, here, min(here + 6, len(groups)))
        if tags & {"w:with"} and ahead is not None:
            return groups[ahead].value, ahead + 1
        if tags & {"person"} and groups[here - 1].tags & {"w:of"}:
            # `the delegation for the centenary of X's birth led by Y`
            continue
        if tags & {"stop", "person", "w:who"} or _acts(groups[here]) or _another(groups, noun, here):
            return None, noun + 1
        if tags & {"v:head", "w:under", "w:led", "w:headed", "w:which"}:
            ahead = next(
                (
                    n
                    for n in range(here + 1, min(here + 10, len(groups)))
                    if isinstance(groups[n].value, Person)
                ),
                None,
            )
            if ahead is None:
                continue
            leads = any(g.tags & {"v:head"} for g in groups[ahead + 1 : ahead + 4])
            if tags & {"w:which"} and not leads:
                return None, noun + 1
            behind = range(ahead + 1, min(ahead + 4, len(groups)))
            after = next((n + 1 for n in behind if groups[n].tags & {"v:head"}), ahead + 1)
            return groups[ahead].value, after if tags & {"w:which"} else ahead + 1
    return None, noun + 1


def _behind_another(groups: Sequence[Group], ahead: int) -> bool:
    """`the X delegation with P as its head and the Y delegation`: whether P stands behind the delegation P leads."""
    opens = next((n for n in range(ahead - 1, max(-1, ahead - 4), -1) if groups[n].tags & {"w:with"}), ahead)
    return any(g.tags & {"n:delegation"} for g in groups[max(0, opens - 3) : opens])


def _another(groups: Sequence[Group], noun: int, at: int) -> bool:
    """Whether group `at` names the next delegation of a row: `a delegation of X, a delegation of Y led by P`."""
    if not groups[at].tags & {"n:delegation"} or groups[at].tags & {"n:visit"}:
        return False
    return any(
        groups[n].tags & {"w:a", "w:an"} and groups[n - 1].tags & {"comma", "w:and", "stop"}
        for n in range(max(noun + 2, at - 6), at)
    )


def _acts(group: Group) -> bool:
    """Whether a delegation does something at a group, so that who leads another is told behind it."""
    return bool(group.tags & {"v:meet", "v:hold", "v:arrive", "v:leave", "w:had"}) and group.form in (
        "past",
        "s",
        "base",
    )


_HELPING = frozenset({
    "w:had", "w:has", "w:have", "w:will", "w:would", "w:was", "w:is", "w:be", "w:been", "w:to", "w:due", "w:also", "w:then",
    "w:later", "adverb", "date",
})  # fmt: skip
_DOES = frozenset({
    "v:visit", "v:arrive", "v:leave", "v:travel", "v:pay", "v:meet", "v:sign", "v:receive", "n:visit", "w:went", "w:flew",
})  # fmt: skip


def party_acts(groups: Sequence[Group], at: int) -> bool:
    """Whether `it` or `them` at group `at` does, or undergoes, what delegations do: `it visited`, `was paid by it`."""
    if at and groups[at - 1].tags & {"w:by"}:
        return at > 1 and bool(groups[at - 2].tags & {"v:pay", "w:made", "w:undertaken", "v:visit"})
    here = at + 1
    while here < len(groups) and groups[here].tags & _HELPING and not groups[here].tags & _DOES:
        here += 1
    return here < len(groups) and bool(groups[here].tags & _DOES) and groups[here].form != "ing"


def both_alone(groups: Sequence[Group], at: int) -> bool:
    """Whether `the delegations` at group `at` has nothing behind it that tells whose they are: those of both sides."""
    after = groups[at + 1].tags if at + 1 < len(groups) else frozenset[str]()
    return at > 0 and bool(groups[at - 1].tags & {"w:the"}) and not after & _LEADS_ON


_FRONT = frozenset({"w:head", "w:front", "w:helm", "w:lead"})


def _leads(group: Group) -> bool:
    """`as its leader`: an office of nobody's but the delegation's."""
    return (
        isinstance(group.value, Office)
        and group.value.state is None
        and group.value.last - group.value.first == 2
    )


def _at_front(groups: Sequence[Group], first: int, last: int) -> int | None:
    """The person in `with P at its head`, `with P, head of X, at its front`, that begins at `first` or soon behind it."""
    for here in range(max(0, first), last):
        if not groups[here].tags & {"w:with"}:
            continue
        ahead = next(
            (n for n in range(here + 1, min(here + 4, len(groups))) if isinstance(groups[n].value, Person)),
            None,
        )
        if ahead is None:
            continue
        for at in range(ahead + 1, min(ahead + 14, len(groups) - 1)):
            if groups[at].tags & {"stop", "n:delegation", "person", "verb"}:
                break
            behind = groups[at + 1 : at + 3]
            led = any(g.tags & _FRONT for g in behind) or (
                "w:as" in groups[at].tags and any(_leads(g) for g in behind)
            )
            if groups[at].tags & {"w:at", "w:in", "w:as"} and led:
                return ahead
    return None
