"""Mentions of one standing channel put together, so that a report tells of it once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from chancery.reading.drafts import Span, Value
from chancery.reading.kinds.channel_events import Event
from chancery.reading.kinds.channels import Channel
from chancery.reading.kinds.state_words import StateWords

_EMPTY = frozenset(["the", "of", "and", "for", "a", "an", "in", "on", "to", "between", "with", "its", "their", "two", "both", "countries",
    "s", "republic", "meeting", "session", "mechanism", "bilateral", "sides", "st", "nd", "rd", "th"])  # fmt: skip


@dataclass(slots=True)
class Cluster:
    """One channel of the report: all that names it, whose it is, and what is told of it."""

    kind: str
    states: Value | None
    mentions: list[tuple[int, Channel]] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    words: frozenset[str] = frozenset()

    @property
    def name(self) -> Channel:
        """The fullest of its names; the first of equals."""
        return max((c for _, c in self.mentions), key=lambda c: (c.proper, len(significant(c)), -c.first))

    @property
    def heads(self) -> frozenset[str]:
        return frozenset(c.head_word for _, c in self.mentions)


def significant(channel: Channel) -> frozenset[str]:
    """The folded words of a name that tell it from other names."""
    tokens = channel.sentence.tokens
    state_words = _state_tokens(channel)
    return frozenset(
        tokens[n].fold.removesuffix("s")
        for n in range(channel.first, channel.last)
        if tokens[n].word and n not in state_words and tokens[n].fold not in _EMPTY
    )


def _state_tokens(channel: Channel) -> frozenset[int]:
    words = StateWords()
    found: set[int] = set()
    for at in range(channel.first, channel.last):
        hit = words.at(channel.sentence, at)
        if hit is not None:
            found.update(range(at, hit[0]))
    return frozenset(found)


def join(clusters: list[Cluster], number: int, channel: Channel, states: Value | None, *, fresh: bool) -> Cluster:
    """The cluster that a mention belongs to, a new one if need be. `fresh`: the mention brings something new up."""
    words = significant(channel)
    held = None if fresh else next((c for c in reversed(clusters) if _fits(c, channel, words, states)), None)
    if fresh:
        held = next((c for c in clusters if c.kind == channel.kind and c.words == words and _agree(c.states, states)), None)
    if held is None:
        held = Cluster(channel.kind, states)
        clusters.append(held)
    held.mentions.append((number, channel))
    held.words |= words
    if states is not None and (held.states is None or (held.states.rule and not states.rule)):
        held.states = states
    return held


def _fits(cluster: Cluster, channel: Channel, words: frozenset[str], states: Value | None) -> bool:
    if cluster.kind != channel.kind or not _agree(cluster.states, states):
        return False
    if not words or not cluster.words:
        return True
    common = len(words & cluster.words)
    return words <= cluster.words or cluster.words <= words or common >= 0.6 * len(words | cluster.words)


def _agree(one: Value | None, two: Value | None) -> bool:
    return one is None or two is None or one.rule is not None or two.rule is not None or one.value == two.value


def echoed(clusters: Sequence[Cluster], event: Event) -> Cluster | None:
    """The cluster that `the committee` or `the next session` goes back to: the last one with such a head, or the last."""
    if event.channel is None:
        return clusters[-1] if clusters else None
    word = event.channel.head_word
    return next((c for c in reversed(clusters) if word in c.heads), None)


def key(event: Event) -> tuple[str, Span]:
    return event.state, event.evidence
