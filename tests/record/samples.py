"""Reports and facts for tests of the store, made without the grammar."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from chancery.model import Citation, Entry, Fact, FieldValue, Report, Support, entry_id
from chancery.record.entries import Placed


def report(id: str = "dispatch", text: str = "Tô Lâm met Kim in Hanoi on Monday.", **known: Any) -> Report:
    return Report(id=id, text=text, **known)


def fact(told: Report, quote: str, kind: str = "meeting", standing: str = "done", **fields: Any) -> Fact:
    """A fact of which `quote` is the evidence and stands behind every field."""
    start = told.text.index(quote)
    cited = (Citation.of(told.text, start, start + len(quote)),)
    return Fact(kind, told.id, standing, fields, cited, dict.fromkeys(fields, cited), {}, "sample")


def entry(*facts: Fact, **fields: Any) -> Entry:
    """An entry of these facts which shows the fields of the first, or those given."""
    first = facts[0]
    shown: Mapping[str, Any] = fields or first.fields
    members = tuple(sorted(fact.id for fact in facts))
    values = {
        name: (FieldValue(value, (Support(first.id, first.report, first.evidence),)),)
        for name, value in shown.items()
    }
    reports = tuple(sorted({fact.report for fact in facts}))
    return Entry(
        entry_id(first.kind, members), first.kind, first.standing, shown, members, values,
        reports=reports, independent=len(reports),
    )  # fmt: skip


def placed(bare: Entry, *keys: str) -> Placed:
    """An entry that others changed nothing of, with its keys for linking."""
    return Placed(bare, bare, frozenset(keys))
