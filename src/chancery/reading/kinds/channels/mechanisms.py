"""Mechanisms: standing channels between states, with the session, founding or revival that a report tells of."""

from __future__ import annotations

from collections.abc import Iterator

from chancery.expressions import expression
from chancery.model.edtf import intersects
from chancery.model.kinds import HAPPENED
from chancery.reading.drafts import Draft, Value
from chancery.reading.kinds.channels.channel_states import states_of_channel
from chancery.reading.kinds.channels.clusters import Cluster, echoed, headed, join
from chancery.reading.kinds.channels.event import Event
from chancery.reading.kinds.channels.events import events
from chancery.reading.kinds.channels.further import told_one_by_one
from chancery.reading.kinds.channels.habits import will_be_held
from chancery.reading.kinds.channels.levels import level_of
from chancery.reading.kinds.channels.view import View, views
from chancery.reading.kinds.channels.what_counts import counts
from chancery.reading.kinds.channels.whose import asked_for
from chancery.reading.kinds.channels.words import channel_words
from chancery.reading.scene import Scene

#: Patterns whose session is a session only beside another of the same channel.
_NEIGHBOURS = frozenset({
    "mechanism.echo-meeting", "mechanism.echo-number", "mechanism.echo-its", "mechanism.echo-its-next",
    "mechanism.it-holds", "mechanism.next-one", "mechanism.its-nth", "mechanism.one-off",
    "mechanism.echo-there", "mechanism.nth-put-off", "mechanism.echo-next", "mechanism.host-nth",
    "mechanism.the-next", "mechanism.host-its",
    "mechanism.venue-nth", "mechanism.last-in-format", "mechanism.session-off", "mechanism.nth-due", "mechanism.gets-next",
    "mechanism.that-session-off", "mechanism.it-sat", "mechanism.it-would-again", "mechanism.next-time",
    "mechanism.round-before",
})  # fmt: skip

#: Patterns in which `it` is the channel told of in the sentence before.
_OF_IT = frozenset({
    "mechanism.it-again", "mechanism.it-last", "mechanism.it-and-next", "mechanism.it-was-to-have", "mechanism.it-ceased",
    "mechanism.it-sat",
})  # fmt: skip


def mechanisms(scene: Scene) -> Iterator[Draft]:
    """A draft for each channel and each thing told of it; a channel only mentioned is background."""
    heads = channel_words().heads
    may_name = [s.tokens for s in scene.sentences if heads.may_open(s.folds)]
    if not any(heads.at(tokens, at) for tokens in may_name for at in heads.openings(tokens)):
        return
    clusters: list[Cluster] = []
    for number, seen in enumerate(views(scene)):
        _read(scene, number, seen, clusters)
    for cluster in clusters:
        yield from _drafts(scene, cluster)


def _read(scene: Scene, number: int, seen: View, clusters: list[Cluster]) -> None:
    told = list(events(scene, number, seen))
    for channel in seen.named.values():
        own = [event for event in told if event.channel is channel]
        if channel.echo or told_one_by_one(channel, list(seen.named.values())):
            continue
        if not counts(channel, own[-1] if own else None, seen):
            continue
        states = states_of_channel(scene, channel)
        if states is None or len(states.value) < 2:
            states = _of_the_last(clusters, number)
        if states is None:
            continue
        cluster = join(clusters, number, channel, states, fresh=any(event.fresh for event in own))
        cluster.events.extend(own)
    for channel in seen.named.values():
        if channel.echo and (again := headed(clusters, channel)) is not None:
            again.touched.append((number, channel.first))
    for event in sorted(told, key=lambda e: e.trigger):
        if event.channel is None or event.channel.echo:
            cluster_ = _of_it(clusters, seen, event) or echoed(clusters, event)
            if cluster_ is not None and _goes_on(cluster_, event):
                cluster_.events.append(event)


def _of_it(clusters: list[Cluster], seen: View, event: Event) -> Cluster | None:
    """`The Commission was founded in 1976. It last met in 2018, for its ninth session`: the channel told just before."""
    if event.channel is not None or not seen.groups or seen.groups[0].tags.isdisjoint({"w:it", "w:its"}):
        return None
    told = [c for c in clusters if any(n == event.sentence - 1 for n, _ in c.mentions)]
    return told[0] if len(told) == 1 else None


def _of_the_last(clusters: list[Cluster], number: int) -> Value | None:
    """The states of the channel told just before, where a report says no more of whose a further one is."""
    near = (c for c in reversed(clusters) if any(0 <= number - n <= 1 for n, _ in c.mentions))
    last = next(near, None)
    if last is None or last.states is None:
        return None
    return Value(last.states.value, last.states.spans, "pair:report")


def _goes_on(cluster: Cluster, event: Event) -> bool:
    """`the ninth` counts on from an eighth session that was told before, or follows a channel named just before."""
    if event.pattern in _OF_IT:
        return any(0 <= event.sentence - number <= 1 for number, _ in (*cluster.mentions, *cluster.touched))
    if event.pattern not in _NEIGHBOURS:
        return True
    told = event.session
    numbers = [e.session[0] for e in cluster.events if e.session is not None and e.state == "session-held"]
    if numbers and told is not None:
        return min(abs(told[0] - n) for n in numbers) == 1
    near = any(0 <= event.sentence - number <= 2 for number, _ in (*cluster.mentions, *cluster.touched))
    return near and event.pattern != "mechanism.echo-number"


def _drafts(scene: Scene, cluster: Cluster) -> Iterator[Draft]:
    kept: list[Draft] = []
    for event in _weighty(scene, cluster.events):
        draft = _draft(scene, cluster, event)
        if (
            event.pattern == "mechanism.that-session-off"
            and (meant := _just_planned(kept, draft)) is not None
        ):
            meant.standing = "cancelled"
            continue
        same = next((k for k in kept if _same(k, draft) and not _earlier(scene, k, draft)), None)
        if same is None:
            kept.append(draft)
        else:
            _absorb(same, draft)
    if not kept:
        kept.append(_existing(scene, cluster))
    yield from _without_echoes(kept)


def _just_planned(kept: list[Draft], draft: Draft) -> Draft | None:
    """`was to sit in May. The session was put off`: the session that was planned a sentence before."""
    last = kept[-1] if kept else None
    near = last is not None and last.standing == "planned" and 0 < draft.sentence - last.sentence <= 1
    return last if near and last is not None and last.get("state") == "session-held" else None


_LAST = expression(r"\b(?:last|previous|previously|before that|earlier)\b[^.;]{0,24}$")


def _earlier(scene: Scene, kept: Draft, draft: Draft) -> bool:
    """`wound up its session today. The Commission last sat in August 2021`: the one before the session just told.

    So is one with a number and a day long past, where the session just told has no number.
    """
    told = scene.plain(scene.sentences[draft.sentence].start, draft.trigger[0])
    behind = scene.plain(draft.evidence[0], draft.evidence[1])
    back = _LAST.search(told) or _LAST.search(behind)
    held = draft.get("state") == "session-held" and (kept.standing, draft.standing) == ("done", "background")
    if draft.get("session") is not None:
        return (
            held and scene.published is not None and kept.get("session") is None and bool(draft.get("date"))
        )
    return held and back is not None


def _weighty(scene: Scene, told: list[Event]) -> list[Event]:
    """A heading adds nothing to what the body tells of the same sort."""
    body = {e.state for e in told if scene.block(scene.sentences[e.sentence]).sort != "heading"}
    return [
        e for e in told if e.state not in body or scene.block(scene.sentences[e.sentence]).sort != "heading"
    ]


#: So many sentences behind the plan of a session may speak of it.
_BEHIND_PLAN = 3


def _without_echoes(drafts: list[Draft]) -> Iterator[Draft]:
    """A founding told without a day of its own beside a session of the same standing is the same news.

    A session of which nothing but the word is told behind one that is to come is that one: `will meet on May 3. He leads his
    team at the meeting.`
    """
    ahead = [
        d for d in drafts if d.get("state") == "session-held" and d.standing == "planned" and d.get("date")
    ]
    sessions = [d for d in drafts if d.get("state") == "session-held" and d.standing in HAPPENED]
    for draft in drafts:
        founded = draft.get("state") in ("established", "resumed") and draft.standing in HAPPENED
        if founded and sessions and draft.get("date") in (None, sessions[0].get("date")):
            continue
        bare = not draft.values.keys() & {"session", "date", "place"}
        told = draft.get("state") == "session-held" and draft.standing == "done"
        if told and bare and any(0 < draft.sentence - d.sentence <= _BEHIND_PLAN for d in ahead):
            continue
        yield draft


def _draft(scene: Scene, cluster: Cluster, event: Event) -> Draft:
    draft = Draft("mechanism", event.standing, event.pattern, event.trigger, event.evidence, event.sentence)
    _describe(scene, draft, cluster)
    if event.session is not None:
        draft.set("session", event.session[0], (event.session[1],))
    draft.put("date", event.date)
    draft.put("place", event.place)
    draft.set("state", event.state, (event.trigger,))
    draft.put("level", level_of(scene, cluster, event))
    return draft


def _existing(scene: Scene, cluster: Cluster) -> Draft:
    number, channel = cluster.mentions[0]
    standing, state = "background", "existing"
    if asked_for(scene, number, channel):
        standing, state = "proposed", "proposed"
    elif channel.family.needs == "event" and will_be_held(views(scene)[number].groups):
        standing, state = "planned", "established"
    draft = Draft("mechanism", standing, "mechanism.named", channel.span, channel.span, number)
    _describe(scene, draft, cluster)
    draft.set("state", state, (channel.span,))
    draft.put("level", level_of(scene, cluster, None))
    return draft


def _describe(scene: Scene, draft: Draft, cluster: Cluster) -> None:
    name = cluster.name
    tokens = name.sentence.tokens
    draft.set("name", " ".join(scene.words(span) for span in name.spans), name.spans)
    draft.set("mechanism_kind", cluster.kind, ((tokens[name.head[0]].start, tokens[name.head[1] - 1].end),))
    draft.put("states", cluster.states)


def _same(a: Draft, b: Draft) -> bool:
    if a.get("state") != b.get("state") or (a.standing in HAPPENED) != (b.standing in HAPPENED):
        return False
    if (a.standing == "cancelled") != (b.standing == "cancelled"):
        return False
    one, two = a.get("session"), b.get("session")
    if one and two:
        return bool(one == two)
    first, second = a.get("date"), b.get("date")
    return not first or not second or first == second or intersects(first, second)


def _absorb(kept: Draft, other: Draft) -> None:
    for name, value in other.values.items():
        if kept.get(name) is None:
            kept.put(name, value)
    if kept.standing == "background" and other.standing == "done":
        kept.standing = "done"
    if other.evidence != kept.evidence and len(kept.more) < 4:
        kept.more.append(other.evidence)
