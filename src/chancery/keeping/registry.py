"""The registry: lists and counts of entries for whoever leafs through a record, made where the entries lie."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from chancery.keeping.told import Placed, ToldReport, formerly_told, told_report
from chancery.keeping.whole import Whole, whole
from chancery.model import Entry, EntryHead, Fact, Report, ReportHead
from chancery.reconciling import overdue
from chancery.record import Store, catalogue, choosing, counting, entries, members, reports, search, telling
from chancery.record.catalogue import Card
from chancery.record.choosing import Order, Wanted
from chancery.record.counting import Pair

if TYPE_CHECKING:
    from chancery.reading.reader import Unread

__all__ = ["Card", "Order", "Pair", "Placed", "Registry", "Shelf", "ToldReport", "Wanted", "Whole"]

#: So many plans are looked at, the latest first; older ones that nobody took up again are no news.
_PLANS = 500


@dataclass(frozen=True, slots=True)
class Shelf:
    """The cards of all entries at one moment; `states` and `sectors` go with numbers of entries, `publishers` with ids."""

    cards: tuple[Card, ...]
    states: tuple[tuple[str, int], ...]
    sectors: tuple[tuple[str, int], ...]
    publishers: tuple[tuple[str, str], ...]


class Registry:
    """What `Record.registry` gives. `Wanted` is made by `keeping.asking.wanted`, which checks what users ask for."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def some(self, wanted: Wanted, *, order: Order = "day", limit: int, offset: int = 0) -> tuple[Entry, ...]:
        """At most `limit` of the entries that answer to `wanted`, in this order, `offset` of them passed over."""
        with self._store.reading() as connection:
            return tuple(choosing.choose_some(connection, wanted, order=order, limit=limit, offset=offset))

    def count(self, wanted: Wanted) -> int:
        """How many entries answer to `wanted`."""
        with self._store.reading() as connection:
            return choosing.count(connection, wanted)

    def ids(self, wanted: Wanted) -> frozenset[str]:
        """The ids of the entries that answer to `wanted`."""
        with self._store.reading() as connection:
            return choosing.ids(connection, wanted)

    def shelf(self) -> Shelf:
        """What all entries are chosen and counted by, at one moment."""
        with self._store.reading() as connection:
            return Shelf(
                tuple(catalogue.cards(connection)),
                tuple(catalogue.values(connection, "state")),
                tuple(catalogue.values(connection, "sector")),
                tuple(catalogue.publishers(connection)),
            )

    def numbers(self, text: str) -> tuple[int, ...]:
        """The numbers of the entries that hold all words of `text`, as `Record.entries` takes it."""
        with self._store.reading() as connection:
            return tuple(search.find(connection, "entry", text))

    def numbered(self, numbers: Sequence[int]) -> tuple[Entry, ...]:
        """The entries of these numbers in the order of these; those that are no longer there are left out."""
        with self._store.reading() as connection:
            found = catalogue.by_numbers(connection, numbers)
        return tuple(found[number] for number in numbers if number in found)

    def heads_numbered(self, numbers: Sequence[int]) -> tuple[EntryHead, ...]:
        """As `numbered`, of each entry only what a line of a list needs."""
        with self._store.reading() as connection:
            found = catalogue.heads_by_numbers(connection, numbers)
        return tuple(found[number] for number in numbers if number in found)

    def told(self, report: str, version: str | None = None) -> ToldReport:
        """A report with its text, its facts and the entries that hold them; raises `NotInRecord`."""
        with self._store.reading() as connection:
            return told_report(connection, self._store.name, report, version)

    def unread(self, report: Report) -> tuple[Unread, ...]:
        """The trigger words of a report that no pattern of today takes; the report is read for it."""
        from chancery.reading import read_report

        return read_report(report).unread

    def formerly_told(self, id: str) -> tuple[ReportHead, ...]:
        """The versions of reports that told a fact that is no longer current; none when it was never there."""
        with self._store.reading() as connection:
            return formerly_told(connection, id)

    def whole(self, entry: Entry) -> Whole:
        """An entry with its facts, its history and what stands around it."""
        with self._store.reading() as connection:
            return whole(connection, entry)

    def by_ids(self, ids: Iterable[str]) -> Mapping[str, Entry]:
        """The entries of these ids; those that are not there are left out."""
        with self._store.reading() as connection:
            return entries.by_ids(connection, ids)

    def by_kind_and_standing(self, wanted: Wanted | None = None) -> Mapping[tuple[str, str], int]:
        """How many entries there are of each kind and standing, of those that answer to `wanted`."""
        with self._store.reading() as connection:
            return counting.by_kind_and_standing(connection, wanted)

    def disagreeing(self) -> Mapping[str, int]:
        """How many entries of each kind have values that differ."""
        with self._store.reading() as connection:
            return counting.disagreeing(connection)

    def pairs(self, wanted: Wanted | None = None) -> tuple[Pair, ...]:
        """Every two states that have a part in one entry (that answers to `wanted`), those with most entries first."""
        with self._store.reading() as connection:
            return counting.pairs(connection, wanted)

    def told_in(self, ids: Iterable[str], *, kinds: Collection[str]) -> tuple[Entry, ...]:
        """The entries of these kinds that any of these reports tells of, by id."""
        with self._store.reading() as connection:
            return telling.told_in(connection, ids, kinds=kinds)

    def facts_behind(self, some: Iterable[Entry]) -> Mapping[str, tuple[Fact, ...]]:
        """The current facts behind each of these entries, by the entry's id, in the order of their ids."""
        chosen = tuple(some)
        with self._store.reading() as connection:
            told = members.of_facts(connection, {fact for entry in chosen for fact in entry.members})
        by_id = {one.id: one.fact for one in told}
        return {entry.id: tuple(by_id[fact] for fact in entry.members if fact in by_id) for entry in chosen}

    def heads(self, ids: Iterable[str]) -> Mapping[str, ReportHead]:
        """The heads of the current versions of these reports, by id; ids that are not there are passed over."""
        with self._store.reading() as connection:
            return reports.heads(connection, ids)

    def overdue(self, *, on: date, limit: int) -> tuple[Entry, ...]:
        """At most `limit` plans whose day has passed by `on` and of which no report says what became, the latest first."""
        until = Wanted(standing="planned", dates=f"../{on.isoformat()}")
        with self._store.reading() as connection:
            planned = choosing.choose_some(connection, until, order="-day", limit=_PLANS)
        late = [one for one in planned if overdue(one, on=on) and not _is_closed(one)]
        return tuple(late[:limit])


def _is_closed(entry: Entry) -> bool:
    return any(link.relation == "closed-by" for link in entry.links)
