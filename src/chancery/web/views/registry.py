"""The registry: entries of one kind or of all, chosen by facets and words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from chancery.errors import QuestionError
from chancery.export.order import counted
from chancery.model import Entry
from chancery.model.kinds import KINDS
from chancery.web import addresses
from chancery.web.catalogue import Asked, Catalogue, load
from chancery.web.catalogue.asked import FACETS
from chancery.web.site import Site
from chancery.web.views.cells import COLUMNS, Row, headings, row_of
from chancery.web.views.facets import LABELS, FacetView, facet_views, label_of
from chancery.web.views.paging import beside, pages_of

#: Rows of a page unless the address says otherwise, and at most.
ROWS: Final = 50
MOST: Final = 1_000


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's heading; `address` sorts by it and `sorted` says `ascending` or `descending` where it does."""

    label: str
    numeric: bool = False
    address: str | None = None
    sorted: str | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """One thing that is asked for, and the address without it."""

    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Registry:
    """One page of a list. `entries` is how many there are in all; `hidden` what a form must send on beside its words."""

    kind: str | None
    text: str
    entries: int
    headings: tuple[Heading, ...]
    rows: tuple[Row, ...]
    facets: tuple[FacetView, ...]
    chosen: tuple[Chosen, ...]
    hidden: tuple[tuple[str, str], ...]
    page: int
    pages: int
    first: int
    before: str | None
    after: str | None


def registry_view(site: Site, kind: str | None, asked: Asked, *, page: int = 1, rows: int = ROWS) -> Registry:
    """One page of the entries that answer to `asked`; raises `QuestionError` for a page that is not there."""
    asked = _of_kind(kind, asked)
    numbers, counted = _found(site, asked)
    pages = pages_of(len(numbers), rows)
    if not 1 <= page <= pages:
        raise QuestionError(str(page), "there is no such page", f"the last one is {pages}")
    begin = (page - 1) * rows
    columns = COLUMNS.get(kind or "", ())
    path = addresses.registry(kind)
    some = site.record.registry.heads_numbered(numbers[begin : begin + rows].tolist())

    def address(other: Asked, at: int = 1) -> str:
        query = other.query(but="kind" if kind else None)
        query += [("page", str(at))] if at > 1 else []
        query += [("rows", str(rows))] if rows != ROWS else []
        return addresses.with_pairs(path, query)

    before, after = beside(page, pages, lambda at: address(asked, at))
    return Registry(
        kind=kind,
        text=asked.text,
        entries=len(numbers),
        headings=_headings(columns, asked, address),
        rows=tuple(row_of(entry, columns) for entry in some),
        facets=tuple(
            view for view in facet_views(counted, asked, address) if not (kind and view.facet == "kind")
        ),
        chosen=tuple(_chosen(kind, asked, address)),
        hidden=tuple(pair for pair in asked.query(but="kind" if kind else None) if pair[0] != "text"),
        page=page,
        pages=pages,
        first=begin + 1 if some else 0,
        before=before,
        after=after,
    )


def chosen_entries(site: Site, kind: str | None, asked: Asked) -> tuple[Entry, ...]:
    """All entries that answer to `asked`, in its order."""
    asked = _of_kind(kind, asked)
    numbers, _ = _found(site, asked)
    return site.record.registry.numbered(numbers.tolist())


def chosen_last(site: Site, kind: str | None, asked: Asked, most: int) -> tuple[Entry, ...]:
    """Of the entries that answer to `asked`, the `most` that were made or changed last."""
    numbers, _ = _found(site, _of_kind(kind, asked))
    return site.record.registry.numbered(sorted(numbers.tolist(), reverse=True)[:most])


def asked_in_words(kind: str | None, asked: Asked) -> str:
    """`Instruments: States: Laos; Words: health`."""
    said = "; ".join(one.label for one in _chosen(kind, asked, lambda _: ""))
    head = counted(2, kind).removeprefix("2 ").capitalize() if kind else "Registry"
    return f"{head}: {said}" if said else head


def registry_address(kind: str | None, asked: Asked, *, suffix: str = "") -> str:
    """The address of a list, or of its twin with this suffix."""
    query = asked.query(but="kind" if kind else None)
    path = addresses.registry(kind) + (f".{suffix}" if suffix else "")
    return addresses.with_pairs(path, query)


def catalogue_of(site: Site) -> Catalogue:
    """The catalogue of the record as it is now."""
    return site.lately("catalogue", lambda: load(site.record))


def _found(site: Site, asked: Asked) -> tuple[NDArray[np.int64], dict[str, dict[str, int]]]:
    """The numbers of the entries that answer to `asked`, sorted, and what each facet counts."""
    catalogue = catalogue_of(site)

    def work() -> tuple[NDArray[np.int64], dict[str, dict[str, int]]]:
        found = site.record.registry.numbers(asked.text) if asked.text else None
        choice = catalogue.choose(asked, found)
        return catalogue.sorted(choice.mask(), asked.order), catalogue.count(choice)

    return site.remembered(("registry", catalogue.moment, asked.key), work)


def _of_kind(kind: str | None, asked: Asked) -> Asked:
    """What is asked of the list of one kind; raises `QuestionError` for a kind that does not exist."""
    if kind is None:
        return asked
    if kind not in KINDS:
        raise QuestionError(kind, "there is no such kind", f"there are {', '.join(KINDS)}")
    return replace(asked, chosen={**asked.chosen, "kind": (kind,)})


def _chosen(kind: str | None, asked: Asked, address: Callable[[Asked], str]) -> Iterator[Chosen]:
    for facet in FACETS:
        if facet == "kind" and kind:
            continue
        for value in asked.chosen.get(facet, ()):
            yield Chosen(f"{LABELS[facet]}: {label_of(facet, value)}", address(asked.toggled(facet, value)))
    if asked.text:
        yield Chosen(f"Words: {asked.text}", address(replace(asked, text="")))


def _headings(columns: tuple[str, ...], asked: Asked, address: Callable[[Asked], str]) -> tuple[Heading, ...]:
    def sorting(label: str, *orders: str, numeric: bool = False) -> Heading:
        now = asked.order if asked.order in orders else None
        then = orders[(orders.index(now) + 1) % len(orders)] if now else orders[0]
        direction = None if now is None else "descending" if now.startswith("-") else "ascending"
        return Heading(label, numeric, address(replace(asked, order=then)), direction)

    told = tuple(Heading(label) for label in headings(columns)) or (sorting("What", "kind"),)
    return (
        sorting("Date", "-date", "date"),
        Heading("States"),
        *told,
        Heading("Standing"),
        sorting("Reports", "-reports", numeric=True),
        sorting("Differ", "-differ", numeric=True),
    )
