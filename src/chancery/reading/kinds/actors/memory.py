"""Whom the words so far have named: the person spoken of, the other, the delegation, the guest and the host."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from chancery.reading.bodies import state_of
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.homes import home_of
from chancery.reading.kinds.actors.actor import Actor
from chancery.reading.kinds.actors.sexes import note_sex
from chancery.reading.kinds.actors.subjects import is_governed
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.who import full_person

_STYLES = ("majesty", "highness", "excellency", "holiness", "eminence", "hrh", "hm", "hh", "he")
#: How the words open of whom somebody so styles.
_STYLED = ("royal ", "his ", "her ", *_STYLES)


@dataclass(slots=True)
class Memory:
    """Whom the words before have named: the last person, the last delegation, who bears which style of address.

    `number` is that of the sentence at hand, `told_at` that of the one that names the delegation last. `before` is whom the
    sentences before this one are about, `first` whom the report names first, `away` the state that the paragraph `block`
    tells of being in when it is not the report's home. `of_state` holds who of each state was named last, `women` by the full
    name whether a person is a woman, where the words have said so. `abroad`: the guest is told to travel, so that whoever is
    named there is none.
    """

    number: int = 0
    told_at: int = -2
    before: Actor | None = None
    first: Actor | None = None
    topic: Actor | None = None
    other: Actor | None = None
    delegation: Actor | None = None
    guest: Actor | None = None
    host: Actor | None = None
    abroad: bool = False
    away: str | None = None
    block: int = -1
    of_state: dict[str, Actor] = field(default_factory=dict)
    styles: dict[str, Actor] = field(default_factory=dict)
    women: dict[tuple[str, ...], bool] = field(default_factory=dict)


def turn_to(scene: Scene, actor: Actor, memory: Memory) -> None:
    """Make an actor the topic; whoever was it before, if somebody else, is the other."""
    if memory.topic is not None and _full_key(scene, memory.topic) != _full_key(scene, actor):
        memory.other = memory.topic
    memory.topic = actor


def _full_key(scene: Scene, actor: Actor) -> tuple[str, ...]:
    """The full names of an actor's people, however short they are told."""
    return tuple(fold(full_person(scene, p).name) for p in actor.people)


def remember(scene: Scene, sentence: Sentence, actor: Actor, memory: Memory) -> None:
    """Take an actor of one person into the memory as whatever they may be taken up as again."""
    if len(actor.people) != 1:
        return
    if not _asks(sentence, actor):
        turn_to(scene, actor, memory)
    if actor.state:
        memory.of_state[actor.state] = actor
    if actor.sort == "person":
        memory.first = memory.first or actor
        note_sex(scene, sentence, actor, memory.women)
    if actor.sort == "delegation":
        memory.delegation, memory.told_at = actor, memory.number
    place = home_of(scene, sentence)
    home = place.state if place else None
    if actor.sure and home in (None, actor.sure) and _travels(sentence.groups, actor):
        memory.guest, memory.abroad = actor, True
    elif actor.sure and home and actor.sure != home and not memory.abroad:
        memory.guest = actor
    elif actor.state and actor.state == home:
        memory.host = actor
    if actor.sort != "person":
        return
    words = fold(scene.text[slice(*sentence.groups[actor.first].span)])
    if not words.startswith(_STYLED):
        return
    plain = words.replace("royal ", "")
    for style in _STYLES:
        if plain.startswith((style + " ", "his " + style, "her " + style)):
            memory.styles[style] = actor
    if words.startswith(("his royal highness", "her royal highness", "hrh")):
        memory.styles["hrh"] = memory.styles["highness"] = actor


_GOES = frozenset({"v:travel", "v:arrive", "v:visit"})
#: So many groups behind somebody their journey is told.
_NEAR = 6


def _travels(groups: Sequence[Group], actor: Actor) -> bool:
    """`P of Oman went to Lima`, `P was in Lima on Monday`: whether somebody is told to go to another place."""
    for at in range(actor.last, min(actor.last + _NEAR, len(groups))):
        tags = groups[at].tags
        if tags & _GOES or (tags & {"w:was"} and _in_a_place(groups, at + 1)):
            return True
        if tags & {"stop", "colon", "person", "office", "w:and", "w:who"} or (
            tags & {"verb"} and not tags & _LEADS
        ):
            return False
    return False


_LEADS = frozenset({"w:will", "w:was", "w:is", "w:has", "w:had", "w:to", "w:would", "v:plan"})


def _in_a_place(groups: Sequence[Group], at: int) -> bool:
    return (
        at + 1 < len(groups)
        and bool(groups[at].tags & {"w:in"})
        and bool(groups[at + 1].tags & {"place", "state"})
    )


def unnamed_topic(sentence: Sentence, row: Sequence[Actor], memory: Memory) -> list[Actor]:
    """`The Omani premier is in Lima. He goes on to Quito`: an office of a state that opens a sentence without a name.

    Somebody named before, of that state or of none, is more likely its holder than somebody else.
    """
    first = row[0] if row else None
    if first is None or first.sort != "office" or not first.sure or first.people or first.first > 1:
        return []
    if sentence.groups[first.first].tags & {"offices", "both-sides"} or first.label is None:
        return []
    known = memory.topic
    if known is not None and known.people and known.state in (None, first.state):
        return []
    return [first]


def _asks(sentence: Sentence, actor: Actor) -> bool:
    """`It is at the invitation of X that she goes`: somebody told as the one who invites, whom `she` does not mean."""
    before = sentence.groups[max(0, actor.first - 3) : actor.first]
    return any(g.tags & {"n:invitation"} for g in before) and any(g.tags & {"w:of", "w:from"} for g in before)


def note_head(sentence: Sentence, row: Sequence[Actor], memory: Memory) -> None:
    """`P, who is heading a business delegation`: the delegation that later words speak of is P's."""
    groups = sentence.groups
    for actor in row:
        ahead = groups[actor.last : actor.last + 5]
        led = next((n for n, g in enumerate(ahead) if g.tags & {"v:head"}), None)
        if led is None or not actor.sure or len(actor.people) != 1:
            continue
        if any(g.tags & {"w:by", "person"} for g in ahead[: led + 2]):
            continue
        party = next((g for g in groups[actor.last + led + 1 :][:7] if g.tags & {"n:delegation"}), None)
        if party is not None:
            memory.delegation, memory.told_at = replace(actor, label=party.span), memory.number


def again(actor: Actor | None, at: int, sort: str) -> Actor | None:
    """An actor told before as the words at group `at` take them up; None for nobody."""
    return replace(actor, sort=sort, first=at, last=at + 1) if actor is not None else None


def meant(scene: Scene, sentence: Sentence, at: int, memory: Memory) -> Actor | None:
    """Whom a pronoun means; one that a verb acts on is not the person who acts just before it."""
    topic = memory.topic
    if sentence.groups[at].tags & {"w:he", "w:she"}:
        about = memory.before if _named_in_passing(sentence, at, topic, memory) else topic
        return _of_that_sex(scene, sentence, at, about, memory)
    if topic is None or not topic.people:
        return topic
    acts = any(
        isinstance(g.value, Person) and fold(g.value.name) in topic.key
        for g in sentence.groups[max(0, at - 16) : at]
    )
    if not acts:
        return topic
    guest = memory.guest if memory.guest is not None and memory.guest.key != topic.key else None
    return guest or memory.other or topic


def _named_in_passing(sentence: Sentence, at: int, topic: Actor | None, memory: Memory) -> bool:
    """`Invited by X, she`, `It is at the invitation of X that she`: X only belongs to what opens the sentence."""
    groups = sentence.groups
    if topic is None or memory.before is None or topic.sort == "pronoun" or topic.last > at or not at:
        return False
    if topic.key == memory.before.key or not memory.before.people:
        return False
    cleft = bool(groups[at - 1].tags & {"w:that"} and groups[0].tags & {"w:it"})
    opening = bool(groups[at - 1].tags & {"comma"}) and opens_with_phrase(groups)
    return (cleft or opening) and is_governed(sentence, topic)


def opens_with_phrase(groups: Sequence[Group]) -> bool:
    """Whether a sentence begins with a participle or a preposition, so that its subject is still to come."""
    first = groups[0]
    return first.form in ("ing", "past", "pp") or bool(first.tags & _PHRASE_OPENS)


_PHRASE_OPENS: Final = frozenset({
    "w:at", "w:in", "w:on", "w:with", "w:during", "w:upon", "w:together", "w:beside", "w:besides", "w:from",
    "w:after", "w:before", "w:following", "w:to", "w:by", "w:accompanied", "w:invited", "w:received", "w:welcomed",
})  # fmt: skip


def _of_that_sex(
    scene: Scene, sentence: Sentence, at: int, about: Actor | None, memory: Memory
) -> Actor | None:
    """Whom `he` or `she` means of those told before: never somebody of whom the words have said otherwise."""
    if about is None:
        return None
    woman = bool(sentence.groups[at].tags & {"w:she"})
    held = (about, memory.topic, memory.other, memory.guest, memory.host)
    fitting = (a for a in held if a is not None and memory.women.get(_full_key(scene, a), woman) == woman)
    chosen = next(fitting, about)
    if memory.other is None:
        memory.women.setdefault(_full_key(scene, chosen), woman)
    return chosen


def guest_meant(sentence: Sentence, at: int, memory: Memory) -> Actor | None:
    """Who `the guest` is, `the Cuban guest`: away from the report's home whoever came from there."""
    before = sentence.groups[at - 1] if at else None
    state = state_of(before) if before is not None and before.tags & {"demonym"} else None
    if state is None and memory.away is None:
        return memory.guest or memory.delegation
    if state is not None:
        return memory.of_state.get(state, memory.guest or memory.delegation)
    known = (memory.host, memory.first, memory.topic, memory.other)
    came = (a for a in known if a is not None and a.state and a.state != memory.away)
    return next(came, memory.guest or memory.delegation)


def host_meant(memory: Memory, *, own: bool) -> Actor | None:
    """Who `the host` is, `his host` where `own`."""
    if memory.away is not None:
        there = (a for a in (memory.topic, memory.guest, memory.other) if a is not None)
        host = next((a for a in there if a.state == memory.away), None)
        if host is not None:
            return host
    host = memory.host
    if own and host is not None and memory.topic is not None and host.people == memory.topic.people:
        host = None  # `The president held talks with her host`: nobody is a host of their own
    return host or (memory.other if own else None)


def note_place(scene: Scene, sentence: Sentence, memory: Memory) -> None:
    """Keep in mind where a sentence opens by saying that it is, `In Prague`, for those that follow it in the paragraph."""
    if sentence.block != memory.block:
        memory.block, memory.away = sentence.block, None
    for one, two in pairwise(sentence.groups[:3]):
        if one.tags & {"w:in"} and two.tags & {"place"}:
            place, state = home_of(scene, sentence), state_of(two)
            memory.away = state if place is None or state != place.state else None
            return


def styled(scene: Scene, group: Group, at: int, memory: Memory) -> Actor | None:
    """`His Majesty`, `HRH` without a name: the person who was so addressed before."""
    words = fold(scene.text[slice(*group.span)])
    return next(
        (again(actor, at, "office") for style, actor in memory.styles.items() if words.endswith(style)), None
    )
