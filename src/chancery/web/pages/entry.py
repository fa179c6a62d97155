"""One entry. Its address is for good: a merged entry leads to its heir, a withdrawn one says why."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import Response

from chancery.errors import NotInRecord
from chancery.export.taken.tables import Table, claims_table, kind_table
from chancery.model import Entry
from chancery.web import addresses
from chancery.web.downloads.references import REFERENCES, send_references
from chancery.web.failing import Gone
from chancery.web.moved import Moved
from chancery.web.routing import Pages
from chancery.web.site import Site, SiteHere
from chancery.web.views.entry import EntryView, entry_view

pages = Pages("Entries")


def _serve_references(suffix: str, name: str) -> None:
    @pages.other(f"/entry/{{id}}.{suffix}", summary=f"The reports behind one entry, as {name}")
    def references(site: SiteHere, id: str) -> Response:
        """The reports behind the entry, for a reference manager."""
        entry = entry_at(site, id)
        return send_references(suffix, entry.id, site.record.registry.heads(entry.reports).values())


for _suffix, _name in REFERENCES.items():
    _serve_references(_suffix, _name)


def _tables(site: SiteHere, id: str) -> Mapping[str, Table]:
    entry = entry_at(site, id)
    tables = (claims_table([entry]), kind_table(entry.kind, [entry]))
    return {table.name: table for table in tables}


@pages.page("/entry/{id}", template="entry.html", summary="One entry", tables=_tables, others=REFERENCES)
def entry(site: SiteHere, id: str) -> EntryView:
    """An entry with every value, who gives it, what differs, its life, its history and what might be the same."""
    return entry_view(site.record, entry_at(site, id))


def entry_at(site: Site, id: str) -> Entry:
    """The entry of this id.

    Raises `Moved` for the id of a former entry or of a fact, `Gone` for one that no report tells of any more, and
    `NotInRecord`.
    """
    try:
        found = site.record.entry(id)
    except NotInRecord:
        told = site.record.registry.formerly_told(id)
        if told:
            named = ", ".join(dict.fromkeys(head.id for head in told))
            raise Gone(
                f"No report tells it any more; it was told by an older version or reading of {named}."
            ) from None
        raise
    if found.id != id:
        raise Moved(addresses.entry(found.id))
    return found
