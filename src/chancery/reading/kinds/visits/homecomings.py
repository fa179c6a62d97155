"""Who comes home has been abroad: `Minister P met Q in Athens. P returned to Sofia today.`"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.expressions import expression
from chancery.model.kinds import HAPPENED
from chancery.reading.bodies import state_of
from chancery.reading.date_values import is_past
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.homes import home_of
from chancery.reading.homeward import from_abroad, homeward
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.meetings.meetings import meetings
from chancery.reading.kinds.visits.travel import Destination
from chancery.reading.scene import Scene, once
from chancery.reading.tokens import fold
from chancery.reading.who import full_person, people_value

_BACK = 4


def comes_home(scene: Scene, sentence: Sentence, visitor: Actor, host: Destination) -> bool:
    """Whether somebody of no other state returns to where the report is from, or from a visit abroad, which is no visit."""
    if visitor.sure not in (None, host.state):
        return False
    home = home_of(scene, sentence)
    here = home is not None and home.state == host.state
    if here and _returns_here(scene, sentence):
        return True
    at = next((n for n, g in enumerate(sentence.groups) if g.span in host.spans), None)
    if at is None or not _returns(scene, sentence, at):
        return False
    return here or from_abroad(scene.plain(sentence.groups[at].end, sentence.end))


def _returns_here(scene: Scene, sentence: Sentence) -> bool:
    """`came back here on Sunday`: home by its adverb, with no preposition before it."""
    at = next((n for n, g in enumerate(sentence.groups) if "w:here" in g.tags), None)
    return at is not None and homeward(
        f"{scene.plain(sentence.start, sentence.groups[at].start).rstrip()} to"
    )


def came_home_now(scene: Scene, sentence: Sentence, draft: Draft) -> bool:
    """`returned home on Sunday from Oman` in running text: the news is of a visit that is over by that day."""
    if scene.block(sentence).sort != "paragraph" or sentence.groups[0].start > draft.trigger[0]:
        return False
    words = scene.plain(sentence.start, draft.trigger[1])
    day = draft.values.get("date")
    return day is not None and _CAME.search(words) is not None and not is_past(scene, day)


_CAME = expression(
    r"\b(?:(?:returned|came back|arrived back|flew back|got back)(?: (?:home|back|here|\w+ly))*"
    r"|(?:came|arrived|flew) home)(?: from)?$"
)


def been_abroad(scene: Scene, casts: Sequence[Sequence[Actor]]) -> Iterator[Draft]:
    """A visit for whoever returns home and met somebody in a city of another state in the sentences just before."""
    if not _met_in_cities(scene):
        return
    for number, sentence in enumerate(scene.sentences):
        for at, group in enumerate(sentence.groups):
            if not group.tags & {"place", "state"} or not _returns(scene, sentence, at):
                continue
            actor = next((a for a in reversed(casts[number]) if a.last <= at and len(a.people) == 1), None)
            own = _own_state(scene, sentence, actor) if actor is not None else None
            if actor is not None and own is not None and own.value == state_of(group):
                yield from _visits(scene, number, actor, own)


def _returns(scene: Scene, sentence: Sentence, at: int) -> bool:
    """Whether the place at group `at` is one that somebody came back to."""
    return homeward(scene.plain(sentence.start, sentence.groups[at].start))


def _own_state(scene: Scene, sentence: Sentence, actor: Actor) -> Value | None:
    if actor.sure:
        return Value(actor.sure, actor.spans)
    home = home_of(scene, sentence)
    return Value(home.state, (home.span,), "home:dateline") if home is not None else None


@once
def _met_in_cities(scene: Scene) -> list[tuple[Draft, Value, str]]:
    """The meetings that took place in a city of one of those who met, each with the city and its state."""
    found = []
    for draft in meetings(scene):
        place = draft.values.get("place")
        if place is None or draft.standing not in HAPPENED:
            continue
        named = [g for g in scene.sentences[draft.sentence].groups if g.span in place.spans and state_of(g)]
        state = state_of(named[0]) if named else None
        if state is not None and state in (draft.get("states") or ()):
            found.append((draft, Value([scene.words(named[0].span)], (named[0].span,)), state))
    return found


def _visits(scene: Scene, number: int, actor: Actor, own: Value) -> Iterator[Draft]:
    name = fold(full_person(scene, actor.people[0]).name)
    for met, city, state in reversed(_met_in_cities(scene)):
        names = {fold(row["name"]) for row in met.get("participants") or []}
        if not 0 <= number - met.sentence <= _BACK or name not in names or state == own.value:
            continue
        group = scene.sentences[number].groups[actor.first]
        draft = Draft("visit", "done", "visit.came-home", group.span, group.span, number, more=[met.evidence])
        draft.put("visitor", people_value(scene, actor.people))
        draft.put("visitor_state", own)
        draft.set("host_state", state, city.spans)
        draft.set("visit_kind", "unspecified", (), "kind:unsaid")
        draft.put("places", city)
        yield draft
        return
