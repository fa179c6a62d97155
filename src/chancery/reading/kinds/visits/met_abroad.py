"""Guests whom a foreign leader receives at home: `the President of Uganda met the visiting delegation`, told in Pyongyang."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.groups import Sentence
from chancery.reading.homes import Home
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.visits.travel import Destination

#: Who receives at home: heads of state and government, ministers.
_LEADS = 5
_RECEIVES = frozenset({"v:meet", "v:receive"})
_BETWEEN = frozenset(
    {"adverb", "date", "w:the", "w:a", "w:with", "w:also", "w:on", "w:in", "place", "low", "w:visiting"}
)


def met_abroad(
    row: Sequence[Actor], sentence: Sentence, guest: Actor, home: Home | None
) -> tuple[Actor, Destination] | None:
    """The guest as one of the state that the report comes from, and where they are: the state of who meets them.

    None where the guest is told to be of another state, or nobody of another state receives them.
    """
    if home is None or guest.state not in (None, home.state):
        return None
    host = next((a for a in reversed(row) if a.last < guest.first), None)
    if host is None or host.sure in (None, home.state) or not _leads(host) or _visits(sentence, host):
        return None
    between = sentence.groups[host.last : guest.first]
    verb = next((n for n, g in enumerate(between) if g.tags & _RECEIVES), None)
    if verb is None or not all(
        g.tags & _BETWEEN or (n < verb and "comma" in g.tags) for n, g in enumerate(between) if n != verb
    ):
        return None
    told = replace(guest, state=home.state, spans=(home.span,), rule="home:abroad")
    return told, Destination(str(host.sure), host.spans, None, "host:receives")


def _leads(host: Actor) -> bool:
    return host.sort in ("person", "office") and any((p.rank or 12) <= _LEADS for p in host.people)


def _visits(sentence: Sentence, actor: Actor) -> bool:
    """`the visiting Ugandan President met`: who is told to be a guest receives nobody at home."""
    first = sentence.groups[actor.first]
    before = sentence.groups[actor.first - 1].tags if actor.first else frozenset()
    return bool((first.tags | before) & {"w:visiting"})
