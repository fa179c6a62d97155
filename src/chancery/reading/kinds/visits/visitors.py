"""Who a visitor is in the fact: names or a description, and the state they come from."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Person, Sentence
from chancery.reading.homes import home_of
from chancery.reading.homeward import from_abroad, homeward
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.organisations import organisation_in
from chancery.reading.kinds.actors.resolving import everybody
from chancery.reading.kinds.visits.travel import Destination
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.where import place_state
from chancery.reading.who import full_person, people_value

#: The rule of a visitor whom the report only describes, `the Omani trade delegation`.
DESCRIBED = "visitor:described"
_ORGANISATION = expression(
    r"\b(?:secretary.general|director.general of the|high representative|executive director|managing director|"
    r"president of the (?:world bank|international)|commissioner.general|under.secretary.general)\b"
)


def of_organisation(scene: Scene, visitors: Sequence[Actor]) -> bool:
    """Whether the visitor heads an international organisation and so travels for no state."""
    offices = [
        full_person(scene, p).office or "" for a in visitors for p in a.people if a.state is None or a.rule
    ]
    labels = [scene.words(a.label) for a in visitors if a.label and a.state is None]
    return any(_ORGANISATION.search(fold(office)) for office in offices) or any(map(organisation_in, labels))


_RESIDENT = expression(
    r"\b(?:ambassador|charge|high commissioner|consul|resident|nuncio|attache|permanent|head of (?:the \w+ )?mission|"
    r"military advis|correspondent)"
)


def lives_there(scene: Scene, visitors: Sequence[Actor]) -> bool:
    """Whether a visitor is posted where they are, so that being there is no visit."""
    offices = [full_person(scene, p).office or p.office or "" for a in visitors for p in a.people]
    offices += [scene.words(a.label) for a in visitors if a.label and not a.people]
    return any(_RESIDENT.search(fold(office)) for office in offices)


#: What a resident does in the country as often as a guest.
_GOES_ABOUT = frozenset({"visit.active", "visit.pay", "visit.bare", "visit.saw-there"})


def goes_about(
    scene: Scene, sentence: Sentence, pattern: str, visitors: Sequence[Actor], host: Destination
) -> bool:
    """`The Cuban ambassador visited the cemetery`, `paid a visit to Hai Phong`: one who is posted there sees a place.

    An ambassador told to be accredited elsewhere is a guest, and so is one who visits a state by its name.
    """
    if pattern not in _GOES_ABOUT or not lives_there(scene, visitors):
        return False
    posts = [state for a in visitors for p in a.people for state, _ in full_person(scene, p).accredited]
    if posts:
        return host.state in posts
    named = any("state" in g.tags and g.span in host.spans for g in sentence.groups)
    home = home_of(scene, sentence)
    return home is not None and home.state == host.state and not named


def sent_to_see(scene: Scene, visitor: Actor) -> bool:
    """`Malian Minister A visited a factory in Muscat`: one whom an office or a delegation sends, and who is not posted."""
    if visitor.sure is None or lives_there(scene, [visitor]):
        return False
    held = (full_person(scene, person).rank or person.rank for person in visitor.people)
    return visitor.sort == "delegation" or any(rank is not None and rank <= _SENT for rank in held)


#: The lowest rank of those who see things abroad for their state.
_SENT = 10


def on_special_mission(sentence: Sentence) -> bool:
    """`The ambassador to X, as a special envoy of his government, attended`: sent for once beyond his post."""
    return "envoy" in sentence.folds and bool(sentence.folds & {"special", "presidential", "personal"})


def _one_office(sentence: Sentence, actor: Actor) -> bool:
    """`the prime minister`: one person of whom only the office is told."""
    return actor.sort == "office" and "offices" not in sentence.groups[actor.first].tags


_ON_LEAVING = frozenset(
    {"date", "adverb", "w:on", "w:by", "w:early", "w:late", "w:here", "low", "w:this", "comma", "w:at"}
)


def _left(scene: Scene, sentence: Sentence, host: Destination, *, party: bool) -> Value | None:
    """The state whose city, or whose `here`, a party of no told state leaves; a person must leave it `for` another."""
    groups = sentence.groups
    for at in range(len(groups) - 1):
        if not groups[at].tags & {"v:leave"} or groups[at + 1].tags & {"w:for"}:
            continue
        ahead = next((g for g in groups[at + 2 : at + 10] if not g.tags & _ON_LEAVING), None)
        if not party and (ahead is None or not ahead.tags & {"w:for"}):
            continue
        found = place_state(scene, sentence, at + 1)
        if found is not None and found[0] != host.state:
            return Value(found[0], (found[1],), "home:left")
    return None


def _returned(scene: Scene, sentence: Sentence, host: Destination, others: set[str]) -> Value | None:
    """The state to which somebody is said to have come home from abroad."""
    home = home_of(scene, sentence) if "v:homeward" in sentence.tags else None
    if home is not None and home.rule == "here:dateline" and home.state not in (host.state, *others):
        return Value(
            home.state, (home.span,), "home:returned"
        )  # `returned home`: to where the report is from
    if "w:back" not in sentence.tags and "w:returned" not in sentence.tags:
        return None
    for group in sentence.groups:
        state = state_of(group) if group.tags & {"place", "state"} else None
        if state is None or state == host.state or state in others:
            continue
        came = homeward(scene.plain(sentence.start, group.start))
        if came and from_abroad(scene.plain(group.end, sentence.end)):
            return Value(state, (group.span,), "home:returned")
    return None


def fill_visitor(scene: Scene, draft: Draft, visitors: list[Actor], state: Value | None) -> None:
    people = [p for actor in visitors for p in actor.people]
    if people:
        draft.put("visitor", people_value(scene, people))
    elif visitors[0].label is not None:
        row = {"name": scene.words(visitors[0].label)}
        draft.set(
            "visitor", [{**row, "state": state.value} if state else row], (visitors[0].label,), DESCRIBED
        )
    draft.put("visitor_state", state)


def visitor_state(scene: Scene, sentence: Sentence, visitors: list[Actor], host: Destination) -> Value | None:
    """The visitor's state; one taken from the dateline gives way to the report's other state when it is the host's."""
    for actor in visitors:
        if actor.state and not (actor.rule == "home:dateline" and actor.state == host.state):
            return Value(actor.state, actor.spans, actor.rule)
    if of_organisation(scene, visitors):
        return None
    left = _left(scene, sentence, host, party=all(a.sort == "delegation" for a in visitors))
    others = held_by_others(scene, [p for a in visitors for p in a.people])
    if left is not None and left.value not in others:
        return left
    if (home_again := _returned(scene, sentence, host, others)) is not None:
        return home_again
    if not any(a.people or a.sort == "delegation" or _one_office(sentence, a) for a in visitors):
        return None
    home = home_of(scene, sentence)
    bare = not any(a.people for a in visitors) and all(a.sort == "office" for a in visitors)
    if (
        bare
        and home is not None
        and home.rule == "here:dateline"
        and home.state != host.state
        and not _abroad(scene, sentence, home.state)
    ):
        return Value(home.state, (home.span,), "home:dateline")
    pair = scene.story(sentence).pair
    out = {host.state, *others}
    for state, span in [s for s in zip(pair.states, pair.spans, strict=True) if s[0] not in out][:1]:
        return Value(state, (span,), "pair:report")
    return None


def _abroad(scene: Scene, sentence: Sentence, state: str) -> bool:
    """Whether a report on two other states is only written in `state`, which it names by its dateline alone: in New York."""
    ranked = scene.story(sentence).ranked
    return sum(bool(r.acts) for r in ranked if r.state != state) > 1 and not any(
        r.blocks for r in ranked if r.state == state
    )


def held_by_others(scene: Scene, people: Sequence[Person]) -> set[str]:
    """The states whose office of the same rank somebody else is named to hold: none of them can be these people's."""
    names = {fold(full_person(scene, p).name) for p in people}
    ranks = {full_person(scene, p).rank or p.rank for p in people} - {None}
    return {
        other.state
        for other in everybody(scene)
        if other.state and other.rank in ranks and (other.rank or 12) <= 6 and fold(other.name) not in names
    }
