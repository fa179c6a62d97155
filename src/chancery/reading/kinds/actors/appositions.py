"""Offices and the names beside them that are two groups in a sentence and one person: `his Omani guest, A`."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.bodies import state_of
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.tokens import fold


def named_offices(sentence: Sentence, row: Sequence[Actor]) -> list[Actor]:
    """The actors of a sentence with every office taken together with the name, or the names, that follow it."""
    groups = sentence.groups
    row = _of_each(groups, row)
    kept: list[Actor] = []
    at = 0
    while at < len(row):
        actor = row[at]
        ahead = row[at + 1] if at + 1 < len(row) else None
        if ahead is not None and _one(groups, actor, ahead):
            kept.append(_joined(groups, actor, ahead))
            at += 2
            continue
        if kept and (placed := _state_and_name(groups, kept[-1], actor)) is not None:
            actor = placed
        if ahead is not None and (titled := _office_behind(groups, actor, ahead)) is not None:
            kept.append(titled)
            at += 2
            continue
        if (paired := _paired(groups, kept, actor)) is not None:
            kept[-2:] = paired
            at += 1
            continue
        names = _names(groups, row, at)
        if names:
            kept.extend(names)
            at += 1 + len(names)
            continue
        kept.append(actor)
        at += 1
    return kept


def _of_each(groups: Sequence[Group], row: Sequence[Actor]) -> list[Actor]:
    """`Omani and Chadian foreign ministers A and B`: the first name is of the first state, the second of the second."""
    done = list(row)
    for number in range(len(done) - 1):
        one, two = done[number], done[number + 1]
        if one.sort != "person" or two.sort != "person" or one.first < 2 or not one.people[0].office:
            continue
        before, tie = groups[one.first - 2], groups[one.first - 1]
        first = state_of(before) if before.tags & {"demonym", "state"} and tie.tags & {"w:and"} else None
        joined = groups[one.last : two.first]
        plural = one.people[0].office.endswith("s") and len(joined) == 1 and bool(joined[0].tags & {"w:and"})
        shared = two.people[0].office_span == one.people[0].office_span
        if first is None or one.state in (None, first) or not one.spans or not (plural and shared):
            continue
        second, span = one.state, one.spans[0]
        here = one.people[0].acting_for(first, before.span)
        there = two.people[0].acting_for(second, span)
        done[number] = replace(
            one, first=one.first - 2, people=(here,), state=first, spans=(before.span,), rule=None
        )
        done[number + 1] = replace(two, people=(there,), state=second, spans=(span,), rule=None)
    return done


#: Titles that stand between an office and a name: `Foreign Trade Minister Senator A`.
_DEGREES = frozenset({"senator", "mp", "general", "professor", "dr", "congressman", "congresswoman"})


def _one(groups: Sequence[Group], office: Actor, name: Actor) -> bool:
    """Whether a name completes the office before it: `his Omani guest A`, `the Ambassador of A to B, H.E. C`."""
    if office.sort != "office" or name.sort != "person" or len(name.people) != 1:
        return False
    if office.last == name.first:
        titled = fold(name.people[0].office or "") in _DEGREES
        return titled or bool(office.people or office.state or groups[office.first].tags & {"counterpart"})
    between = groups[office.last : name.first]
    counterpart = bool(
        groups[office.first].tags & {"counterpart"} or groups[office.last - 1].tags & {"counterpart"}
    )
    if office.people or name.people[0].office is not None or name.sure:
        return False
    if not between or (office.state is None and not counterpart):
        return False
    if len(between) > 5 or not all(g.tags & _BESIDE for g in between):
        return False
    return bool(between[-1].tags & {"comma", "state", "dash"})


_BESIDE = frozenset({"w:to", "w:the", "w:from", "state", "comma", "dash", "low"})


def _office_behind(groups: Sequence[Group], name: Actor, office: Actor) -> Actor | None:
    """`A, outgoing High Commissioner of Chad`: an office behind a name, from which an adjective keeps it."""
    between = groups[name.last : office.first]
    told = name.sort == "person" and name.state is None and office.sort == "office" and not office.people
    if not told or office.state is None or not 2 <= len(between) <= 3 or not between[0].tags & {"comma"}:
        return None
    if not all(g.tags & {"low", "w:the", "w:new", "w:former", "w:current"} for g in between[1:]):
        return None
    return replace(name, last=office.last, state=office.state, spans=office.spans, rule=None)


def _paired(groups: Sequence[Group], kept: Sequence[Actor], office: Actor) -> list[Actor] | None:
    """Two names before an office in the plural, each of the state in its place: `A and B, ambassadors of X and Y`."""
    if len(kept) < 2 or office.people or len(office.others) != 1 or not office.state or office.label is None:
        return None
    one, two = kept[-2:]
    between, gap = groups[one.last : two.first], groups[two.last : office.first]
    tied = len(between) == 1 and bool(between[0].tags & {"w:and"})
    apposed = (
        1 <= len(gap) <= 4
        and bool(gap[0].tags & {"comma"})
        and not any(g.tags & {"verb", "stop"} for g in gap)
    )
    if not (tied and apposed) or any(a.sort != "person" or len(a.people) != 1 or a.sure for a in (one, two)):
        return None
    ((second, there),) = office.others
    return [
        replace(one, state=office.state, spans=(office.spans[0],), rule=None),
        replace(two, last=office.last, state=second, spans=(there,), rule=None),
    ]


def _joined(groups: Sequence[Group], office: Actor, name: Actor) -> Actor:
    from_where = next(
        (g for g in groups[office.last : name.first] if g.tags & {"state"} and state_of(g)), None
    )
    if office.state is None and not name.sure and from_where is not None:
        return replace(
            name, first=office.first, state=state_of(from_where), spans=(from_where.span,), rule=None
        )
    giver = name if name.sure or not office.sure else office
    return replace(name, first=office.first, state=giver.state, spans=giver.spans, rule=giver.rule)


def _names(groups: Sequence[Group], row: Sequence[Actor], at: int) -> list[Actor]:
    """The names behind an office in the plural, each with the state that the office names in the same place."""
    office = row[at]
    if office.sort not in ("pair", "office") or office.people or office.label is None or not office.state:
        return []
    if not any(g.tags & {"offices"} for g in groups[office.first : office.last]):
        return []
    nations = [(office.state, office.spans[0] if office.spans else office.label), *office.others]
    found: list[Actor] = []
    here = office.last
    first: list[int] = []
    for actor in row[at + 1 :]:
        between = groups[here : actor.first]
        if actor.sort != "person" or len(actor.people) != 1:
            break
        if not between or len(between) > 5 or not all(g.tags & _LISTED for g in between):
            break
        told = next(
            (n for n in range(here, actor.first) if groups[n].tags & {"state"} and state_of(groups[n])), None
        )
        if told is not None:
            nations.append((str(state_of(groups[told])), groups[told].span))
        first.append(actor.first if told is None else told)
        found.append(actor)
        here = actor.last
    if not found or len(found) != len(nations):
        return []
    return [
        actor if actor.sure else replace(actor, first=begin, state=state, spans=(span,), rule=None)
        for actor, begin, (state, span) in zip(found, first, nations, strict=True)
    ]


def _state_and_name(groups: Sequence[Group], before: Actor, actor: Actor) -> Actor | None:
    """The second of `the presidents of A, P, and B, Q`, whose state stands before the name."""
    if (
        actor.sort != "person"
        or before.sort != "person"
        or actor.sure
        or not 2 <= actor.first - before.last <= 5
    ):
        return None
    between = groups[before.last : actor.first]
    state = between[-2] if between[-1].tags & {"comma"} else between[-1]
    known = state_of(state) if state.tags & {"state"} else None
    if known is None or not all(g is state or g.tags & {"comma", "w:and", "w:of", "w:the"} for g in between):
        return None
    first = before.last + between.index(state)
    return replace(actor, first=first, state=known, spans=(state.span,), rule=None)


_LISTED = frozenset({"comma", "w:and", "dash", "colon", "state", "w:of", "w:the", "honorific"})
