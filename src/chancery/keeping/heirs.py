"""Where the ids of facts lead that are no longer current: an id that was handed out once must lead somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from chancery.keeping.anchors import successor_of
from chancery.model import Fact, FactAnchor, Told
from chancery.reconciling import compare
from chancery.record import entries, members


@dataclass(frozen=True, slots=True)
class Leaving:
    """Facts of a report that are taken out, by id, and the entries that held them with all their members."""

    facts: Mapping[str, Told]
    held: Mapping[str, str]
    entries: Mapping[str, tuple[str, ...]]
    components: frozenset[str]


NONE = Leaving({}, {}, {}, frozenset())


def take_out(connection: Connection, seq: int) -> Leaving:
    """Take the current facts of the report `seq` out, and note where they stood."""
    facts = {told.id: told for told in members.of_report(connection, seq)}
    gone, components = members.leave(connection, seq)
    held = {fact: place.entry for fact, place in gone.items()}
    whole = entries.by_ids(connection, sorted(set(held.values())))
    return Leaving(facts, held, {id: entry.members for id, entry in whole.items()}, frozenset(components))


def note_heirs(connection: Connection, leaving: Leaving, told: Sequence[Told]) -> None:
    """Note for each fact that left and is not told again where its id leads: to what stands at its words now, else to what the
    rules find most like it, else to what is left of the entry that held it."""
    now = {one.id for one in told}
    for id, former in leaving.facts.items():
        if id in now:
            continue
        heir = _heir(former, told) or _left(connection, leaving.entries.get(leaving.held[id], ()))
        if heir is not None:
            members.note_alias(connection, id, heir)


def _heir(former: Told, told: Iterable[Told]) -> str | None:
    by_fact: dict[str, Fact] = {one.id: one.fact for one in told}
    there = successor_of(FactAnchor.of(former.fact), by_fact.values())
    if there is not None:
        return there.id
    compared = [(compare(former, one), one.id) for one in told if one.fact.kind == former.fact.kind]
    # Two facts of one report are held apart by the rules; here the report tells one thing, and tells it anew.
    alike = [(-found.points, id) for found, id in compared if found.verdict != "different"]
    return min(alike)[1] if alike else None


def _left(connection: Connection, ids: Iterable[str]) -> str | None:
    return min(members.places(connection, ids), default=None)
