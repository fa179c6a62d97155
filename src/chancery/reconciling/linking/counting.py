"""Declared counts against the papers found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from chancery.model.entry import Disagreement, Entry, FieldValue, Flag

#: How the number shown was chosen where sources contradict each other and nothing but their standing decided.
_UNSETTLED: Final = frozenset({"open", "independent", "rank"})


def count(signing: Entry, held: Sequence[Entry]) -> Entry:
    """The signing with what its declared numbers say about the papers found; vague words agree with any number above one.

    Where reports declare different numbers and one of them is that of the papers found, it is the one shown.
    """
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
    return _shown(replace(signing, disagreements=(*signing.disagreements, differing)), declared, found)


def _shown(signing: Entry, declared: Sequence[FieldValue], found: int) -> Entry:
    """The signing with the declared number that is borne out, unless a person or the reports have settled on one."""
    if signing.rules.get("declared") not in _UNSETTLED or found not in {value.value for value in declared}:
        return signing
    disagreements = tuple(
        replace(one, shown=found, rule="found", reason=f"{found} papers were found")
        if one.field == "declared"
        else one
        for one in signing.disagreements
    )
    return replace(
        signing,
        fields={**signing.fields, "declared": found},
        rules={**signing.rules, "declared": "found"},
        disagreements=disagreements,
    )


def _reports(value: FieldValue) -> str:
    reports = {support.report for support in value.supports}
    return "one report" if len(reports) == 1 else f"{len(reports)} reports" if reports else "a person"
