"""The feed of two states: what reports told of last."""

from __future__ import annotations

from chancery.answering.relations import Sheet
from chancery.answering.spotting import state_name
from chancery.keeping import Record
from chancery.web import addresses
from chancery.web.downloads.feeds import atom
from chancery.web.views.feeding import items_of


def relation_feed(record: Record, sheet: Sheet, *, base: str) -> bytes:
    """The feed; `base` is the address of the server, without a slash at its end."""
    told = {one.entry.id: one for one in (*sheet.entries, *sheet.statements)}.values()
    page = base + addresses.relation(sheet.one, sheet.other)
    return atom(
        f"{state_name(sheet.one)} – {state_name(sheet.other)}",
        own=f"{page}.atom",
        page=page,
        items=items_of(record, told, base=base),
    )
