"""What was chosen, or the first or last of it."""

from __future__ import annotations

from chancery.answering.draft import Draft
from chancery.answering.values import day_of
from chancery.model import Entry


def ordered(draft: Draft) -> tuple[Entry, ...]:
    """What was chosen; only the first or last of it when that is asked."""
    found = draft.chosen.entries
    if draft.question.order is None or not found:
        return found
    dated = [entry for entry in found if day_of(entry, draft.shelf)]
    if not dated:
        return found
    return (dated[0],) if draft.question.order == "first" else (dated[-1],)
