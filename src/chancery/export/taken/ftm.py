"""Entries and reports as entities of FollowTheMoney, for Aleph, OpenAleph and OpenSanctions.

Source: the schemata of the followthemoney package. It has no treaty, no channel and no uncertain date: papers become events
with their words as proof, channels projects, and a date is the day or its beginning. One way only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from chancery.export.describe import describe
from chancery.export.taken.snapshot import Snapshot, days, first_words
from chancery.model import Entry, ReportHead
from chancery.model.telling import states_of
from chancery.vocabulary.codes import alpha2

Entity = dict[str, Any]

_SCHEMATA: Final = {
    "visit": "Trip", "meeting": "Event", "signing": "Event", "instrument": "Event", "mechanism": "Project",
    "milestone": "Event",
}  # fmt: skip
#: Which fields hold persons, which bodies.
_PERSONS: Final = ("visitor", "participants", "witnesses")
_BODIES: Final = ("parties",)


def ftm_entities(snapshot: Snapshot) -> Iterator[Entity]:
    """Reports, then persons and bodies, then what happened with the papers that prove it; ids are stable."""
    yield from (_article(head) for head in snapshot.heads.values())
    seen: set[str] = set()
    for entry in snapshot.entries:
        if entry.kind not in _SCHEMATA:
            continue
        parties = list(_parties(entry))
        for party in parties:
            if party["id"] not in seen:
                seen.add(party["id"])
                yield party
        yield _event(entry, [party["id"] for party in parties])
        yield from _documentation(entry, snapshot.heads)


def _article(head: ReportHead) -> Entity:
    properties = {
        "title": head.title,
        "fileName": head.id,
        "publisher": head.publisher,
        "publishedAt": head.published,
        "sourceUrl": head.url,
    }
    return _entity("Article", _report_id(head.id), properties)


def _event(entry: Entry, involved: list[str]) -> Entity:
    schema = _SCHEMATA[entry.kind]
    first, last = days(entry)
    words = first_words(entry)
    properties: dict[str, Any] = {
        "name": describe(entry),
        "summary": f"{entry.standing} {entry.kind}",
        "country": [code for state in states_of(entry) if (code := _country(state))],
        "startDate": first,
        "endDate": last,
        "description": words[1].quote if words else None,
        "recordId": entry.id,
    }
    if schema == "Project":
        properties["status"] = entry.get("state")
    else:
        properties["location"] = entry.get("place") or list(entry.get("places") or ())
        properties["involved"] = involved
    return _entity(schema, entry.id, properties)


def _parties(entry: Entry) -> Iterator[Entity]:
    for field, schema in (
        *((name, "Person") for name in _PERSONS),
        *((name, "PublicBody") for name in _BODIES),
    ):
        for party in entry.get(field) or ():
            yield _party(party, schema)


def _party(party: Mapping[str, Any], schema: str) -> Entity:
    state = party.get("state")
    name = str(party.get("name") or state)
    properties: dict[str, Any] = {"name": name, "country": _country(state)}
    if schema == "Person":
        properties["position"] = party.get("office")
    return _entity(schema, _key(schema, name, str(state)), properties)


def _documentation(entry: Entry, heads: Mapping[str, ReportHead]) -> Iterator[Entity]:
    for report in entry.reports:
        if report in heads:
            properties = {"document": _report_id(report), "entity": entry.id, "role": "tells of it"}
            yield _entity("Documentation", _key("Documentation", report, entry.id), properties)


def _entity(schema: str, id: str, properties: Mapping[str, Any]) -> Entity:
    kept = {name: values for name, value in properties.items() if (values := _strings(value))}
    return {"id": id, "schema": schema, "properties": kept}


def _strings(value: Any) -> list[str]:
    if value is None or value == "":
        return []
    return (
        [str(one) for one in value]
        if isinstance(value, Iterable) and not isinstance(value, str)
        else [str(value)]
    )


def _country(state: Any) -> str | None:
    code = alpha2(str(state))
    return code.lower() if code else None


def _report_id(report: str) -> str:
    return _key("Article", report)


def _key(*parts: str) -> str:
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
