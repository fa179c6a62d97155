"""What one thing told of a channel tells beside it: channels of the same row, and the day a session is moved to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from chancery.reading.date_values import read_date
from chancery.reading.kinds.channels.clauses import moved
from chancery.reading.kinds.channels.event import Event
from chancery.reading.kinds.channels.view import View
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match

_ROW = frozenset({"comma", "w:and", "w:a", "w:an", "w:as", "w:well", "low", "w:new", "w:also"})


#: What may also part channels told one by one: `three groups: one on ports, ...`.
_LISTING = frozenset({"colon", "dash", "open", "w:the"})


def in_a_row(seen: View, found: Mapping[int, Event]) -> Iterator[Event]:
    """`set up a commission, a hotline and a working group`: a founding goes for every channel of its row."""
    carried = dict(found)
    for at, channel in seen.named.items():
        if at in carried or channel.echo:
            continue
        before = max((n for n in carried if n < at), default=-1)
        between = [g.tags for g in seen.groups[before + 1 : at]]
        if before < 0:
            continue
        event = carried[before]
        further = event.channel is not None and event.channel.head == channel.head
        row = _ROW | _LISTING if further else _ROW
        if len(between) > 4 or not all(tags & row for tags in between):
            continue
        if event.state in ("established", "proposed"):
            span = seen.groups[at].span
            carried[at] = replace(event, channel=channel, trigger=span, evidence=span, fresh=True)
            yield carried[at]


def moved_to(scene: Scene, seen: View, event: Event, match: Match) -> Event | None:
    """`has been put off to July`: the session that is called off is planned anew."""
    if event.standing != "cancelled":
        return None
    groups = seen.groups
    for at in range(match.first, len(groups) - 1):
        if not (groups[at].tags & {"v:postpone"} or moved(groups, at)):
            continue
        for n in range(at + 1, min(at + 5, len(groups))):
            if groups[n].tags & {"date"} and (
                groups[n - 1].tags & {"w:to", "w:until", "w:till", "w:for"}
                or groups[n].value.bound == "until"
            ):
                group = replace(groups[n], value=replace(groups[n].value, bound=None))
                return replace(event, standing="planned", date=read_date(scene, group, future=True))
    return None
