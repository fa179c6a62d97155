"""Where new facts belong: they are compared with the facts that share a blocking key, and join their components."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from chancery.keeping.anchors import rulings_on
from chancery.model import Ruling, Told
from chancery.reconciling import block_keys, compare
from chancery.record import doubts, members


def place(connection: Connection, told_by: Mapping[int, Sequence[Told]]) -> set[str]:
    """Make the facts of these reports current, by the number of each report; the components they are in now."""
    tolds = [told for some in told_by.values() for told in some]
    keyed = {told.id: block_keys(told) for told in tolds}
    members.enter(connection, {told.id: seq for seq, some in told_by.items() for told in some}, keyed)
    sharing = members.sharing(connection, frozenset().union(*keyed.values()) if keyed else ())
    new = {told.id: told for told in tolds}
    nearby = {
        told.id: told
        for told in members.of_facts(connection, {fact for ids in sharing.values() for fact in ids})
    }
    pairs = {
        (min(fact, other), max(fact, other))
        for fact, some in keyed.items()
        for key in some
        for other in sharing.get(key, ())
        if other != fact
    }
    weighed = {pair: compare(nearby[pair[0]], nearby[pair[1]]) for pair in sorted(pairs)}
    same = [pair for pair, found in weighed.items() if found.verdict == "same"]
    doubts.add(connection, {p: found.points for p, found in weighed.items() if found.verdict == "unclear"})
    rulings = rulings_on(connection, tolds)
    called_same = [pair for ruling in rulings if ruling.sort == "same" for pair in pairs_of(ruling)]
    return join(connection, new, [*same, *called_same])


def join(connection: Connection, facts: Iterable[str], pairs: Iterable[tuple[str, str]]) -> set[str]:
    """Make one component of the components of each pair of facts; the components that `facts` are in then."""
    pairs = list(pairs)
    named = {*facts, *(fact for pair in pairs for fact in pair)}
    home = {fact: place.component for fact, place in members.places(connection, named).items()}
    head = {component: component for component in home.values()}

    def find(component: str) -> str:
        while head[component] != component:
            head[component] = component = head[head[component]]
        return component

    for one, other in pairs:
        if one in home and other in home:
            low, high = sorted((find(home[one]), find(home[other])))
            head[high] = low
    for into in sorted(set(map(find, head))):
        joined = [component for component in head if component != into and find(component) == into]
        members.merge(connection, joined, into)
    return {find(home[fact]) for fact in facts if fact in home}


def pairs_of(ruling: Ruling) -> list[tuple[str, str]]:
    """The facts of a ruling as pairs that lead from each to each other."""
    every = (*ruling.facts, *ruling.others)
    return [(every[0], fact) for fact in every[1:]] if every else []
