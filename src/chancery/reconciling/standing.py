"""The standing of an entry, from the standings that its reports give, and the plans that later reports close."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from chancery.model import edtf
from chancery.model.entry import Entry
from chancery.model.kinds import HAPPENED
from chancery.model.told import Told

#: Where reports of one day differ, the first of these is taken.
_OPEN: Final = ("cancelled", "denied", "planned", "proposed")


def standing_of(tolds: Sequence[Told]) -> str:
    """`done` or `background` where any report says that it happened; else what the latest reports say."""
    told = {t.fact.standing for t in tolds}
    happened = next((standing for standing in HAPPENED if standing in told), None)
    if happened:
        return happened
    latest = max(t.report.published or "" for t in tolds)
    now = {t.fact.standing for t in tolds if (t.report.published or "") == latest}
    if now >= {"cancelled", "planned"}:
        # Put off to another day: the plan stands.
        return "planned"
    return next((standing for standing in _OPEN if standing in now), "planned")


def overdue(entry: Entry, *, on: date) -> bool:
    """Whether the day of a plan has passed by the day `on` and no report since has said what became of it.

    The date of an anniversary is that of what is remembered, and says nothing of when it is marked.
    """
    if entry.standing not in ("planned", "proposed") or not entry.get("date"):
        return False
    if entry.get("milestone_kind") == "anniversary":
        return False
    last = edtf.bounds(entry["date"])[1]
    return last is not None and last < on
