"""The registry: lists and counts of entries for whoever leafs through a record, made where the entries lie."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from chancery.model import Entry, ReportHead
from chancery.reconciling import overdue
from chancery.record import Store, choosing, counting, reports, telling
from chancery.record.choosing import Order, Wanted
from chancery.record.counting import Pair

__all__ = ["Order", "Pair", "Registry", "Wanted"]

#: So many plans are looked at, the latest first; older ones that nobody took up again are no news.
_PLANS = 500


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

    def by_kind_and_standing(self) -> Mapping[tuple[str, str], int]:
        """How many entries there are of each kind and standing."""
        with self._store.reading() as connection:
            return counting.by_kind_and_standing(connection)

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

    def heads(self, ids: Iterable[str]) -> Mapping[str, ReportHead]:
        """The heads of the current versions of these reports, by id; ids that are not there are passed over."""
        with self._store.reading() as connection:
            return {kept.head.id: kept.head for kept in reports.current_of(connection, ids)}

    def overdue(self, *, on: date, limit: int) -> tuple[Entry, ...]:
        """At most `limit` plans whose day has passed by `on` and of which no report says what became, the latest first."""
        until = Wanted(standing="planned", dates=f"../{on.isoformat()}")
        with self._store.reading() as connection:
            planned = choosing.choose_some(connection, until, order="-day", limit=_PLANS)
        late = [one for one in planned if overdue(one, on=on) and not _is_closed(one)]
        return tuple(late[:limit])


def _is_closed(entry: Entry) -> bool:
    return any(link.relation == "closed-by" for link in entry.links)
