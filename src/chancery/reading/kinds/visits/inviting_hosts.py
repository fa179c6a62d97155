"""Which state asks a guest to come: whose invitation it is, or who invites."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.bodies import state_of
from chancery.reading.groups import Body, Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.subjects import subject
from chancery.reading.kinds.visits.travel import Destination
from chancery.reading.kinds.visits.travellers import state_acting
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match


def whose_invitation(row: Sequence[Actor], sentence: Sentence, match: Match) -> Iterator[Destination]:
    """The host of `accepted the Omani king's invitation`, `an invitation from King Said of Oman`: whoever asks."""
    groups, noun = sentence.groups, match.parts["verb"][0]
    own = noun > 1 and bool(groups[noun - 1].tags & ({"w:'s", "w:'"} | {"low"}))
    for actor in row:
        asks = (own and noun - 4 < actor.last < noun) or (
            noun < actor.first < noun + 5 and any(g.tags & _BY_WHOM for g in groups[noun + 1 : actor.first])
        )
        if asks and actor.sure and match.first <= actor.first:
            yield Destination(actor.sure, actor.spans, None, "host:inviter")
            return
    for group in groups[match.first : match.last]:
        if group.tags & {"state", "demonym"} and not group.tags & {"person", "office"} and state_of(group):
            yield Destination(str(state_of(group)), (group.span,), None, "host:inviter")
            return
        if isinstance(group.value, Body) and group.value.state:
            span = group.value.state_span or group.span
            yield Destination(group.value.state, (span,), None, "host:inviter")
            return


_BY_WHOM = frozenset({"w:from", "w:of", "w:by"})


def inviters_host(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, verb: int, guest: Actor
) -> Iterator[Destination]:
    sentence = scene.sentences[number]
    asking = subject(casts, number, sentence, verb, avoid=set(), own=False)[:1]
    for actor in asking:
        if actor.state and actor.state != guest.state:
            yield Destination(actor.state, actor.spans, None, "host:inviter")
    told = state_acting(sentence, verb) if not asking and not _any_before(casts[number], verb) else None
    if told is not None and told[0] != guest.state:
        yield Destination(told[0], (told[1],), None, "host:inviter")


def _any_before(row: Sequence[Actor], verb: int) -> bool:
    return any(actor.last <= verb for actor in row)
