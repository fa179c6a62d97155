"""Who acts in a sentence: persons, delegations, offices and pronouns, each with the persons and the state behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from chancery.reading.bodies import state_of
from chancery.reading.go_betweens import go_betweens
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.homes import home_of
from chancery.reading.kinds.actors.actor import STATELESS
from chancery.reading.kinds.actors.actor import Actor as Actor
from chancery.reading.kinds.actors.actor_sides import on_sides, state_list
from chancery.reading.kinds.actors.delegation_heads import head_told_behind, home_came_to, tells_head
from chancery.reading.kinds.actors.delegations import Delegation, both_alone, delegation_at, party_acts
from chancery.reading.kinds.actors.first_person import first_person
from chancery.reading.kinds.actors.members import members_end
from chancery.reading.kinds.actors.organisations import organisation_in
from chancery.reading.kinds.actors.resolving import holders, office_holder
from chancery.reading.persons import Office
from chancery.reading.scene import Scene, once
from chancery.reading.tokens import fold
from chancery.reading.who import full_person
from chancery.vocabulary.leaders import state_of_leader

_HE = frozenset({"w:he", "w:she", "w:him"})
_HER_ENDS = frozenset(
    {"w:and", "comma", "stop", "dot", "w:in", "w:at", "w:on", "w:to", "w:with", "w:by", "date", "w:for"}
)
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
#: What tells the state of an office that names none: the place a report is sent from, not one it only tells of.
_LIVED_IN = frozenset({"here:dateline", "here:own-name"})
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
#: Offices that only take up somebody named before.
_THE_SAME = frozenset(
    {"the official", "the diplomat", "the dignitary", "the politician", "the envoy", "the leader"}
)
_STYLES = ("majesty", "highness", "excellency", "holiness", "eminence", "hrh", "hm", "hh", "he")
_GUESTS = frozenset({"guest", "guests", "visitor", "visitors"})
#: What stands before a host, as a noun.
_OWNING = frozenset({"w:the", "w:his", "w:her", "w:their", "w:its", "demonym", "low", "w:'s", "state"})
_HOSTS = frozenset({"host", "hosts"})


@dataclass(slots=True)
class _Memory:
    """Whom the words before have named: the last person, the last delegation, who bears which style of address.

    `number` is that of the sentence at hand, `told_at` that of the one that names the delegation last.
    """

    number: int = 0
    told_at: int = -2
    topic: Actor | None = None
    other: Actor | None = None
    delegation: Actor | None = None
    guest: Actor | None = None
    host: Actor | None = None
    styles: dict[str, Actor] = field(default_factory=dict)


@once
def cast(scene: Scene) -> list[list[Actor]]:
    """The actors of every sentence of a report, in order."""
    memory = _Memory()
    found: list[list[Actor]] = []
    for number, sentence in enumerate(scene.sentences):
        memory.number = number
        helping = go_betweens(sentence.groups, sentence.tags)
        acting = [a for a in _actors(scene, sentence, memory) if helping.isdisjoint(range(a.first, a.last))]
        row = on_sides(scene, sentence, acting)
        found.append(row)
        if tells_head(scene, number):
            memory.told_at = number
        named = [
            a for a in row if len(a.people) == 1 and a.sort in ("person", "delegation", "office", "pronoun")
        ]
        if named and scene.block(sentence).sort != "caption":
            _turn_to(scene, next((a for a in named if not _invites(sentence, a)), named[0]), memory)
    return found


def _invites(sentence: Sentence, actor: Actor) -> bool:
    """Whether somebody is only told as the host: `At the invitation of X, Y arrived` is about Y."""
    before = sentence.groups[max(0, actor.first - 3) : actor.first]
    return any(g.tags & {"n:invitation"} for g in before)


def _actors(scene: Scene, sentence: Sentence, memory: _Memory) -> Iterator[Actor]:
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
        _remember(scene, sentence, actor, memory)
        yield actor
        at = max(at + 1, actor.last)


def _turn_to(scene: Scene, actor: Actor, memory: _Memory) -> None:
    """Make an actor the topic; whoever was it before, if somebody else, is the other."""
    if memory.topic is not None and _full_key(scene, memory.topic) != _full_key(scene, actor):
        memory.other = memory.topic
    memory.topic = actor


def _full_key(scene: Scene, actor: Actor) -> tuple[str, ...]:
    """The full names of an actor's people, however short they are told."""
    return tuple(fold(full_person(scene, p).name) for p in actor.people)


def _remember(scene: Scene, sentence: Sentence, actor: Actor, memory: _Memory) -> None:
    if len(actor.people) != 1:
        return
    _turn_to(scene, actor, memory)
    if actor.sort == "delegation":
        memory.delegation, memory.told_at = actor, memory.number
    place = home_of(scene, sentence)
    home = place.state if place else None
    if actor.sure and home and actor.sure != home:
        memory.guest = actor
    elif actor.state and actor.state == home:
        memory.host = actor
    words = fold(scene.text[slice(*sentence.groups[actor.first].span)])
    for style in _STYLES:
        if actor.sort == "person" and words.replace("royal ", "").startswith(
            (style + " ", "his " + style, "her " + style)
        ):
            memory.styles[style] = actor
    if actor.sort == "person" and words.startswith(("his royal highness", "her royal highness", "hrh")):
        memory.styles["hrh"] = memory.styles["highness"] = actor


def _actor(scene: Scene, sentence: Sentence, at: int, memory: _Memory) -> Actor | None:
    group = sentence.groups[at]
    if words_of(scene, group) == "delegations" and both_alone(sentence.groups, at):
        return Actor("pair", at, at + 1)
    made = delegation_at(scene, sentence.groups, at)
    if made is not None and made.again and memory.delegation is None:
        made = None
    made = _with_head(scene, sentence, at, made)
    if made is not None:
        actor = _delegation(made, at, memory)
        return _plural(scene, sentence.groups, actor) if actor is not None else None
    if isinstance(group.value, Person):
        return person_actor(scene, sentence, group.value, at)
    if isinstance(group.value, Office):
        actor = _office(scene, sentence, at, group.value, memory.topic, memory.guest)
        return _spoken_of(scene, sentence, at, actor)
    if (group.tags & _HE and not scene.text[group.start : group.end].isupper()) or _object_her(
        sentence.groups, at
    ):
        return _again(_meant(sentence, at, memory), at, "pronoun")
    if group.tags & {"w:it", "w:them"}:
        near = memory.number - memory.told_at <= 1
        return (
            _again(memory.delegation, at, "delegation") if near and party_acts(sentence.groups, at) else None
        )
    if group.tags & {"w:i"} and not (at and sentence.groups[at - 1].tags & {"cap", "person"}):
        topic = memory.topic.people[0] if memory.topic is not None and memory.topic.people else None
        speaker = first_person(scene, sentence, topic)
        return replace(person_actor(scene, sentence, speaker, at), sort="pronoun") if speaker else None
    if group.tags >= {"w:official", "office"} and at and sentence.groups[at - 1].tags & {"w:the"}:
        after = sentence.groups[at + 1].tags if at + 1 < len(sentence.groups) else frozenset()
        return _again(memory.topic, at, "office") if after & _SAYS_OR_DOES else None
    if group.tags & {"w:members"}:
        told = memory.delegation
        last = members_end(scene, sentence, at, told.label if told else None)
        return replace(told, first=at, last=last) if told is not None and last is not None else None
    if words_of(scene, group) in _GUESTS and not group.tags & {"counterpart"}:
        return _again(memory.guest or memory.delegation, at, "office")
    if group.tags & {"honorific"}:
        return _styled(scene, group, at, memory)
    if group.tags & {"both-sides"}:
        return None if _of_one_people(sentence.groups, at) else Actor("pair", at, at + 1)
    if group.tags & {"counterpart"}:
        return _counterpart(scene, sentence, at, memory)
    return None


def _spoken_of(scene: Scene, sentence: Sentence, at: int, actor: Actor) -> Actor:
    """`our president`, and `your president` asked of somebody interviewed: an office of the state of who speaks."""
    own = words_of(scene, sentence.groups[at]).split()[0]
    asked = scene.is_question(sentence)
    if actor.people or actor.state or not (own == "our" or (own == "your" and asked)):
        return actor
    speaker = first_person(scene, sentence, None)
    if speaker is None or speaker.state is None:
        return actor
    return replace(actor, state=speaker.state, spans=(speaker.state_span or speaker.name_span,))


def _of_one_people(groups: Sequence[Group], at: int) -> bool:
    """`the two Yemeni sides`: both of one state, which meet no other state."""
    behind = groups[at + 1 : at + 3]
    return (
        len(behind) == 2
        and bool(behind[0].tags & {"demonym"})
        and bool(behind[1].tags & {"w:side", "s:folk", "low", "w:sides"})
        and groups[at].end - groups[at].start <= len("both of the two")
    )


def _again(actor: Actor | None, at: int, sort: str) -> Actor | None:
    return replace(actor, sort=sort, first=at, last=at + 1) if actor is not None else None


def words_of(scene: Scene, group: Group) -> str:
    return fold(scene.text[group.start : group.end])


def _meant(sentence: Sentence, at: int, memory: _Memory) -> Actor | None:
    """Whom a pronoun means; one that a verb acts on is not the person who acts just before it."""
    topic = memory.topic
    if sentence.groups[at].tags & {"w:he", "w:she"} or topic is None or not topic.people:
        return topic
    acts = any(
        isinstance(g.value, Person) and fold(g.value.name) in topic.key
        for g in sentence.groups[max(0, at - 16) : at]
    )
    if not acts:
        return topic
    guest = memory.guest if memory.guest is not None and memory.guest.key != topic.key else None
    return guest or memory.other or topic


def _object_her(groups: Sequence[Group], at: int) -> bool:
    after = groups[at + 1].tags if at + 1 < len(groups) else frozenset({"stop"})
    return bool(groups[at].tags & {"w:her"}) and bool(after & _HER_ENDS)


def _styled(scene: Scene, group: Group, at: int, memory: _Memory) -> Actor | None:
    """`His Majesty`, `HRH` without a name: the person who was so addressed before."""
    words = fold(scene.text[slice(*group.span)])
    return next(
        (_again(actor, at, "office") for style, actor in memory.styles.items() if words.endswith(style)), None
    )


def _with_head(scene: Scene, sentence: Sentence, at: int, made: Delegation | None) -> Delegation | None:
    """A delegation with the head that a later sentence tells; one of nobody known is made by that."""
    group = sentence.groups[at]
    bare = made is None and group.tags >= {"n:delegation"} and fold(scene.words(group.span)) == "delegation"
    if not bare and (made is None or made.again or made.head is not None):
        return made
    head = head_told_behind(scene, sentence)
    if head is None:
        return made
    if made is None:
        made = Delegation(at + 1, group.span, None, None, None)
    full = full_person(scene, head)
    own = (full.state, full.state_span or full.name_span) if full.state else None
    told = (made.state, made.state_span) if made.state else own or home_came_to(sentence) or (None, None)
    return replace(made, head=head, state=told[0], state_span=told[1])


def _delegation(made: Delegation, at: int, memory: _Memory) -> Actor | None:
    if made.again:
        return _again(memory.delegation, at, "delegation")
    people = (made.head,) if made.head else ()
    spans = (made.state_span,) if made.state_span else ()
    return Actor("delegation", at, made.last, people, made.label, made.state, spans)


def _plural(scene: Scene, groups: Sequence[Group], actor: Actor) -> Actor:
    """`delegations from A, B and C`, `the A and B teams headed by X and Y`: one party a state, each with its head."""
    if actor.label is None or not scene.words(actor.label).endswith("s") or not actor.spans:
        return actor
    shared = next((g for g in groups[actor.last : actor.last + 5] if _of_both(g)), None)
    if shared is not None and isinstance(shared.value, Body) and shared.value.other:
        return replace(actor, sort="pair", others=((shared.value.other, shared.span),))
    at = next((n for n, g in enumerate(groups) if g.span == actor.spans[0]), None)
    last, others = state_list(groups, at + 1) if at is not None else (0, ())
    if not others:
        return actor
    heads = list(actor.people)
    here = max(actor.last, last)
    while (
        heads
        and len(heads) <= len(others)
        and here + 1 < len(groups)
        and groups[here].tags & {"comma", "w:and"}
    ):
        if not isinstance(groups[here + 1].value, Person):
            break
        heads.append(groups[here + 1].value)
        here += 2
    people = tuple(heads) if len(heads) == len(others) + 1 else ()
    return replace(actor, last=max(last, here if people else actor.last), people=people, others=others)


def _of_both(group: Group) -> bool:
    """Whether a body in the plural stands for one of each side: `the aviation authorities of A and B`."""
    return isinstance(group.value, Body) and group.value.other is not None


def person_actor(scene: Scene, sentence: Sentence, person: Person, at: int) -> Actor:
    """A named person, with the state the report gives, that any reader knows them to lead or, failing that, the dateline's."""
    full = full_person(scene, person)
    state = person.state or full.state
    span = person.state_span if person.state else full.state_span
    if state:
        return Actor("person", at, at + 1, (person,), None, state, (span or person.name_span,))
    office = full.office_span or person.office_span
    if office and fold(full.office or person.office or "").startswith("pope"):
        return Actor("person", at, at + 1, (person,), None, "VAT", (office,))
    served = organisation_in(full.office or person.office or "")
    if office and served is not None:
        rule = None if served[0] else STATELESS
        return Actor("person", at, at + 1, (person,), None, served[0], (office,), rule)
    led = state_of_leader(full.office or person.office or "", full.name)
    if office and led is not None:
        return Actor("person", at, at + 1, (person,), None, led, (office,))
    home = home_of(scene, sentence)
    guest = "visiting" in fold(scene.words(sentence.groups[at].span)).split()[:2]
    if home is not None and home.rule in _LIVED_IN and (full.office or person.office) and not guest:
        return Actor("person", at, at + 1, (person,), None, home.state, (home.span,), "home:dateline")
    return Actor("person", at, at + 1, (person,))


def _office(
    scene: Scene, sentence: Sentence, at: int, office: Office, topic: Actor | None, guest: Actor | None = None
) -> Actor:
    group = sentence.groups[at]
    words = scene.text[group.start : group.end]
    spans = (office.state_span,) if office.state_span else ()
    if group.tags & {"offices"} or office.plural:
        return _offices(scene, sentence, at, office, words)
    if guest is not None and office.state is None and not office.plural and "visiting" in fold(words).split():
        return replace(guest, sort="office", first=at, last=at + 1)
    if office.state is None and _of_elsewhere(sentence.groups, at):
        return Actor("office", at, at + 1, (), group.span, None, spans, STATELESS)
    known = office_holder(
        scene,
        sentence,
        words,
        office.state,
        topic.people[0] if topic and topic.people else None,
        at=group.start,
    )
    if known is not None:
        actor = person_actor(scene, sentence, known, at)
        if office.state and actor.state is None:
            actor = replace(actor, state=office.state, spans=spans)
        return replace(actor, sort="office", label=group.span)
    if topic is not None and office.state is None and fold(words) in _THE_SAME:
        return replace(topic, sort="office", first=at, last=at + 1)
    served = organisation_in(words) if office.state is None else None
    if served is not None:
        rule = None if served[0] else STATELESS
        return Actor("office", at, at + 1, (), group.span, served[0], (group.span,), rule)
    if office.state is None and fold(words).removeprefix("the ") in ("pope", "holy father", "pontiff"):
        return Actor("office", at, at + 1, (), group.span, "VAT", (group.span,))
    return Actor("office", at, at + 1, (), group.span, office.state, spans)


def _of_elsewhere(groups: Sequence[Group], at: int) -> bool:
    """`Somaliland's leader`, `Puntland's president`: of a land that is no state, and so nobody whom the report names."""
    return at > 1 and "w:'s" in groups[at - 1].tags and "cap" in groups[at - 2].tags


def _offices(scene: Scene, sentence: Sentence, at: int, office: Office, words: str) -> Actor:
    """`the two presidents`, `foreign ministers of A and B`: a pair unless all are of one state."""
    group = sentence.groups[at]
    both = bool(group.tags & {"both-sides"})
    last, others = state_list(sentence.groups, at + 1) if office.state else (at + 1, ())
    second = bool(others)
    people = tuple(holders(scene, sentence, words, both)) if not office.state else ()
    served = organisation_in(words) if not office.state and not people and not both else None
    if served is not None:
        rule = None if served[0] else STATELESS
        return Actor("office", at, at + 1, (), group.span, served[0], (group.span,), rule)
    one = office.state is not None and not second
    spans = (office.state_span,) if office.state_span else ()
    high = office.rank is not None and office.rank <= 6
    sort = "pair" if both or people or second or (high and not one) else "office"
    return Actor(sort, at, last, people, group.span, office.state, spans, None, others)


def _counterpart(scene: Scene, sentence: Sentence, at: int, memory: _Memory) -> Actor | None:
    group = sentence.groups[at]
    words = fold(scene.text[slice(*group.span)])
    if words in _GUESTS:
        return _again(memory.guest or memory.delegation, at, "office")
    if "verb" in group.tags and (at == 0 or not sentence.groups[at - 1].tags & _OWNING):
        return None
    if words in _HOSTS:
        own = at and sentence.groups[at - 1].tags & {"w:his", "w:her", "w:their"}
        return _again(memory.host or (memory.other if own else None), at, "office")
    before = sentence.groups[at - 1] if at else None
    state = state_of(before) if before is not None and before.tags & {"demonym", "state"} else None
    if state is None or before is None:
        return Actor("office", at, at + 1, (), group.span)
    return Actor("office", at - 1, at + 1, (), (before.start, group.end), state, (before.span,))
