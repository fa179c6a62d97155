"""Persons and offices as actors, each with the state it acts for: as told, as any reader knows, or as the dateline has it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.bodies import state_of
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.homes import home_of
from chancery.reading.kinds.actors.actor import STATELESS, Actor
from chancery.reading.kinds.actors.actor_sides import state_list
from chancery.reading.kinds.actors.first_person import first_person
from chancery.reading.kinds.actors.organisations import organisation_in
from chancery.reading.kinds.actors.resolving import holders, office_holder
from chancery.reading.kinds.actors.visiting_home import visiting_home
from chancery.reading.persons import Office
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.who import full_person
from chancery.vocabulary.leaders import state_of_leader

#: What tells the state of an office that names none: the place a report is sent from, not one it only tells of.
_LIVED_IN = frozenset({"here:dateline", "here:own-name"})
#: Offices that only take up somebody named before.
_THE_SAME = frozenset(
    {"the official", "the diplomat", "the dignitary", "the politician", "the envoy", "the leader"}
)


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
    guest = guest or fold(full.name) in visiting_home(scene)
    if home is not None and home.rule in _LIVED_IN and (full.office or person.office) and not guest:
        return Actor("person", at, at + 1, (person,), None, home.state, (home.span,), "home:dateline")
    return Actor("person", at, at + 1, (person,))


def office_actor(
    scene: Scene, sentence: Sentence, at: int, office: Office, topic: Actor | None, guest: Actor | None = None
) -> Actor:
    """Whom an office without a name means: its one holder in the report, the person or guest spoken of, or nobody by name."""
    group = sentence.groups[at]
    words = scene.text[group.start : group.end]
    spans = (office.state_span,) if office.state_span else ()
    if group.tags & {"offices"} or office.plural:
        return _offices(scene, sentence, at, office, words)
    if guest is not None and office.state is None and not office.plural and "visiting" in fold(words).split():
        return replace(guest, sort="office", first=at, last=at + 1)
    if office.state is None and (_of_elsewhere(sentence.groups, at) or _of_a_house(sentence.groups, at)):
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


def _of_a_house(groups: Sequence[Group], at: int) -> bool:
    """`a college president`: the head of some house or other, whom no report means again."""
    return at > 1 and "bodyhead" in groups[at - 1].tags and bool(groups[at - 2].tags & {"w:a", "w:an"})


def _offices(scene: Scene, sentence: Sentence, at: int, office: Office, words: str) -> Actor:
    """`the two presidents`, `foreign ministers of A and B`: a pair unless all are of one state."""
    group = sentence.groups[at]
    both = bool(group.tags & {"both-sides"})
    sent = _sent_from(sentence.groups, at) if not office.state and not both else None
    if sent is not None:
        return replace(sent, label=group.span)
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


def _sent_from(groups: Sequence[Group], at: int) -> Actor | None:
    """`ministers from A and B`: several who hold an office, of the states told behind them."""
    here = at + 2
    if here >= len(groups) or "w:from" not in groups[at + 1].tags or "state" not in groups[here].tags:
        return None
    state = state_of(groups[here])
    last, others = state_list(groups, here + 1)
    if state is None:
        return None
    return Actor(
        "pair" if others else "office", at, last, (), None, state, (groups[here].span,), None, others
    )


def spoken_of(scene: Scene, sentence: Sentence, at: int, actor: Actor) -> Actor:
    """`our president`, and `your president` asked of somebody interviewed: an office of the state of who speaks."""
    own = fold(scene.text[slice(*sentence.groups[at].span)]).split()[0]
    asked = scene.is_question(sentence)
    if actor.people or actor.state or not (own == "our" or (own == "your" and asked)):
        return actor
    speaker = first_person(scene, sentence, None)
    if speaker is None or speaker.state is None:
        return actor
    return replace(actor, state=speaker.state, spans=(speaker.state_span or speaker.name_span,))
