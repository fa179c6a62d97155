"""Setting entries against one another: links both ways, then what counts and dates say about each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import permutations
from typing import Final

from chancery.model.entry import Entry, Link
from chancery.reconciling.linking.counting import count
from chancery.reconciling.linking.keys import link_keys
from chancery.reconciling.linking.pairing import HOLDS, holds, later_life
from chancery.reconciling.linking.preceding import precede
from chancery.reconciling.linking.recalling import nearest, recall, recalled
from chancery.reconciling.linking.remembering import remember

#: The kinds that are set against each other: whole and part, old and new, an anniversary and what it remembers, a visit
#: and those before it.
_SET: Final = frozenset(
    {*HOLDS, ("instrument", "instrument"), ("milestone", "milestone"), ("visit", "visit")}
)


def link(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries, by id, with their links and with what their neighbours say against them.

    Takes entries as `reconcile` makes them. The result for an entry follows from it and from those that share a key with it.
    """
    known = {entry.id: entry for entry in sorted(entries, key=lambda entry: entry.id)}
    links = defaultdict[str, set[Link]](set)
    near = _near(known)
    signed = nearest(found for a, b in near for found in recalled(known[a], known[b]))
    for one in signed:
        reason = f"told as its signing by {one.report}"
        links[one.signing].add(Link("holds", one.paper, reason))
        links[one.paper].add(Link("part-of", one.signing, reason))
    for a, b in near:
        if why := holds(known[a], known[b]):
            links[a].add(Link("holds", b, why))
            links[b].add(Link("part-of", a, why))
        if why := later_life(known[a], known[b]):
            links[a].add(Link("later-life", b, why))
            links[b].add(Link("earlier-life", a, why))
    linked = {
        name: replace(entry, links=tuple(sorted(links[name], key=lambda made: (made.relation, made.entry))))
        for name, entry in known.items()
    }
    neighbours = defaultdict[str, list[Entry]](list)
    for a, b in near:
        neighbours[a].append(known[b])
    recalling = defaultdict[str, list[tuple[Entry, str]]](list)
    for one in signed:
        recalling[one.paper].append((known[one.signing], one.report))
    told = {name: recall(entry, recalling[name]) for name, entry in linked.items()}
    return tuple(_checked(entry, told, neighbours[name]) for name, entry in told.items())


def _checked(entry: Entry, linked: Mapping[str, Entry], neighbours: Iterable[Entry]) -> Entry:
    if entry.kind == "signing":
        held = dict.fromkeys(made.entry for made in entry.links if made.relation == "holds")
        return count(entry, [linked[paper] for paper in held])
    if entry.kind == "visit":
        return precede(entry, neighbours)
    return remember(entry, neighbours) if entry.kind == "milestone" else entry


def _near(known: Mapping[str, Entry]) -> list[tuple[str, str]]:
    filed = defaultdict[str, list[str]](list)
    for name, entry in known.items():
        for key in link_keys(entry):
            filed[key].append(name)
    pairs = {pair for names in filed.values() for pair in permutations(names, 2)}
    return sorted(pair for pair in pairs if (known[pair[0]].kind, known[pair[1]].kind) in _SET)
