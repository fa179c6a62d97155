"""What the rules leave open: pairs of entries that may be one thing, for a person to decide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from sqlalchemy import Connection

from chancery.keeping.anchors import rulings_on
from chancery.model import Entry, Ruling, Told
from chancery.reconciling import compare
from chancery.record import doubts, entries, members
from chancery.record.chunks import in_chunks
from chancery.record.doubts import Open, Pair


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two entries that may be one thing.

    `facts` are the fact of `one` and the fact of `other` that are most alike; `points` are the hundredths of certainty that
    the rules give these two, from `DIFFERENT_BELOW` up to less than `SAME_FROM`, and `reasons` one line for each rule that
    had something to say, as in `Entry.joins`. `unsure` are the ids of the judgements by which people left it open.
    """

    one: Entry
    other: Entry
    points: int
    reasons: tuple[str, ...]
    facts: tuple[str, str]
    unsure: tuple[str, ...] = ()


def doubts_in(
    connection: Connection,
    *,
    entry: str | None = None,
    among: frozenset[str] | None = None,
    limit: int | None = None,
) -> tuple[Doubt, ...]:
    """The pairs of entries that are open, the surest first, those that people left open last; at most `limit`.

    With `entry`, the pairs of this one; with `among`, those that have a part in one of these entries. Left out are pairs of
    which the rules exclude it for any two of their facts, or one report tells both as two, or that a person called different.
    """
    wanted = [
        found
        for found in _best(doubts.between_entries(connection, entry))
        if among is None or not among.isdisjoint(found.entries)
    ]
    fresh: list[Doubt] = []
    left: list[Doubt] = []
    for doubt in _open(connection, wanted):
        (left if doubt.unsure else fresh).append(doubt)
        if len(fresh) == limit:
            break
    return tuple([*fresh, *left][:limit])


def pairs_left_open(connection: Connection) -> list[tuple[Pair, int]]:
    """Every two entries with facts that the rules leave open, with the points of the surest two; the surest first.

    Pairs that the rules exclude by other facts of the two, or that a person has settled, are still among them.
    """
    return [(one.entries, one.points) for one in _best(doubts.between_entries(connection))]


def _best(found: Iterable[Open]) -> list[Open]:
    """Of each pair of entries the two facts that are most alike, the smaller entry first; by falling points."""
    kept: dict[Pair, Open] = {}
    for one in found:
        turned = (
            one if one.entries[0] < one.entries[1] else Open(one.pair[::-1], one.points, one.entries[::-1])
        )
        there = kept.get(turned.entries)
        if there is None or (-turned.points, turned.pair) < (-there.points, there.pair):
            kept[turned.entries] = turned
    return sorted(kept.values(), key=lambda one: (-one.points, one.entries))


def _open(connection: Connection, wanted: Sequence[Open]) -> Iterator[Doubt]:
    """The pairs that no rule and no person has settled."""
    for some in in_chunks(wanted):
        whole = entries.by_ids(connection, {id for found in some for id in found.entries})
        facts = {fact for entry in whole.values() for fact in entry.members}
        tolds = {told.id: told for told in members.of_facts(connection, sorted(facts))}
        rulings = rulings_on(connection, list(tolds.values()))
        for found in some:
            one, other = (whole[id] for id in found.entries)
            doubt = _doubt(found, one, other, tolds, rulings)
            if doubt is not None:
                yield doubt


def _doubt(
    found: Open, one: Entry, other: Entry, tolds: Mapping[str, Told], rulings: Sequence[Ruling]
) -> Doubt | None:
    across = (compare(tolds[a], tolds[b]) for a, b in product(one.members, other.members))
    if any(said.ruled_out or said.told_apart for said in across) or _ruled(rulings, "different", one, other):
        return None
    alike = compare(*(tolds[fact] for fact in found.pair))
    return Doubt(one, other, alike.points, alike.reasons, found.pair, _ruled(rulings, "unsure", one, other))


def _ruled(rulings: Sequence[Ruling], sort: str, one: Entry, other: Entry) -> tuple[str, ...]:
    """The judgements of this sort that set a fact of one entry against a fact of the other."""
    ends = (set(one.members), set(other.members))
    return tuple(
        ruling.judgement
        for ruling in rulings
        if ruling.sort == sort
        and any(
            not a.isdisjoint(ruling.facts) and not b.isdisjoint(ruling.others) for a, b in (ends, ends[::-1])
        )
    )
