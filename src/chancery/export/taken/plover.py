"""Entries as event records of PLOVER, the Political Language Ontology for Verifiable Event Records.

Source: the manual of the Open Event Data Alliance; `vocabulary/data/plover.yaml` holds the mapping. Export only: PLOVER has no
paper, no party and no sector list, so what it cannot hold stays behind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from chancery.export.describe import describe
from chancery.export.taken.snapshot import Snapshot, days, first_words
from chancery.model import Entry
from chancery.vocabulary._yaml import read_yaml


def plover_rows(snapshot: Snapshot) -> Iterator[dict[str, Any]]:
    """One event record for each entry that PLOVER has an event for: dated, with an actor."""
    mapping: Mapping[str, Any] = read_yaml("plover.yaml")
    for entry in snapshot.entries:
        row = _event(entry, mapping, snapshot)
        if row is not None:
            yield row


def _event(entry: Entry, mapping: Mapping[str, Any], snapshot: Snapshot) -> dict[str, Any] | None:
    told = mapping["events"].get(entry.kind)
    first, last = days(entry)
    actors, recipients = _sides(entry, mapping)
    if told is None or first is None or not actors or entry.get("milestone_kind") in mapping["not"]:
        return None
    event = {**told, **_of_values(entry, mapping), **mapping["standings"].get(entry.standing, {})}
    name = event["event"]
    words = first_words(entry)
    head = snapshot.heads.get(words[0]) if words else None
    return {
        "id": entry.id,
        "date": first,
        **({"enddate": last} if last and last != first else {}),
        "actor": [{"code": code, "sector": "GOV"} for code in actors],
        "recipient": [{"code": code, "sector": "GOV"} for code in recipients],
        "event": [name],
        "mode": _modes(event, name, told),
        "context": _contexts(entry, mapping),
        "event_loc": entry.get("place") or "; ".join(entry.get("places") or ()) or None,
        "event_text": describe(entry),
        "quad_code": mapping["quads"][name],
        "text": words[1].quote if words else None,
        "text_info": {"start": words[1].start, "end": words[1].end} if words else None,
        "cite_info": {
            "citation": words[0] if words else None,
            "url": head.url if head else None,
            "title": head.title if head else None,
            "language": head.language if head else None,
            "publication": head.publisher if head else None,
        },
        "coder": "chancery",
    }


def _of_values(entry: Entry, mapping: Mapping[str, Any]) -> Mapping[str, Any]:
    for field, events in mapping["values"].items():
        found = events.get(entry.get(field))
        if found is not None:
            return dict(found)
    return {}


def _modes(event: Mapping[str, Any], name: str, told: Mapping[str, Any]) -> list[str]:
    """The mode of the event, if the standing has not made it another one, and the auxiliary mode of the standing."""
    kept = event.get("mode") if name == event.get("event") and name in ("CONSULT", "SANCTION") else None
    if name == "REJECT" and told["event"] == "CONSULT":
        kept = "meet"
    return [mode for mode in (kept, event.get("auxiliary")) if mode]


def _sides(entry: Entry, mapping: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    if entry.kind == "visit":
        return _codes([entry.get("visitor_state")], mapping), _codes([entry.get("host_state")], mapping)
    return _codes(entry.get("states") or (), mapping), []


def _codes(states: Sequence[str | None], mapping: Mapping[str, Any]) -> list[str]:
    other = {**mapping["actors"], **mapping["organisations"]}
    return [other.get(state, state) for state in states if state]


def _contexts(entry: Entry, mapping: Mapping[str, Any]) -> list[str]:
    found = {
        mapping["contexts"][sector] for sector in entry.get("sectors") or () if sector in mapping["contexts"]
    }
    return ["diplomatic", *sorted(found)]
