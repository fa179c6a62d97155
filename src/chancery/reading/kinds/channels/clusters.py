"""Mentions of one standing channel put together, so that a report tells of it once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from chancery.reading.drafts import Value
from chancery.reading.kinds.actors.state_words import StateWords
from chancery.reading.kinds.channels.channels import Channel
from chancery.reading.kinds.channels.event import Event

_EMPTY = frozenset({
    "the", "of", "and", "for", "a", "an", "in", "on", "to", "between", "with", "its", "their", "two", "both", "countries",
    "s", "republic", "meeting", "session", "mechanism", "bilateral", "sides", "st", "nd", "rd", "th",
})  # fmt: skip


@dataclass(slots=True)
class Cluster:
    """One channel of the report: all that names it, whose it is, and what is told of it."""

    kind: str
    states: Value | None
    mentions: list[tuple[int, Channel]] = field(default_factory=list)
    names: dict[tuple[str, ...], Channel] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    touched: list[tuple[int, int]] = field(default_factory=list)
    words: frozenset[str] = frozenset()

    @property
    def name(self) -> Channel:
        """The fullest of its names; the first of equals."""
        return max(self.names.values(), key=lambda c: (c.proper, len(significant(c)), -c.first))

    @property
    def heads(self) -> frozenset[str]:
        named = self.names.values()
        short = (c.short.casefold().removesuffix("s") for c in named if c.short)
        return frozenset([*(c.head_word for c in named), *short])

    def mention(self, number: int, channel: Channel) -> None:
        """Take in that sentence `number` names the channel; `names` keeps the first of those with the same words."""
        self.mentions.append((number, channel))
        words = (t.fold for t in channel.sentence.tokens[channel.first : channel.last])
        self.names.setdefault((*words, channel.short or "", str(channel.proper)), channel)


def significant(channel: Channel, *, subject: bool = True) -> frozenset[str]:
    """The folded words of a name that tell it from other names; without `subject` only those up to its head."""
    last = channel.last if subject else channel.head[1]
    tokens = channel.sentence.tokens
    state_words = _state_tokens(channel)
    words = [
        tokens[n].fold.removesuffix("s")
        for n in range(channel.first, last)
        if tokens[n].word and n not in state_words and tokens[n].fold not in _EMPTY
    ]
    return frozenset(_SAME.get(word, word) for word in words)


#: Words that stand for one another in the names of channels: `foreign office talks`, `Foreign Office Consultations`.
_SAME = {"talk": "consultation"}


def _state_tokens(channel: Channel) -> frozenset[int]:
    words = StateWords()
    found: set[int] = set()
    for at in range(channel.first, channel.last):
        hit = words.at(channel.sentence, at)
        if hit is not None:
            found.update(range(at, hit[0]))
    return frozenset(found)


def join(
    clusters: list[Cluster], number: int, channel: Channel, states: Value | None, *, fresh: bool
) -> Cluster:
    """The cluster that a mention belongs to, a new one if need be. `fresh`: the mention brings something new up."""
    words = significant(channel)
    held = None if fresh else next((c for c in reversed(clusters) if _fits(c, channel, states)), None)
    if fresh:
        held = next(
            (c for c in clusters if c.kind == channel.kind and c.words == words and _agree(c.states, states)),
            None,
        )
    if held is None:
        held = Cluster(channel.kind, states)
        clusters.append(held)
    held.mention(number, channel)
    held.words |= words
    if states is not None and (held.states is None or (held.states.rule and not states.rule)):
        held.states = states
    return held


def _fits(cluster: Cluster, channel: Channel, states: Value | None) -> bool:
    if cluster.kind != channel.kind or not _agree(cluster.states, states):
        return False
    return any(alike(channel, other) for other in cluster.names.values())


def alike(one: Channel, two: Channel) -> bool:
    """Whether two names may stand for one channel: the shorter says nothing that the longer does not."""
    if _abbreviates(one, two) or _abbreviates(two, one):
        return True
    left, right = significant(one, subject=False), significant(two, subject=False)
    close = (
        left <= right or right <= left or len(left & right) >= 0.7 * len(left | right) or _misspelt(one, two)
    )
    whole = significant(one), significant(two)
    close = close or (bool(left and right) and (whole[0] <= whole[1] or whole[1] <= whole[0]))
    mine, other = whole[0] - left, whole[1] - right
    return close and (not mine or not other or len(mine & other) >= 0.4 * min(len(mine), len(other)))


def _abbreviates(full: Channel, short: Channel) -> bool:
    """Whether one name is the abbreviation that stands in brackets behind the other."""
    head = short.sentence.tokens[short.head[0] : short.head[1]]
    return full.short is not None and len(head) == 1 and head[0].text == full.short


def _misspelt(one: Channel, two: Channel) -> bool:
    left, right = (c.sentence.tokens[c.head[0] - 1 : c.head[1]] for c in (one, two))
    first, second = (" ".join(t.fold for t in tokens) for tokens in (left, right))
    return len(first) > 12 and SequenceMatcher(None, first, second).ratio() >= 0.92


def _agree(one: Value | None, two: Value | None) -> bool:
    return (
        one is None or two is None or one.rule is not None or two.rule is not None or one.value == two.value
    )


def echoed(clusters: Sequence[Cluster], event: Event) -> Cluster | None:
    """The cluster that `the committee` or `the next session` goes back to.

    The last one with such a head; of a session without a channel, the one whose number it follows, else the one spoken of
    last among those that met; where that one holds sessions of another name, the last one that holds such: `the next round`.
    """
    if event.channel is not None:
        return headed(clusters, event.channel)
    met = [c for c in clusters if any(e.state == "session-held" for e in c.events)]
    told = (
        (_just_founded(clusters) if event.session and event.session[0] == 1 else []) or met or list(clusters)
    )
    following = [c for c in told if event.session and event.session[0] - 1 in _numbers(c)]
    if not following and (near := _right_before(clusters, event)) is not None:
        return near
    if event.session and not following:
        told = _named_before(clusters, event) or told
    last = max(following or told, key=lambda c: _last_told(c, event.sentence), default=None)
    if last is None or following or not event.noun or event.noun in (nouns := _nouns(last)):
        return last
    if not nouns and any(e.standing == "done" for e in last.events):
        return last
    alike_ = [c for c in told if event.noun in _nouns(c)]
    return max(alike_, key=lambda c: _last_told(c, event.sentence), default=last)


def _right_before(clusters: Sequence[Cluster], event: Event) -> Cluster | None:
    """The only channel that the sentence before names, whose session `the next session` is, by the word for it."""
    near = [c for c in clusters if any(n == event.sentence - 1 for n, _ in c.mentions)]
    if len(near) != 1 or event.pattern != "mechanism.echo-session":
        return None
    nouns = _nouns(near[0])
    numbers = _numbers(near[0])
    follows = event.session is None or not numbers or min(abs(event.session[0] - n) for n in numbers) <= 1
    return near[0] if follows and (not nouns or event.noun in nouns) else None


def _named_before(clusters: Sequence[Cluster], event: Event) -> list[Cluster]:
    """`Joint Commission: 1st session, Lima, 2009`: the channels that the sentence of a session names before it."""
    return [
        c
        for c in clusters
        if any(n == event.sentence and other.span[1] <= event.trigger[0] for n, other in c.mentions)
    ]


def _just_founded(clusters: Sequence[Cluster]) -> list[Cluster]:
    """The channels of whose founding the report tells, and of no session: one of them has its first."""
    return [c for c in clusters if c.events and all(e.state == "established" for e in c.events)]


def headed(clusters: Sequence[Cluster], channel: Channel) -> Cluster | None:
    """The last cluster with the head of an echo: `the committee`."""
    return next((c for c in reversed(clusters) if channel.head_word in c.heads), None)


def _numbers(cluster: Cluster) -> set[int]:
    return {e.session[0] for e in cluster.events if e.session is not None}


def _nouns(cluster: Cluster) -> set[str]:
    return {e.noun for e in cluster.events if e.noun}


def _last_told(cluster: Cluster, before: int) -> tuple[int, int]:
    """The last sentence up to `before` that speaks of a channel, and where in it."""
    named = [(n, channel.first) for n, channel in cluster.mentions if n <= before]
    return max([*named, *cluster.touched], default=(-1, 0))
