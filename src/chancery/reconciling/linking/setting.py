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
    near = _near(known)
    links = _links(known, near)
    signed = nearest(found for a, b in near for found in recalled(known[a], known[b]))
    for one in signed:
        # Where they were linked already, that reason stands.
        for end, relation, other in ((one.signing, "holds", one.paper), (one.paper, "part-of", one.signing)):
            links[end].setdefault((relation, other), f"told as its signing by {one.report}")
    linked = {
        name: replace(entry, links=tuple(Link(*ends, why) for ends, why in sorted(links[name].items())))
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


def _links(
    known: Mapping[str, Entry], near: Iterable[tuple[str, str]]
) -> dict[str, dict[tuple[str, str], str]]:
    """For each entry what it is to which others, and why, as two entries say it of each other."""
    links: dict[str, dict[tuple[str, str], str]] = {name: {} for name in known}
    for a, b in near:
        if why := holds(known[a], known[b]):
            links[a]["holds", b], links[b]["part-of", a] = why, why
        if why := later_life(known[a], known[b]):
            links[a]["later-life", b], links[b]["earlier-life", a] = why, why
    return links


def _checked(entry: Entry, linked: Mapping[str, Entry], neighbours: Iterable[Entry]) -> Entry:
    if entry.kind == "signing":
        return count(entry, [linked[made.entry] for made in entry.links if made.relation == "holds"])
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
