"""Meetings that are sessions of a channel read from the same words: `The third round will be held in Doha in 2021`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Draft


def without_sessions_again(drafts: Sequence[Draft]) -> list[Draft]:
    """`drafts` without the meetings of nobody named whose words are those of a session of the same day."""
    sessions = [d for d in drafts if d.kind == "mechanism" and d.get("state") == "session-held"]
    return [d for d in drafts if not (d.kind == "meeting" and any(_again(d, s) for s in sessions))]


def _again(meeting: Draft, session: Draft) -> bool:
    if meeting.get("participants") or not meeting.get("date"):
        return False
    if any(meeting.get(name) != session.get(name) for name in ("states", "date")):
        return False
    first, last = session.evidence
    return any(first <= a and b <= last for a, b in (meeting.trigger, *meeting.more))
