"""Every two states that the record holds something of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from chancery.answering.spotting import state_name
from chancery.export.taken.columns import Column
from chancery.export.taken.tables import Table
from chancery.keeping.registry import Pair
from chancery.web import addresses
from chancery.web.views.paging import beside, pages_of

#: Relations on one page.
PAGE: Final = 100

_COLUMNS: Final = (
    Column("one", "string", "A state, by the order of ids"),
    Column("other", "string", "The other one"),
    Column("entries", "integer", "How many entries both have a part in"),
    Column("latest", "string", "When any of these happened last, as exact as it is told (EDTF)"),
)


@dataclass(frozen=True, slots=True)
class PairLine:
    """Two states with their names, how many entries both have a part in, and when any of these happened last (EDTF)."""

    one: str
    other: str
    names: tuple[str, str]
    address: str
    entries: int
    latest: str | None


@dataclass(frozen=True, slots=True)
class RelationsPage:
    """One page of the relations, of `state` or of all; `states` are all that have one, for choosing."""

    state: str | None
    pairs: tuple[PairLine, ...]
    number: int
    page: int
    pages: int
    before: str | None
    after: str | None
    states: tuple[tuple[str, str], ...]


def relations_page(pairs: Iterable[Pair], *, one: str | None, page: int) -> RelationsPage:
    """The page number `page`, from 1; one beyond the last is the last."""
    every = tuple(pairs)
    chosen = _of(every, one)
    pages = pages_of(len(chosen), PAGE)
    here = min(max(1, page), pages)
    before, after = beside(here, pages, lambda at: addresses.relations(one, page=at))
    states = {state for pair in every for state in (pair.one, pair.other)}
    return RelationsPage(
        state=one,
        pairs=tuple(map(_line, chosen[(here - 1) * PAGE : here * PAGE])),
        number=len(chosen),
        page=here,
        pages=pages,
        before=before,
        after=after,
        states=tuple(sorted(((id, state_name(id)) for id in states), key=lambda pair: pair[1])),
    )


def pair_tables(pairs: Iterable[Pair], *, one: str | None) -> Mapping[str, Table]:
    """All relations, or those of the state `one`, as one table."""
    rows = tuple((pair.one, pair.other, pair.entries, pair.latest) for pair in _of(pairs, one))
    return {"relations": Table("relations", "One row for every two states.", _COLUMNS, rows)}


def _of(pairs: Iterable[Pair], one: str | None) -> list[Pair]:
    return [pair for pair in pairs if one is None or one in (pair.one, pair.other)]


def _line(pair: Pair) -> PairLine:
    return PairLine(
        pair.one,
        pair.other,
        (state_name(pair.one), state_name(pair.other)),
        addresses.relation(pair.one, pair.other),
        pair.entries,
        pair.latest,
    )
