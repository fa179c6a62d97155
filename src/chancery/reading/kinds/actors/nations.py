"""States, officials, bodies and firms that stand in a sentence and that no actor stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group
from chancery.reading.kinds.actors.actor import STATELESS, Actor
from chancery.reading.named_states import capital_acts

_NATION = frozenset({"demonym", "state", "organisation"})
_TIES = frozenset({"w:and", "comma", "dash", "slash", "w:&"})
_DESCRIBING = frozenset({
    "low", "portfolio", "cap", "number", "w:foreign", "ordinal", "cap1", "w:'s", "dash", "w:new", "w:deputy", "w:former",
    "adverb", "w:and",
})  # fmt: skip
_PLACED = frozenset({
    "w:in", "w:at", "w:from", "w:to", "w:near", "w:into", "w:across", "w:of", "w:for", "w:outside", "w:toward", "w:towards",
    "w:on", "w:about", "w:against", "w:over", "w:via", "w:through", "w:around",
})  # fmt: skip
#: The rule of a state that its capital stands for.
CAPITAL = "state:capital"
#: The rule of those who act for firms.
BUSINESS = "business:no-state"


def nations_in(groups: Sequence[Group]) -> Iterator[tuple[str, Span]]:
    """The states that some groups name, each with its words."""
    for group in groups:
        state = state_of(group) if group.tags & _NATION else None
        if state:
            yield state, group.span


def list_behind(groups: Sequence[Group], at: int) -> tuple[int, list[tuple[str, Span]]]:
    """The states that `and` and commas add behind one at group `at`, when the list is closed by `and`."""
    found: list[tuple[str, Span]] = []
    here, closed = at, False
    while here + 1 < len(groups) and groups[here].tags & {"comma", "w:and"}:
        tie = groups[here]
        step = here + 1
        while step < len(groups) and groups[step].tags & {"w:and", "w:the"}:
            closed = closed or "w:and" in groups[step].tags
            step += 1
        named = _owner(groups[step]) if step < len(groups) else None
        if named is None:
            break
        closed = closed or "w:and" in tie.tags
        found.append(named)
        here = step + 1
        if closed:
            return here, found
    return at, []


def _owner(group: Group) -> tuple[str, Span] | None:
    """The state that a group names, or whose body it is."""
    if isinstance(group.value, Body):
        return (group.value.state, group.value.state_span or group.span) if group.value.state else None
    state = state_of(group) if group.tags & {"state"} else None
    return (state, group.span) if state else None


def further(groups: Sequence[Group], taken: set[int]) -> Iterator[Actor]:
    """The parties of a sentence that stand on none of the `taken` groups."""
    at = 0
    while at < len(groups):
        group = groups[at]
        idle = group.value is None and group.tags.isdisjoint(_SIDES)
        made = None if idle or at in taken else _side(groups, at, taken)
        if made is None:
            at += 1
            continue
        yield made
        at = made.last


#: Tags of those groups that may be a party without being a body.
_SIDES = _NATION | {
    "people",
    "place",
    "s:creditor",
    "s:business",
    "s:folk",
    "offices",
    "s:guest",
    "w:they",
    "bodyhead",
}


def _side(groups: Sequence[Group], at: int, taken: set[int]) -> Actor | None:
    group = groups[at]
    if group.tags & {"person", "date"}:
        return None
    if isinstance(group.value, Body):
        return _body(groups, at)
    if group.tags & {"people"} and state_of(group):
        return _described(groups, at, at + 1, [(str(state_of(group)), group.span)])
    if group.tags & _NATION:
        return _national(groups, at, taken) or _state(groups, at)
    if (
        group.tags & {"place"}
        and (state := state_of(group))
        and (capital_acts(groups, at) or _talks(groups, at))
    ):
        return Actor("state", at, at + 1, (), None, state, (group.span,), CAPITAL)
    if group.tags & {"s:creditor"}:
        return Actor("side", at, at + 1, (), group.span, None, (), STATELESS)
    if group.tags & {"s:business"}:
        return _folk_of(groups, at) or Actor("side", at, at + 1, (), group.span, None, (), BUSINESS)
    if group.tags & {"s:folk"} or group.tags & {"offices"}:
        return _folk_of(groups, at)
    if group.tags & {"bodyhead"} and any(word.form == "plural" for word in group.words):
        return _of_both(groups, at)
    if group.tags & {"s:guest"}:
        return Actor("guest", at, at + 1)
    if group.tags & {"w:they"} and not group.tags & {"person"}:
        return Actor("they", at, at + 1)
    return None


def _of_both(groups: Sequence[Group], at: int) -> Actor | None:
    """One body of each side: `the customs services of both countries`, `the two states' central banks`."""
    owned = at > 1 and groups[at - 1].tags & {"w:'", "w:'s"} and groups[at - 2].tags & {"both-sides"}
    behind = [g.tags for g in groups[at + 1 : at + 3]]
    if len(behind) == 2 and "w:of" in behind[0] and "both-sides" in behind[1]:
        return Actor("pair", at, at + 3, (), (groups[at].start, groups[at + 2].end))
    return Actor("pair", at - 2, at + 1, (), (groups[at - 2].start, groups[at].end)) if owned else None


def _talks(groups: Sequence[Group], at: int) -> bool:
    """Whether a capital is the second of two that talk: `talks between Hanoi and Seoul`."""
    if at < 4 or not groups[at - 1].tags & {"w:and"} or not groups[at - 3].tags & {"w:between"}:
        return False
    return any(g.tags & {"n:talks", "n:summit"} for g in groups[max(0, at - 6) : at - 3])


def _body(groups: Sequence[Group], at: int) -> Actor | None:
    body: Body = groups[at].value
    if body.sort in ("news", "office"):
        return None
    if body.state is None and not groups[at].tags & {"body:organisation", "body:company", "body:bank"}:
        return None
    span = body.state_span or body.name_span
    others = ((body.other, body.name_span),) if body.other else ()
    rule = None if body.state else STATELESS
    sort = "pair" if others else "side"
    return Actor(sort, at, at + 1, (), body.name_span, body.state, (span,), rule, others)


def _national(groups: Sequence[Group], at: int, taken: set[int]) -> Actor | None:
    """`Chadian officials`, `the Omani and Chadian delegations`, `U.S. trade negotiators`, `Oman's government`."""
    here = at
    while here < len(groups) and (groups[here].tags & _NATION or (here > at and groups[here].tags & _TIES)):
        if here in taken:
            return None
        here += 1
    nations = list(nations_in(groups[at:here]))
    for noun in range(here, min(here + 6, len(groups))):
        group = groups[noun]
        if noun in taken or group.tags & {"person", "date", "stop"}:
            return None
        if group.tags & {"s:folk", "offices"}:
            return _described(groups, at, noun + 1, nations)
        if not group.tags & _DESCRIBING or (group.tags & {"verb"} and not group.tags & {"portfolio"}):
            return None
    return None


def _state(groups: Sequence[Group], at: int) -> Actor | None:
    """A state by its name, where it stands neither for a place nor beside a noun."""
    group = groups[at]
    state = state_of(group)
    after = groups[at + 1].tags if at + 1 < len(groups) else frozenset({"stop"})
    if group.tags & {"demonym"} or after & {
        "w:'s",
        "office",
        "person",
        "cap",
        "instrument",
        "s:folk",
        "n:delegation",
    }:
        return None
    if state is None and not group.tags & {"organisation"}:
        return None
    if state is not None and _placed(groups, at):
        return None
    if group.tags & {"organisation"}:
        return Actor("side", at, at + 1, (), group.span, state, (group.span,), None if state else STATELESS)
    return Actor("state", at, at + 1, (), None, state, (group.span,))


def _placed(groups: Sequence[Group], at: int) -> bool:
    before = at - 1
    while before >= 0 and groups[before].tags & {"w:the"}:
        before -= 1
    if before < 0:
        return False
    if groups[before].tags & {"comma"} and before and groups[before - 1].tags & {"place"}:
        return True
    return bool(groups[before].tags & _PLACED)


def _folk_of(groups: Sequence[Group], at: int) -> Actor | None:
    """`officials from A and B`, `delegations of A and B`, `members of the A parliament`."""
    here = at + 1
    if here >= len(groups) or not groups[here].tags & {"w:of", "w:from", "w:for", "w:representing"}:
        return None
    here += 1
    while here < len(groups) and groups[here].tags & {"w:the", "w:both", "low"} and here < at + 5:
        here += 1
    if here >= len(groups):
        return None
    group = groups[here]
    if group.tags & {"both-sides"}:
        last = here + 1  # `members of the two / governments`
        while last < min(len(groups), here + 3) and groups[last].tags & {"low", "bodyhead", "body"}:
            last += 1
        last = last if groups[last - 1].tags & {"bodyhead", "body"} else here + 1
        return Actor("pair", at, last, (), (groups[at].start, groups[last - 1].end))
    if group.tags & {"s:creditor"}:
        return _described(groups, at, here + 1, [], organisation=True)
    if isinstance(group.value, Body):
        state = group.value.state
        found = [(state, group.value.state_span or group.value.name_span)] if state else []
        return _described(groups, at, here + 1, found, organisation=not state)
    state = state_of(group) if group.tags & _NATION else None
    if state is None:
        stateless = bool(group.tags & {"organisation", "knownbody"})
        return _described(groups, at, here + 1, [], organisation=True) if stateless else None
    last, more = list_behind(groups, here + 1)
    if group.tags & {"demonym"}:
        after = groups[here + 1].tags if here + 1 < len(groups) else frozenset()
        last = here + 2 if after & {"body", "bodyhead", "s:folk", "low", "cap1"} else here + 1
    return _described(groups, at, max(last, here + 1), [(state, group.span), *more])


def _described(
    groups: Sequence[Group],
    first: int,
    last: int,
    nations: Sequence[tuple[str, Span]],
    *,
    organisation: bool = False,
) -> Actor:
    label = (groups[first].start, groups[last - 1].end)
    states = dict(nations)
    if not states:
        rule = STATELESS if organisation else None
        return Actor("side", first, last, (), label, None, (), rule)
    (state, span), *others = states.items()
    return Actor("pair" if others else "side", first, last, (), label, state, (span,), None, tuple(others))
