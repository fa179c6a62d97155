"""Everybody who may meet in a sentence: its actors, and states, officials and bodies that no actor stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Sentence
from chancery.reading.kinds.actors import Actor, cast
from chancery.reading.kinds.appositions import named_offices
from chancery.reading.lexicon import english
from chancery.reading.scene import Scene, capital_acts, once
from chancery.reading.tokens import fold

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
#: The rule of an actor who serves an organisation that has no id of its own.
STATELESS = "organisation:no-state"
#: The rule of a state that its capital stands for.
CAPITAL = "state:capital"
#: The rule of those who act for firms.
BUSINESS = "business:no-state"


@once
def sides(scene: Scene) -> list[list[Actor]]:
    """The possible parties of every sentence, in order: `cast` with those added that only a meeting has.

    Further sorts of actor: `side` (officials, a delegation of each state, a body, a people), `state` (a state by its
    name) and `they`.
    """
    return [_row(scene, sentence, row) for sentence, row in zip(scene.sentences, cast(scene), strict=True)]


def _row(scene: Scene, sentence: Sentence, actors: Sequence[Actor]) -> list[Actor]:
    actors = [_owned(sentence.groups, _counterpart(sentence.groups, a)) for a in actors]
    able = [_of_states(sentence.groups, a) for a in actors if _meets(scene, sentence, a)]
    row = named_offices(sentence, able)
    taken = {n for actor in row if not _open(actor) for n in range(max(0, actor.first), actor.last)}
    found = list(_further(sentence.groups, taken))
    covered = {n for actor in found for n in range(actor.first, actor.last)}
    kept = [a for a in row if covered.isdisjoint(range(a.first, a.last))]
    return _of_others(sentence.groups, _with_bodies(sorted([*kept, *found], key=lambda a: a.first)))


def _of_others(groups: Sequence[Group], row: Sequence[Actor]) -> list[Actor]:
    """Those before `and other Chadian officials` are Chadian, unless they are said to be of another state."""
    for number in range(1, len(row)):
        actor = row[number]
        between = groups[row[number - 1].last : actor.first]
        if actor.sure is None or not (_others(between) or groups[actor.first].tags & {"w:other"}):
            continue
        if all(g.tags & {"w:and", "comma", "w:other", "low", "cap1", "office"} for g in between):
            row = [
                replace(a, state=actor.state, spans=actor.spans, rule=None)
                if n == number - 1 and a.sort == "person" and a.sure is None
                else a
                for n, a in enumerate(row)
            ]
    return list(row)


def _others(between: Sequence[Group]) -> bool:
    return any(g.tags & {"w:other"} for g in between)


def _with_bodies(row: Sequence[Actor]) -> list[Actor]:
    """The parties with a body that ends a person's office taken into the person: `A, chairman of the X / Assembly`."""
    kept: list[Actor] = []
    for actor in row:
        before = kept[-1] if kept else None
        ends = (
            before is not None
            and before.sort == "person"
            and before.last == actor.first
            and actor.sort == "side"
        )
        if ends and before is not None:
            kept[-1] = replace(before, last=actor.last)
        else:
            kept.append(actor)
    return kept


_RECIPROCAL = frozenset({"each other", "one another"})


def _meets(scene: Scene, sentence: Sentence, actor: Actor) -> bool:
    """Whether an actor is one that meetings are told of: reporters and the like only hear of them."""
    if actor.people or actor.first < 0:
        return True
    last = sentence.groups[actor.last - 1]
    known = english().trie.at(sentence.tokens, last.last - 1)
    return fold(scene.words(last.span)) not in _RECIPROCAL and not any(
        w.sort == "s:hearers" for _, w in known
    )


def _owned(groups: Sequence[Group], actor: Actor) -> Actor:
    """A delegation that nobody leads with the body or the people it is of: `a delegation of the X Workers' Party`."""
    if actor.sort != "delegation" or actor.people or actor.label is None:
        return actor
    ahead = groups[actor.last : actor.last + 2]
    if (
        actor.state is None
        and len(ahead) == 2
        and ahead[1].tags & {"both-sides"}
        and ahead[0].tags & {"w:from", "w:of"}
    ):
        return replace(actor, sort="pair", last=actor.last + 2, label=(actor.label[0], ahead[1].end))
    if not actor.spans:
        return actor
    for here in range(actor.last, min(actor.last + 5, len(groups))):
        group = groups[here]
        if group.start <= actor.spans[0][0] < group.end:
            last = here + 1
            while (
                last < len(groups)
                and last < here + 4
                and group.tags & {"demonym"}
                and _names_folk(groups[last])
            ):
                last += 1
            return replace(actor, last=last, label=(actor.label[0], groups[last - 1].end))
        if group.tags & {"verb", "stop", "person"}:
            return actor
    return actor


def _names_folk(group: Group) -> bool:
    return bool(group.tags & {"s:folk", "offices", "low", "portfolio", "cap"}) and not group.tags & {
        "verb",
        "notname",
    }


def _counterpart(groups: Sequence[Group], actor: Actor) -> Actor:
    """`her counterpart from Chad` with the state that is told behind it."""
    last = groups[actor.last - 1] if actor.last > 0 else None
    if (
        last is None
        or not last.tags & {"counterpart"}
        or actor.state
        or actor.people
        or actor.last + 1 >= len(groups)
    ):
        return actor
    here = actor.last + 1
    while here + 1 < len(groups) and groups[here].tags & {"w:the"}:
        here += 1
    state = state_of(groups[here]) if groups[here].tags & {"state"} else None
    if state is None or not groups[actor.last].tags & {"w:from", "w:of"}:
        return actor
    label = (groups[actor.first].start, groups[here].end)
    return replace(actor, last=here + 1, label=label, state=state, spans=(groups[here].span,), rule=None)


def _open(actor: Actor) -> bool:
    """An office in the plural that names no state, which a description of a side may take in: `Chadian negotiators`."""
    return not actor.people and actor.state is None and actor.sort in ("office", "pair")


def _of_states(groups: Sequence[Group], actor: Actor) -> Actor:
    """An actor in the plural with every state its words name: `the foreign ministers of A, B and C`."""
    if actor.people or actor.first < 0 or not _several(groups[actor.first : actor.last]):
        return actor
    first = _pair_before(groups, actor)
    inside = list(_nations(groups[first : actor.last]))
    last, behind = _list_behind(groups, _behind_state(groups, actor)) if actor.state else (actor.last, [])
    states = dict(([(actor.state, actor.spans[0])] if actor.state and actor.spans else []) + inside + behind)
    if len(states) < 2:
        return actor
    (state, span), *others = states.items()
    last = max(last, actor.last)
    label = actor.label and (groups[first].start, max(actor.label[1], groups[last - 1].end))
    return replace(
        actor,
        sort="pair",
        first=first,
        last=last,
        label=label,
        state=state,
        spans=(span,),
        others=tuple(others),
    )


def _pair_before(groups: Sequence[Group], actor: Actor) -> int:
    """Where a description begins to which a demonym is joined before it: `Peruvian and / Chadian officials`."""
    at = actor.first
    tied = at > 1 and groups[at - 1].tags & {"w:and", "dash"} and groups[at - 2].tags & {"demonym", "state"}
    return at - 2 if tied and actor.spans and actor.spans[0][0] <= groups[at].start + 4 else at


def _behind_state(groups: Sequence[Group], actor: Actor) -> int:
    """The group behind the state in `delegations of A and B`, else the one behind the actor."""
    for here in range(actor.last, min(actor.last + 4, len(groups))):
        if actor.spans and groups[here].start <= actor.spans[0][0] < groups[here].end:
            return here + 1
    return actor.last


def _several(groups: Sequence[Group]) -> bool:
    return any(g.tags & {"offices", "s:folk", "both-sides", "bothbodies"} for g in groups)


def _nations(groups: Sequence[Group]) -> Iterator[tuple[str, Span]]:
    for group in groups:
        state = state_of(group) if group.tags & _NATION else None
        if state:
            yield state, group.span


def _list_behind(groups: Sequence[Group], at: int) -> tuple[int, list[tuple[str, Span]]]:
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


def _further(groups: Sequence[Group], taken: set[int]) -> Iterator[Actor]:
    at = 0
    while at < len(groups):
        made = None if at in taken else _side(groups, at, taken)
        if made is None:
            at += 1
            continue
        yield made
        at = made.last


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
    if group.tags & {"s:business"}:
        return _folk_of(groups, at) or Actor("side", at, at + 1, (), group.span, None, (), BUSINESS)
    if group.tags & {"s:folk"} or group.tags & {"offices"}:
        return _folk_of(groups, at)
    if group.tags & {"s:guest"}:
        return Actor("guest", at, at + 1)
    if group.tags & {"w:they"} and not group.tags & {"person"}:
        return Actor("they", at, at + 1)
    return None


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
    nations = list(_nations(groups[at:here]))
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
        return Actor("pair", at, here + 1, (), (groups[at].start, group.end))
    if isinstance(group.value, Body):
        state = group.value.state
        found = [(state, group.value.state_span or group.value.name_span)] if state else []
        return _described(groups, at, here + 1, found, organisation=not state)
    state = state_of(group) if group.tags & _NATION else None
    if state is None:
        stateless = bool(group.tags & {"organisation", "knownbody"})
        return _described(groups, at, here + 1, [], organisation=True) if stateless else None
    last, more = _list_behind(groups, here + 1)
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
