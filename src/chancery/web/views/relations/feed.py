"""The feed of two states: what reports told of last."""

from __future__ import annotations

from typing import Final

from chancery.answering.relations import Sheet
from chancery.answering.relations.sheet import Told
from chancery.answering.spotting import state_name
from chancery.keeping import Record
from chancery.model.days import day_text
from chancery.web import addresses
from chancery.web.downloads.feeds import Item, atom

#: So many entries stand in a feed.
LATEST: Final = 50


def relation_feed(record: Record, sheet: Sheet, *, base: str) -> bytes:
    """The feed; `base` is the address of the server, without a slash at its end."""
    told = {one.entry.id: one for one in (*sheet.entries, *sheet.statements)}.values()
    heads = record.registry.heads({report for one in told for report in one.entry.reports})
    published = {
        one.entry.id: max(
            (day for report in one.entry.reports if report in heads and (day := heads[report].published)),
            default=None,
        )
        for one in told
    }
    latest = sorted(told, key=lambda one: (published[one.entry.id] or "", one.entry.id), reverse=True)[
        :LATEST
    ]
    page = base + addresses.relation(sheet.one, sheet.other)
    return atom(
        f"{state_name(sheet.one)} – {state_name(sheet.other)}",
        own=f"{page}.atom",
        page=page,
        items=[_item(one, published[one.entry.id], base) for one in latest],
    )


def _item(told: Told, published: str | None, base: str) -> Item:
    words = f" “{told.words.citation.quote}” ({told.words.report})" if told.words else ""
    return Item(
        id=told.entry.id,
        title=f"{told.entry.kind}: {told.says}",
        address=base + addresses.entry(told.entry.id),
        day=published,
        text=f"{day_text(told.day) or 'no day'}.{words}",
    )
