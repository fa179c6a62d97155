"""Feeds of entries: Atom. Source: RFC 4287."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree

from chancery.export.printable import visible

MEDIA: Final = "application/atom+xml; charset=utf-8"
_ATOM: Final = "http://www.w3.org/2005/Atom"
#: When nothing tells a day, a feed must still have one.
_NEVER: Final = "1970-01-01"


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a feed: its id in the record, title, address, the last day on which a report of it was published (an ISO
    date, month or year, or None), and text."""

    id: str
    title: str
    address: str
    day: str | None
    text: str


def atom(title: str, *, own: str, page: str, items: Iterable[Item]) -> bytes:
    """The feed, the latest first; `own` and `page` are whole addresses of the feed and of the page that it follows."""
    in_time = sorted(items, key=lambda item: (item.day or "", item.id), reverse=True)
    feed = ElementTree.Element("feed", {"xmlns": _ATOM})
    _add(feed, "id", page)
    _add(feed, "title", title)
    _add(feed, "updated", _moment(in_time[0].day if in_time else None))
    _add(feed, "link", rel="self", href=own)
    _add(feed, "link", rel="alternate", href=page)
    _add(_add(feed, "author"), "name", "Chancery")
    for item in in_time:
        entry = _add(feed, "entry")
        _add(entry, "id", f"urn:chancery:{item.id}")
        _add(entry, "title", item.title)
        _add(entry, "updated", _moment(item.day))
        _add(entry, "link", rel="alternate", href=item.address)
        _add(entry, "summary", item.text)
    written: bytes = ElementTree.tostring(feed, encoding="utf-8", xml_declaration=True)
    return written


def _add(
    parent: ElementTree.Element, name: str, text: str | None = None, **attributes: str
) -> ElementTree.Element:
    made = ElementTree.SubElement(parent, name, attributes)
    # XML takes neither controls nor lone surrogates.
    made.text = visible(text) if text is not None else None
    return made


def _moment(day: str | None) -> str:
    """RFC 3339 wants a moment; the first of what is known is taken."""
    known = day or _NEVER
    return f"{known}{_NEVER[len(known) :]}T00:00:00Z"
