"""For which state a person acts whose own words do not say it: by an office told without a name, or by `its`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import TypeGuard

from chancery.reading.across import across
from chancery.reading.allegiance_beside import told_beside
from chancery.reading.bodies import state_of
from chancery.reading.commissioners import of_the_commission
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Person
from chancery.reading.homeward import coming_home
from chancery.reading.homologues import is_counterpart
from chancery.reading.leaders import state_of_known
from chancery.reading.offices import Office
from chancery.reading.tokens import fold, tokenise
from chancery.vocabulary.leaders import state_of_leader
from chancery.vocabulary.offices import load_offices, load_titles_of_few_states
from chancery.vocabulary.states import load_states

#: Offices below this rank are held by many of one state at once.
_LOWEST = 6


def with_states(
    text: str, rows: Iterable[Sequence[Group]], people: Mapping[str, Person]
) -> dict[str, Person]:
    """`people` with the states of those who have none, where the report tells them elsewhere.

    `the Chinese president` is the one president named whose state is not told; `its minister` is the minister of the
    state that the clause is about; who leaves a capital for abroad, or comes home to one from there, is of its state; an
    embassy announces who comes from its own; who leads a delegation is of its state; a few titles exist in one state only;
    some names any reader knows.
    """
    if all(person.state for person in people.values()):
        return dict(people)
    rows = list(rows)
    told = _offices(text, rows)
    named = {(_sort(p.office), p.state) for p in people.values() if p.office and p.state}
    # A counterpart holds the office of whoever is named beside: any that their state is told to have.
    matched = {p.state for p in people.values() if _is_counterpart(p) and p.state}
    named |= {(sort, state) for sort, states in told.items() for state in states if state in matched}
    peopled = [row for row in rows if any(isinstance(group.value, Person) for group in row)]
    wanting = [row for row in peopled if any(map(_lacks_state, row))]
    its = told_beside(text, wanting)
    home = dict(coming_home(text, wanting))
    likes = dict(across(text, rows)) if wanting else {}
    beside = _beside(peopled)
    found: dict[str, Person] = {}
    for words, person in people.items():
        state = (
            None
            if person.state
            else _by_name(person)
            or its.get(fold(person.name))
            or _by_rare_office(person, rows)
            or of_the_commission(person, rows)
            or home.get(fold(person.name))
            or _by_office(person, told, named, beside)
            or _by_office_and_name(person, rows)
            or likes.get(fold(person.name))
        )
        found[words] = person.acting_for(_at_the_time(state[0], rows), state[1]) if state else person
    return found


def _at_the_time(state: str, rows: Sequence[Sequence[Group]]) -> str:
    """`Havel in Prague` before 1993: the former state that a town of the report lay in, of which `state` is a successor."""
    wholes = {whole for whole, successors in _successors() if state in successors}
    if not wholes or state in _named(rows):
        return state
    towns = {state_of(g) for row in rows for g in row if "place" in g.tags and "state" not in g.tags}
    return next((whole for whole in wholes if whole in towns), state)


@cache
def _successors() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((s.id, tuple(s.successors)) for s in load_states() if s.successors)


def _lacks_state(group: Group) -> bool:
    """Whether a group is a person whose own words tell no state."""
    return isinstance(group.value, Person) and not group.value.state


def _by_office(
    person: Person,
    told: Mapping[str, Mapping[str, Span]],
    named: set[tuple[str | None, str]],
    beside: Mapping[str, set[str]],
) -> tuple[str, Span] | None:
    if person.office is None or person.office_span is None:
        return None
    sort = _sort(person.office)
    if sort is None:
        return None
    others = beside.get(fold(person.name), set())
    free = {
        state: span
        for state, span in told.get(sort, {}).items()
        if (sort, state) not in named and state not in others
    }
    return next(iter(free.items())) if len(free) == 1 else None


def _by_name(person: Person) -> tuple[str, Span] | None:
    """By a name that any reader knows: `Putin met Xi Jinping`."""
    state = state_of_known(person.name)
    return (state, person.name_span) if state else None


def _by_office_and_name(person: Person, rows: Sequence[Sequence[Group]]) -> tuple[str, Span] | None:
    """By an office and a name of which any reader knows whom they mean, in a report that names that state: `President Bush`."""
    state = state_of_leader(person.office, person.name) if person.office else None
    return (state, person.name_span) if state and state in _named(rows) else None


def _named(rows: Sequence[Sequence[Group]]) -> set[str]:
    return {state for row in rows for group in row if group.tags & _STATED and (state := state_of(group))}


def _by_rare_office(person: Person, rows: Sequence[Sequence[Group]]) -> tuple[str, Span] | None:
    """By a title that one state has, or a few: of these the one that the report names.

    Where it names none of them, the first, unless it names two other states: of one of those whoever bears the title may be.
    """
    if person.office is None or person.office_span is None:
        return None
    title = " ".join(t.fold for t in tokenise(person.office) if t.word)
    few = load_titles_of_few_states().get(title, ())
    if not few:
        return None
    named = _named(rows)
    held = [state for state in few if state in named]
    if not held and (len(few) == 1 or len(named | _acting(rows)) < _TWO):
        held = [few[0]]
    return (held[0], person.office_span) if len(held) == 1 else None


def _acting(rows: Sequence[Sequence[Group]]) -> set[str]:
    """The states of the offices and bodies that are told."""
    values = (group.value for row in rows for group in row)
    return {value.state for value in values if isinstance(value, (Office, Body)) and value.state}


_TWO = 2
_STATED = frozenset({"state", "demonym", "place", "seat"})


def _beside(rows: Sequence[Sequence[Group]]) -> dict[str, set[str]]:
    """By person, the states of others in a sentence with them: of offices without a name, and of named counterparts."""
    found: dict[str, set[str]] = {}
    for row in rows:
        states = {g.value.state for g in row if isinstance(g.value, Office) and g.value.state}
        states |= {g.value.state for g in row if _is_counterpart(g.value) and g.value.state}
        for group in row:
            if states and isinstance(group.value, Person):
                found.setdefault(fold(group.value.name), set()).update(states)
    return found


def _is_counterpart(value: object) -> TypeGuard[Person]:
    return isinstance(value, Person) and is_counterpart(fold(value.office or ""))


def _offices(text: str, rows: Sequence[Sequence[Group]]) -> dict[str, dict[str, Span]]:
    """The states of the offices that stand without a name, by sort of office, each with its words."""
    found: dict[str, dict[str, Span]] = {}
    for row in rows:
        for group in row:
            office = group.value
            if (
                not isinstance(office, Office)
                or office.plural
                or not office.state
                or group.tags & {"counterpart"}
            ):
                continue
            span = office.state_span or group.span
            words = text[group.start : group.end].replace(text[slice(*span)], " ")
            sort = _sort(words)
            if sort is not None:
                found.setdefault(sort, {}).setdefault(office.state, span)
    return found


@cache
def _sorts() -> dict[str, str]:
    return {
        title.text: office.id
        for office in load_offices()
        if office.rank <= _LOWEST
        for title in office.titles
        if not title.plural
    }


@lru_cache(maxsize=4096)
def _sort(office: str | None) -> str | None:
    """The sort of an office by the longest title that its words end or begin with."""
    words = [t.fold for t in tokenise(office or "") if t.word]
    for first in range(len(words)):
        found = _sorts().get(" ".join(words[first:])) or _sorts().get(" ".join(words[: len(words) - first]))
        if found:
            return "monarch" if found == _HEADS and not _MONARCHS.isdisjoint(words) else found
    return None


#: A king is no president, so that a land that has the one has not the other.
_HEADS = "head_of_state"
_MONARCHS = frozenset({"king", "queen", "emperor", "empress", "sultan", "emir", "amir", "monarch"})
