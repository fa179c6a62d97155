"""Checking the whole record: what was told is as it was written, and what is worked out follows from it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from sqlalchemy import Connection

from chancery.keeping.anchors import rulings_on
from chancery.keeping.renewing import set_against
from chancery.keeping.rereading import is_outdated
from chancery.model import Entry
from chancery.reconciling import block_keys, compare, link_keys, reconcile
from chancery.reconciling.families import bands, families_of, signature
from chancery.record import Store, doubts, examining, facts, members, reports
from chancery.record.checking import Problem, check_told, fingerprint, guarded
from chancery.record.entries import Placed

__all__ = ["check", "fingerprint"]


def check(store: Store) -> tuple[Problem, ...]:
    """Every problem of the record; nothing is written. Raises `RecordDamaged` when it cannot be opened at all.

    What was worked out by other rules than today's is not compared with what these make of it.
    """
    with store.reading() as connection:
        told = tuple(check_told(connection))
        if is_outdated(connection):
            return told
        return (
            *told,
            *guarded("members", connection, _members),
            *guarded("doubts", connection, _doubts),
            *guarded("families", connection, _families),
            *guarded("entries", connection, _entries),
        )


def _members(connection: Connection) -> Iterator[Problem]:
    """The current facts are those of the current reports, under the keys that follow from them."""
    wanted = {
        fact.id: kept.seq
        for kept in reports.current(connection)
        for fact in facts.of_report(connection, kept.seq)
    }
    held = examining.members_held(connection)
    for id in sorted(wanted.keys() ^ held.keys()):
        yield Problem("members", id, "it is current and not there" if id in wanted else "it is not current")
    keys = examining.keys_held(connection)
    for told in members.of_facts(connection, sorted(wanted.keys() & held.keys())):
        if held[told.id] != wanted[told.id]:
            yield Problem("members", told.id, "it names another report")
        if keys.pop(told.id, frozenset()) != block_keys(told):
            yield Problem("keys", told.id, "it is filed under other keys than its own")
    yield from (
        Problem("keys", id, "it is filed and not current") for id in sorted(keys.keys() - held.keys())
    )


def _doubts(connection: Connection) -> Iterator[Problem]:
    """The pairs that the rules leave open are those that are kept."""
    held, filed = doubts.held(connection), examining.keys_held(connection)
    told = {one.id: one for one in members.of_facts(connection, filed)}
    blocks: dict[str, list[str]] = {}
    for fact in sorted(filed.keys() & told.keys()):
        for key in filed[fact]:
            blocks.setdefault(key, []).append(fact)
    pairs = {pair for facts in blocks.values() for pair in combinations(facts, 2)}
    weighed = {pair: compare(told[pair[0]], told[pair[1]]) for pair in pairs}
    open_now = {pair: found.points for pair, found in weighed.items() if found.verdict == "unclear"}
    for pair in sorted(
        pair for pair in held.keys() | open_now.keys() if held.get(pair) != open_now.get(pair)
    ):
        yield Problem("doubts", " ".join(pair), "it is not what the rules say of these two")


def _families(connection: Connection) -> Iterator[Problem]:
    """Every current report has the signature of its text, and the family that follows from the signatures."""
    held = examining.families_held(connection)
    signed: dict[str, tuple[int, ...]] = {}
    named: dict[str, str | None] = {}
    for kept in reports.current(connection):
        kin = held.pop(kept.seq, None)
        own = signature(reports.whole(connection, kept.seq).text)
        if kin is None or (kin.signature, kin.bands) != (own, bands(own)):
            yield Problem("families", kept.head.id, "its signature is not that of its text")
        signed[kept.head.id], named[kept.head.id] = own, kin.family if kin else None
    yield from (Problem("families", str(seq), "its report is not current") for seq in sorted(held))
    for report, family in families_of(signed).items():
        if named[report] != family:
            yield Problem("families", report, f"it is of the family {family} and names {named[report]}")


def _entries(connection: Connection) -> Iterator[Problem]:
    """Every entry is what its facts and the judgements on them make of it."""
    made: dict[str, Entry] = {}
    for component in members.all_components(connection):
        tolds = members.of_components(connection, [component])
        made |= {entry.id: entry for entry in reconcile(tolds, rulings_on(connection, tolds))}
    shown = set_against(made)
    placed = (Placed(shown[id], made[id], link_keys(made[id])) for id in sorted(made))
    yield from examining.entries_that_differ(connection, placed)
    held = examining.holders(connection)
    for id in sorted(made):
        for fact in made[id].members:
            if held.get(fact) != id:
                yield Problem("members", fact, f"it is held by {id} and names {held.get(fact)}")
