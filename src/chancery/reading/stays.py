"""Meetings planned for a visit: one of which no day or place is told will be within the stay it belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.drafts import Draft, Value
from chancery.reading.tokens import fold

_ELSEWHERE = frozenset({"call", "sidelines", "summit"})


def date_meetings(drafts: Sequence[Draft]) -> None:
    """Give planned meetings without a day that of the one visit they are part of: the day itself, or one within the stay."""
    visits = [d for d in drafts if d.kind == "visit" and d.standing == "planned"]
    for meeting in drafts:
        if (
            meeting.kind != "meeting"
            or meeting.standing != "planned"
            or meeting.get("meeting_kind") in _ELSEWHERE
        ):
            continue
        stays = list(_stays(meeting, visits))
        if len(stays) != 1:
            continue
        date = stays[0].values.get("date")
        if not meeting.get("date") and date is not None and ".." not in str(date.value).split("/"):
            meeting.put("date", Value(_within(str(date.value)), date.spans, "date:visit"))
        places = stays[0].values.get("places")
        if not meeting.get("place") and places is not None and len(places.value) == 1:
            meeting.put("place", Value(places.value[0], places.spans, "place:visit"))


def _stays(meeting: Draft, visits: Sequence[Draft]) -> Iterator[Draft]:
    """The visits whose guest is at the meeting and whose host's state meets them."""
    states = set(meeting.get("states") or ())
    names = {fold(p["name"]) for p in meeting.get("participants") or []}
    for visit in visits:
        guests = {fold(p["name"]) for p in visit.get("visitor") or [] if isinstance(p, dict)}
        between = {visit.get("visitor_state"), visit.get("host_state")}
        if states == between and (not names or names & guests):
            yield visit


def _within(date: str) -> str:
    """One day within an interval; a single day or a vaguer date stays as it is."""
    first, slash, last = date.partition("/")
    return f"[{first}..{last}]" if slash and first and last else date
