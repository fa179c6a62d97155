"""Declared counts against the papers found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from chancery.model.entry import Disagreement, Entry, FieldValue, Flag


def count(signing: Entry, held: Sequence[Entry]) -> Entry:
    """The signing with what its declared numbers say about the papers found; vague words agree with any number above one."""
    declared = [value for value in signing.values.get("declared", ()) if isinstance(value.value, int)]
    found = len([paper for paper in held if paper.kind == "instrument"])
    if not declared or not found:
        return signing
    told = ", ".join(f"{value.value} declared by {_reports(value)}" for value in declared)
    message = f"{told}, {found} found"
    if all(value.value == found for value in declared):
        supports = tuple(support for value in declared for support in value.supports)
        return replace(signing, flags=(*signing.flags, Flag("count-holds", message, supports)))
    differing = Disagreement("count", "arithmetic", tuple(declared), found, "found", message)
    return replace(signing, disagreements=(*signing.disagreements, differing))


def _reports(value: FieldValue) -> str:
    reports = {support.report for support in value.supports}
    return "one report" if len(reports) == 1 else f"{len(reports)} reports" if reports else "a person"
