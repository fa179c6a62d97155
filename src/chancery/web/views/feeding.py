"""Entries as items of a feed: what reports told of last, and what came into a list last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from chancery.answering.relations.sheet import Told
from chancery.answering.relations.telling import words_of
from chancery.answering.wording import tell
from chancery.keeping import Record
from chancery.model import Entry, ReportHead
from chancery.model.days import day_text
from chancery.web import addresses
from chancery.web.catalogue import Asked
from chancery.web.downloads.feeds import Item, atom
from chancery.web.site import Site
from chancery.web.views.registry import asked_in_words, chosen_last, registry_address

#: So many entries stand in a feed.
LATEST: Final = 50


def registry_feed(site: Site, kind: str | None, asked: Asked, *, base: str) -> bytes:
    """The entries that answer to `asked` and came in last; `base` is the address of the server, without a slash at its end."""
    entries = chosen_last(site, kind, asked, LATEST)
    told = [Told(entry, tell(entry), entry.get("date"), words_of(entry)) for entry in entries]
    return atom(
        asked_in_words(kind, asked),
        own=base + registry_address(kind, asked, suffix="atom"),
        page=base + registry_address(kind, asked),
        items=items_of(site.record, told, base=base),
    )


def items_of(record: Record, told: Iterable[Told], *, base: str) -> list[Item]:
    """The entries of which a report was published last, each dated by that."""
    every = tuple(told)
    heads = record.registry.heads({report for one in every for report in one.entry.reports})
    published = {
        one.entry.id: max(
            (day for report in one.entry.reports if report in heads and (day := heads[report].published)),
            default=None,
        )
        for one in every
    }
    latest = sorted(every, key=lambda one: (published[one.entry.id] or "", one.entry.id), reverse=True)
    return [_item(one, published[one.entry.id], heads, base) for one in latest[:LATEST]]


def _item(told: Told, published: str | None, heads: Mapping[str, ReportHead], base: str) -> Item:
    words = f" “{told.words.citation.quote}” ({told.words.report})" if told.words else ""
    return Item(
        id=_first_id(told.entry, heads),
        title=f"{told.entry.kind}: {told.says}",
        address=base + addresses.entry(told.entry.id),
        day=published,
        text=f"{day_text(told.day) or 'no day'}.{words}",
    )


def _first_id(entry: Entry, heads: Mapping[str, ReportHead]) -> str:
    """The id that the entry has by the report that was published first, so that a later one makes no new item of it."""

    def first(pair: tuple[str, str]) -> tuple[str, str, str]:
        fact, report = pair
        return (report in heads and heads[report].published) or "9999", report, fact

    told = {
        (one.fact, one.report) for some in entry.values.values() for value in some for one in value.supports
    }
    return f"{entry.kind}-{min(told, key=first)[0]}" if told else entry.id
