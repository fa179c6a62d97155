"""Whose a channel is: the states of its name, of its sentence, or of those who met in it."""

from __future__ import annotations

from chancery.reading.drafts import Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.actors import cast
from chancery.reading.kinds.channels.channels import Channel
from chancery.reading.named_states import states_in
from chancery.reading.pairs import complete_pair
from chancery.reading.scene import Scene


def states_of_channel(scene: Scene, channel: Channel) -> Value | None:
    """Whose channel it is: the states in its name, else the two of its sentence, else the report's pair."""
    if len(channel.own) > 1:
        return Value(sorted(channel.own), tuple(channel.own.values()))
    if (three := _with_a_third(scene, channel)) is not None:
        return three
    named = dict(channel.own)
    near = {s: span for s, span, share in states_in(channel.sentence.groups) if share >= 1}
    pair = scene.story(channel.sentence).pair.states[:2]
    if len(near) == 2 and set(named) <= set(near):
        named = near
    elif not named and (met := _of_those_who_met(scene, channel.sentence)) is not None:
        return met
    elif len(near) == 3 and not named and _of_three(channel):
        return Value(sorted(near), tuple(near.values()))
    elif len(near) > 2 and not named:
        named = {s: span for s, span in near.items() if s in pair}
    return complete_pair(scene, channel.sentence, named)


def _with_a_third(scene: Scene, channel: Channel) -> Value | None:
    """`the trilateral mechanism with Greece`: that of the two states the report is about, and of one more."""
    if len(channel.own) != 1 or not _of_three(channel):
        return None
    pair = scene.story(channel.sentence).pair
    told = zip(pair.states, pair.spans, strict=True)
    two = [(state, span) for state, span in told if state not in channel.own][:2]
    named = {**channel.own, **dict(two)}
    return Value(sorted(named), tuple(named.values()), "pair:report") if len(named) == 3 else None


def _of_three(channel: Channel) -> bool:
    """`trilateral consultations`: a channel of all three states that its sentence names."""
    tokens = channel.sentence.tokens[max(0, channel.first - 2) : channel.last]
    return any(token.fold in ("trilateral", "tripartite", "three-way") for token in tokens)


_MET = frozenset(
    {"v:meet", "s:encounter", "n:talks", "n:meeting", "v:receive", "v:call-on", "n:courtesy", "n:call"}
)


def _of_those_who_met(scene: Scene, sentence: Sentence) -> Value | None:
    """The states of the two who met just before, where the sentence goes on with what `the two sides` do."""
    if not sentence.tags & {"both-sides", "w:they"}:
        return None
    number = scene.sentences.index(sentence)
    for back in range(number, max(-1, number - 2), -1):
        told = [a for a in cast(scene)[back] if a.people and a.state and a.spans]
        states = {str(a.state): a.spans[0] for a in told}
        if len(states) == 2 and any(not _MET.isdisjoint(g.tags) for g in scene.sentences[back].groups):
            return Value(sorted(states), tuple(states.values()))
    return None
