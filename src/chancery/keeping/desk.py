"""The review desk: what people have judged, and what waits to be judged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chancery.errors import NotInRecord
from chancery.keeping.doubts import Doubt, doubts_in, pairs_left_open
from chancery.keeping.finding import entry_at
from chancery.keeping.judging import version_of
from chancery.keeping.ledger import Ledger
from chancery.model import Entry
from chancery.record import Store, candidates, judgements, members, receipts
from chancery.record.candidates import Candidate

__all__ = ["Candidate", "Desk", "Ledger", "Looked"]


@dataclass(frozen=True, slots=True)
class Looked:
    """An entry as a person looks at it: `version` is what a judgement on it names as seen."""

    entry: Entry
    version: str


class Desk:
    """What `Record.desk` gives."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def candidates(self) -> list[Candidate]:
        """Every entry with what speaks for looking at it, by id."""
        with self._store.reading() as connection:
            return candidates.candidates(connection)

    def pairs(self) -> list[tuple[tuple[str, str], int]]:
        """Every two entries that may be one, with the points of their surest facts; some of these are settled already."""
        with self._store.reading() as connection:
            return pairs_left_open(connection)

    def told_since(self, when: str) -> frozenset[str]:
        """The entries of which a report tells that was added at `when` (ISO 8601, UTC) or later."""
        with self._store.reading() as connection:
            first = receipts.first_since(connection, when)
            return frozenset() if first is None else candidates.told_since(connection, first)

    def look(self, id: str) -> Looked:
        """The entry that holds `id` now, with its version; raises `NotInRecord`."""
        with self._store.reading() as connection:
            entry = entry_at(connection, self._store.name, id)
            return Looked(entry, version_of(connection, entry))

    def doubt(self, one: str, other: str) -> Doubt | None:
        """What the rules say on these two entries, None when they do not leave them open or a person has decided."""
        with self._store.reading() as connection:
            try:
                first = entry_at(connection, self._store.name, one).id
            except NotInRecord:
                return None
            found = doubts_in(connection, entry=first)
        return next((doubt for doubt in found if {doubt.one.id, doubt.other.id} == {one, other}), None)

    def bring_up_to_date(self, ledger: Ledger) -> None:
        """Have the ledger know every judgement that was made or taken back until now, and the entries of their facts."""
        with self._store.reading() as connection:
            ledger.learn(judgements.after(connection, ledger.seq), judgements.undone(connection))
            wanted = ledger.facts()
            held = {fact: place.entry for fact, place in members.places(connection, wanted).items()}
            ledger.place(held)

    def places(self, facts: Sequence[str]) -> Mapping[str, str]:
        """The entry that holds each of these current facts."""
        with self._store.reading() as connection:
            return {fact: place.entry for fact, place in members.places(connection, facts).items()}
