"""Who acts in a sentence: persons, delegations, offices and pronouns, each with the persons and the state behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.kinds.resolving import holders, office_holder
from chancery.reading.persons import Office
from chancery.reading.roles import full_person
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody at groups `[first, last)` of a sentence: `people` by name, or `label` for those whom nobody names.

    `rule` tells how `state` was worked out, None when the words give it. `sort` is one of person, office, delegation,
    pronoun, pair (both sides of the report) and state.
    """

    sort: str
    first: int
    last: int
    people: tuple[Person, ...] = ()
    label: Span | None = None
    state: str | None = None
    spans: tuple[Span, ...] = ()
    rule: str | None = None

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(fold(p.name) for p in self.people)


Cast = Sequence[Sequence[Actor]]

_HE = frozenset({"w:he", "w:she", "w:him"})
_GUESTS = frozenset({"guest", "guests", "visitor", "visitors"})
_BEFORE_DELEGATION = frozenset({"demonym", "state", "cap", "cap1", "body", "low", "portfolio", "organisation", "n:relations", "office", "people", "dash", "w:foreign", "w:and"})
_NO_BEFORE = frozenset({"verb", "person", "date", "w:by", "w:of"})


def cast(scene: Scene) -> list[list[Actor]]:
    """The actors of every sentence of a report, in order."""
    found: list[list[Actor]] = []
    last: Actor | None = None
    for sentence in scene.sentences:
        row = list(_actors(scene, sentence, last))
        row = _sides(scene, sentence, row)
        found.append(row)
        named = [a for a in row if len(a.people) == 1 and a.sort in ("person", "delegation", "office")]
        if named:
            last = named[0]
    return found


def _actors(scene: Scene, sentence: Sentence, last: Actor | None) -> Iterator[Actor]:
    groups = sentence.groups
    at = 0
    while at < len(groups):
        actor = _actor(scene, sentence, at, last)
        if actor is None:
            at += 1
            continue
        yield actor
        if len(actor.people) == 1:
            last = actor
        at = max(at + 1, actor.last)


def _actor(scene: Scene, sentence: Sentence, at: int, last: Actor | None) -> Actor | None:
    groups = sentence.groups
    group = groups[at]
    delegation = _delegation(scene, sentence, at)
    if delegation is not None:
        return delegation
    if isinstance(group.value, Person):
        return person_actor(scene, sentence, group.value, at)
    if isinstance(group.value, Office):
        return _office(scene, sentence, at, group.value, last)
    if group.tags & _HE and last is not None:
        return replace(last, sort="pronoun", first=at, last=at + 1)
    if group.tags & {"both-sides"}:
        return Actor("pair", at, at + 1)
    if group.tags & {"counterpart"} and fold(scene.text[group.start : group.end]) not in _GUESTS | {"host", "hosts"}:
        return _counterpart(sentence, at)
    return None


def person_actor(scene: Scene, sentence: Sentence, person: Person, at: int) -> Actor:
    """A named person, with the state the report gives or, failing that, that of the dateline."""
    full = full_person(scene, person)
    state = person.state or full.state
    span = person.state_span if person.state else full.state_span
    if state:
        return Actor("person", at, at + 1, (person,), None, state, (span or person.name_span,))
    story = scene.story(sentence)
    if story.home and story.here and (full.office or person.office):
        return Actor("person", at, at + 1, (person,), None, story.home, (story.here.span,), "home:dateline")
    return Actor("person", at, at + 1, (person,))


def _office(scene: Scene, sentence: Sentence, at: int, office: Office, last: Actor | None) -> Actor | None:
    group = sentence.groups[at]
    words = scene.text[group.start : group.end]
    if group.tags & {"offices"} or office.plural:
        people = holders(scene, sentence, words, group.tags & {"both-sides"} != frozenset())
        state = people[0].state if len({p.state for p in people}) == 1 and people else office.state
        sort = "pair" if len(people) > 1 or group.tags & {"both-sides"} else "office"
        return Actor(sort, at, at + 1, tuple(people), group.span, state, (group.span,) if state else ())
    known = office_holder(scene, sentence, words, office.state, last.people[0] if last and last.people else None)
    if known is not None:
        return replace(person_actor(scene, sentence, known, at), sort="office", label=group.span)
    spans = (office.state_span,) if office.state_span else ()
    return Actor("office", at, at + 1, (), group.span, office.state, spans)


def _counterpart(sentence: Sentence, at: int) -> Actor:
    group = sentence.groups[at]
    before = sentence.groups[at - 1] if at else None
    state = state_of(before) if before is not None and before.tags & {"demonym", "state"} else None
    first = at - 1 if state and before is not None else at
    return Actor("office", first, at + 1, (), (sentence.groups[first].start, group.end), state, (before.span,) if state and before else ())


def _delegation(scene: Scene, sentence: Sentence, at: int) -> Actor | None:
    """A delegation from its first modifier to the person at its head; None when group `at` does not begin one."""
    groups = sentence.groups
    noun = _delegation_noun(groups, at)
    if noun is None:
        return None
    state, span = _delegation_state(groups, at, noun)
    head, end = _head(groups, noun)
    label = (groups[at].start, groups[noun].end)
    if head is None:
        following = _own_state(groups, noun)
        state, span = (state, span) if state else following
        return Actor("delegation", at, noun + 1, (), label, state, (span,) if span else ())
    person: Person = head.value
    if state is None:
        state, span = next(((s, x) for s, x in _states_between(groups, noun + 1, end - 1)), (None, None))
    own = person.state or full_person(scene, person).state
    if own and state is None:
        state, span = own, person.state_span or person.name_span
    return Actor("delegation", at, end, (person,), label, state, (span,) if span else ())


def _delegation_noun(groups: Sequence[Group], at: int) -> int | None:
    """The delegation noun whose first modifier is at `at`."""
    for here in range(at, min(at + 9, len(groups))):
        tags = groups[here].tags
        if tags & {"n:delegation"}:
            strong = here > at or (here + 1 < len(groups) and groups[here + 1].tags & {"w:of", "v:head", "w:led", "w:headed", "w:under", "w:from", "w:which"})
            return here if strong else None
        if not tags & _BEFORE_DELEGATION or tags & _NO_BEFORE:
            return None
    return None


def _delegation_state(groups: Sequence[Group], first: int, noun: int) -> tuple[str | None, Span | None]:
    return next(((s, x) for s, x in _states_between(groups, first, noun)), (None, None))


def _own_state(groups: Sequence[Group], noun: int) -> tuple[str | None, Span | None]:
    """The state in `of the Ministry of X of S` behind a delegation nobody leads."""
    if noun + 1 < len(groups) and groups[noun + 1].tags & {"w:of", "w:from"}:
        return next(((s, x) for s, x in _states_between(groups, noun + 2, min(noun + 6, len(groups)))), (None, None))
    return None, None


def _states_between(groups: Sequence[Group], first: int, last: int) -> Iterator[tuple[str, Span]]:
    for group in groups[first:last]:
        if isinstance(group.value, Body) and group.value.state:
            yield group.value.state, group.value.state_span or group.value.name_span
        elif isinstance(group.value, (Person, Office)):
            continue
        elif group.tags & {"state", "demonym", "organisation", "place"}:
            state = state_of(group)
            if state:
                yield state, group.span


def _head(groups: Sequence[Group], noun: int) -> tuple[Group | None, int]:
    """The person who leads a delegation, `led by`, `headed by`, `under`, and the group after them."""
    for here in range(noun + 1, min(noun + 26, len(groups) - 1)):
        tags = groups[here].tags
        if tags & {"stop", "person", "w:who"}:
            return None, noun + 1
        if tags & {"v:head", "w:under", "w:led", "w:headed"}:
            ahead = next((n for n in range(here + 1, min(here + 6, len(groups))) if isinstance(groups[n].value, Person)), None)
            if ahead is not None:
                return groups[ahead], ahead + 1
    return None, noun + 1


def _sides(scene: Scene, sentence: Sentence, row: list[Actor]) -> list[Actor]:
    """Persons listed under `from the X side were ...` act for X; those under `the opposite side` for the other state."""
    marks = list(_side_marks(scene, sentence))
    if not marks:
        return row
    placed = []
    for actor in row:
        mark = next(((state, span) for at, state, span in reversed(marks) if at < actor.first), None)
        told = actor.state is not None and actor.rule is None
        if mark is not None and not told and actor.sort in ("person", "delegation"):
            actor = replace(actor, state=mark[0], spans=(mark[1],), rule="side:list")
        placed.append(actor)
    return placed


def _side_marks(scene: Scene, sentence: Sentence) -> Iterator[tuple[int, str, Span]]:
    groups = sentence.groups
    first: str | None = None
    for at in range(1, len(groups)):
        if not groups[at].tags & {"w:side"}:
            continue
        before = groups[at - 1]
        state = state_of(before) if before.tags & {"state", "demonym"} else None
        if state is None and before.tags & {"w:opposite", "w:other"}:
            state = next((s for s in scene.story(sentence).pair.states if s != first), None)
        if state is not None:
            first = first or state
            yield at, state, before.span
