"""Who acts in a sentence: persons, delegations, offices and pronouns, each with the persons and the state behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.go_betweens import go_betweens
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.kinds.actors.actor import Actor as Actor
from chancery.reading.kinds.actors.actor_sides import on_sides
from chancery.reading.kinds.actors.delegation_heads import tells_head
from chancery.reading.kinds.actors.delegations import both_alone, party_acts
from chancery.reading.kinds.actors.first_person import first_person
from chancery.reading.kinds.actors.members import members_end
from chancery.reading.kinds.actors.memory import (
    Memory,
    again,
    guest_meant,
    host_meant,
    meant,
    note_head,
    note_place,
    opens_with_phrase,
    remember,
    styled,
    turn_to,
    unnamed_topic,
)
from chancery.reading.kinds.actors.officers import office_actor, person_actor, spoken_of
from chancery.reading.kinds.actors.parties import party_at
from chancery.reading.kinds.actors.roles import in_role
from chancery.reading.kinds.actors.subjects import is_governed
from chancery.reading.persons import Office
from chancery.reading.scene import Scene, once
from chancery.reading.tokens import fold

_HE = frozenset({"w:he", "w:she", "w:him"})
_HER_ENDS = frozenset({
    "w:and", "comma", "stop", "dot", "w:in", "w:at", "w:on", "w:to", "w:with", "w:by", "date", "w:for", "w:there", "w:here",
    "w:about", "w:before", "w:after", "w:when", "w:during", "w:until", "w:from", "w:again",
})  # fmt: skip
#: Tags of the groups that may act besides persons, offices and delegations.
_ACTING = _HE | {
    "w:i",
    "w:it",
    "w:them",
    "w:her",
    "honorific",
    "both-sides",
    "counterpart",
    "w:official",
    "w:members",
}
#: Tags of which one is in every sentence in which somebody acts.
_ACTORS = _ACTING | {"person", "office"}
#: What follows `the official` when it stands for somebody.
_SAYS_OR_DOES = frozenset(
    {
        "verb",
        "comma",
        "w:who",
        "w:came",
        "w:went",
        "w:also",
        "w:will",
        "w:has",
        "w:had",
        "w:is",
        "w:was",
        "adverb",
    }
)
_GUESTS = frozenset({"guest", "guests", "visitor", "visitors"})
#: What stands before a host, as a noun.
_OWNING = frozenset({"w:the", "w:his", "w:her", "w:their", "w:its", "demonym", "low", "w:'s", "state"})
_HOSTS = frozenset({"host", "hosts"})


@once
def cast(scene: Scene) -> list[list[Actor]]:
    """The actors of every sentence of a report, in order."""
    memory = Memory()
    found: list[list[Actor]] = []
    for number, sentence in enumerate(scene.sentences):
        memory.number = number
        told_of = memory.before = memory.topic
        note_place(scene, sentence, memory)
        helping = go_betweens(sentence.groups, sentence.tags) | in_role(sentence)
        acting = [a for a in _actors(scene, sentence, memory) if helping.isdisjoint(range(a.first, a.last))]
        row = on_sides(scene, sentence, acting)
        found.append(row)
        note_head(sentence, row, memory)
        if tells_head(scene, number):
            memory.told_at = number
        named = [
            a for a in row if len(a.people) == 1 and a.sort in ("person", "delegation", "office", "pronoun")
        ]
        hosts = [a for a in named if _hosts_another(scene, sentence, a)]
        if hosts and told_of is not None:
            named = [a for a in named if a not in hosts] or [told_of]
        elif named and told_of is not None and _of_a_programme(scene, sentence):
            named = [told_of]
        if not named:
            named = unnamed_topic(sentence, row, memory)
        if named and scene.block(sentence).sort != "caption":
            turn_to(scene, next((a for a in named if not _beside(sentence, a, named)), named[0]), memory)
    return found


def _hosts_another(scene: Scene, sentence: Sentence, actor: Actor) -> bool:
    """`Her Kenyan host, X, drove her around`: somebody told as another's host, whom `she` goes on to mean."""
    groups = sentence.groups
    before = groups[max(0, actor.first - 4) : actor.first + 1]
    words = fold(scene.text[before[0].start : before[-1].end])
    return _OWN_HOST.search(words) is not None


def _of_a_programme(scene: Scene, sentence: Sentence) -> bool:
    """`The programme includes meetings with X`: a sentence on the journey of whoever was told of before."""
    return _PROGRAMME.match(scene.plain(sentence.start, sentence.end)) is not None


_PROGRAMME = expression(
    r"(?:the|his|her|their) (?:\w+ )?(?:programme|program|agenda|itinerary|schedule) (?:of the visit |also )?"
    r"(?:will |would )?(?:includes?|included|features?|foresees?|envisages?|covers?|consists? of)\b"
)
_OWN_HOST = expression(r"\b(?:his|her) (?:\w+ )?host\b")


def _beside(sentence: Sentence, actor: Actor, named: Sequence[Actor]) -> bool:
    """Whether somebody is only told beside another: `At the invitation of X, Y arrived`, `Received by X, he` are about Y."""
    if _invites(sentence, actor):
        return True
    free = any(a.first >= actor.last and not is_governed(sentence, a) for a in named)
    return free and opens_with_phrase(sentence.groups) and is_governed(sentence, actor)


def _invites(sentence: Sentence, actor: Actor) -> bool:
    before = sentence.groups[max(0, actor.first - 3) : actor.first]
    return any(g.tags & {"n:invitation"} for g in before)


def _actors(scene: Scene, sentence: Sentence, memory: Memory) -> Iterator[Actor]:
    groups = sentence.groups
    delegations = "n:delegation" in sentence.tags
    if not delegations and sentence.tags.isdisjoint(_ACTORS):
        return
    at = 0
    while at < len(groups):
        group = groups[at]
        if (
            not delegations
            and group.tags.isdisjoint(_ACTING)
            and (group.value is None or not isinstance(group.value, (Person, Office)))
        ):
            at += 1
            continue
        actor = _actor(scene, sentence, at, memory)
        if actor is None:
            at += 1
            continue
        remember(scene, sentence, actor, memory)
        yield actor
        at = max(at + 1, actor.last)


def _actor(scene: Scene, sentence: Sentence, at: int, memory: Memory) -> Actor | None:
    group = sentence.groups[at]
    if _words(scene, group) == "delegations" and both_alone(sentence.groups, at):
        return Actor("pair", at, at + 1)
    party = party_at(scene, sentence, at, memory)
    if party is not None:
        return party
    if isinstance(group.value, Person):
        return person_actor(scene, sentence, group.value, at)
    if isinstance(group.value, Office):
        actor = office_actor(scene, sentence, at, group.value, memory.topic, memory.guest)
        return spoken_of(scene, sentence, at, actor)
    if (group.tags & _HE and not scene.text[group.start : group.end].isupper()) or _object_her(
        sentence.groups, at
    ):
        return again(meant(scene, sentence, at, memory), at, "pronoun")
    if group.tags & {"w:it", "w:them"}:
        near = memory.number - memory.told_at <= 1
        return (
            again(memory.delegation, at, "delegation") if near and party_acts(sentence.groups, at) else None
        )
    if group.tags & {"w:i"} and not (at and sentence.groups[at - 1].tags & {"cap", "person"}):
        topic = memory.topic.people[0] if memory.topic is not None and memory.topic.people else None
        speaker = first_person(scene, sentence, topic)
        return replace(person_actor(scene, sentence, speaker, at), sort="pronoun") if speaker else None
    if group.tags >= {"w:official", "office"} and at and sentence.groups[at - 1].tags & {"w:the"}:
        after = sentence.groups[at + 1].tags if at + 1 < len(sentence.groups) else frozenset()
        return again(memory.topic, at, "office") if after & _SAYS_OR_DOES else None
    if group.tags & {"w:members"}:
        told = memory.delegation
        last = members_end(scene, sentence, at, told.label if told else None)
        return replace(told, first=at, last=last) if told is not None and last is not None else None
    if _words(scene, group) in _GUESTS and not group.tags & {"counterpart"}:
        return again(guest_meant(sentence, at, memory), at, "office")
    if group.tags & {"honorific"}:
        return styled(scene, group, at, memory)
    if group.tags & {"both-sides"}:
        return None if _of_one_people(sentence.groups, at) else Actor("pair", at, at + 1)
    if group.tags & {"counterpart"}:
        return _counterpart(scene, sentence, at, memory)
    return None


def _of_one_people(groups: Sequence[Group], at: int) -> bool:
    """`the two Yemeni sides`: both of one state, which meet no other state."""
    behind = groups[at + 1 : at + 3]
    return (
        len(behind) == 2
        and bool(behind[0].tags & {"demonym"})
        and bool(behind[1].tags & {"w:side", "s:folk", "low", "w:sides"})
        and groups[at].end - groups[at].start <= len("both of the two")
    )


def _object_her(groups: Sequence[Group], at: int) -> bool:
    after = groups[at + 1].tags if at + 1 < len(groups) else frozenset({"stop"})
    return bool(groups[at].tags & {"w:her"}) and bool(after & _HER_ENDS)


def _counterpart(scene: Scene, sentence: Sentence, at: int, memory: Memory) -> Actor | None:
    group = sentence.groups[at]
    words = fold(scene.text[slice(*group.span)])
    if words in _GUESTS:
        return again(guest_meant(sentence, at, memory), at, "office")
    if "verb" in group.tags and (at == 0 or not sentence.groups[at - 1].tags & _OWNING):
        return None
    if words in _HOSTS:
        own = at and sentence.groups[at - 1].tags & {"w:his", "w:her", "w:their"}
        return again(host_meant(memory, own=bool(own)), at, "office")
    before = sentence.groups[at - 1] if at else None
    state = state_of(before) if before is not None and before.tags & {"demonym", "state"} else None
    if state is None or before is None:
        return Actor("office", at, at + 1, (), group.span)
    return Actor("office", at - 1, at + 1, (), (before.start, group.end), state, (before.span,))


def _words(scene: Scene, group: Group) -> str:
    return fold(scene.text[group.start : group.end])
