"""For which state a person acts whose own words do not say it: by an office told without a name, or by `its`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import TypeGuard

from chancery.reading.bodies import state_of
from chancery.reading.commissioners import of_the_commission
from chancery.reading.groups import Body, Group, Person
from chancery.reading.leaders import state_of_known
from chancery.reading.lexicon import StateForm
from chancery.reading.offices import Office
from chancery.reading.tokens import fold, tokenise
from chancery.vocabulary.leaders import state_of_leader
from chancery.vocabulary.offices import load_offices, load_titles_of_few_states

Span = tuple[int, int]
#: Offices below this rank are held by many of one state at once.
_LOWEST = 6


def with_states(
    text: str, rows: Iterable[Sequence[Group]], people: Mapping[str, Person]
) -> dict[str, Person]:
    """`people` with the states of those who have none, where the report tells them elsewhere.

    `the Chinese president` is the one president named whose state is not told; `its minister` is the minister of the
    state that the clause is about; who leaves a capital for abroad is of its state; an embassy announces who comes from its
    own; who leads a delegation is of its state; a few titles exist in one state only; some names any reader knows.
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
    its = {
        **dict(_announced(wanting)),
        **dict(_leading(wanting)),
        **dict(_envoys(wanting)),
        **dict(_inviting(wanting)),
        **dict(_leaving(wanting)),
        **dict(_its(text, wanting)),
    }
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
            or _by_office(person, told, named, beside)
            or _by_office_and_name(person, rows)
        )
        found[words] = person.acting_for(*state) if state else person
    return found


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
    """By a title that one state has, or a few: of these the one that the report names, the first where it names none."""
    if person.office is None or person.office_span is None:
        return None
    title = " ".join(t.fold for t in tokenise(person.office) if t.word)
    few = load_titles_of_few_states().get(title, ())
    if not few:
        return None
    named = _named(rows)
    held = [state for state in few if state in named] or few[:1]
    return (held[0], person.office_span) if len(held) == 1 else None


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
    return isinstance(value, Person) and "counterpart" in fold(value.office or "")


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
            return found
    return None


_GOVERNING = frozenset({"w:to", "w:in", "w:from", "w:of", "w:with", "w:for", "w:at", "w:by", "w:between"})


def _its(text: str, rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`Iran said its foreign minister, X, would come`: X by name, with the state that `its` takes up."""
    for row in rows:
        for number, group in enumerate(row):
            person = group.value
            if not isinstance(person, Person) or person.state:
                continue
            if fold(text[group.start : group.start + 4]) != "its ":
                continue
            for at, other in enumerate(row[:number]):
                prior = at - 2 if at > 1 and row[at - 1].tags & {"w:the"} else at - 1
                before = row[prior].tags if prior >= 0 else frozenset()
                if before & _GOVERNING:
                    continue
                state = other.value.state if isinstance(other.value, (Body, Office)) else None
                if other.tags & {"state", "organisation"}:
                    state = state_of(other)
                if state:
                    yield fold(person.name), (state, other.span)
                    break


_ON_LEAVING = frozenset(
    {"date", "adverb", "w:on", "w:by", "w:early", "w:late", "low", "w:this", "comma", "w:at"}
)


def _leaving(rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`President X left Lima on Friday for`: X by name, with the state whose capital is left for abroad."""
    for row in rows:
        for number, group in enumerate(row):
            if not isinstance(group.value, Person) or group.value.state:
                continue
            here = number + 1
            while here < len(row) and row[here].tags & {"adverb", "date", "w:on", "w:has", "w:will"}:
                here += 1
            if here + 1 >= len(row) or not row[here].tags & {"v:leave"} or not _is_capital(row[here + 1]):
                continue
            ahead = next((g for g in row[here + 2 : here + 10] if not g.tags & _ON_LEAVING), None)
            state = state_of(row[here + 1])
            if state and ahead is not None and ahead.tags & {"w:for"}:
                yield fold(group.value.name), (state, row[here + 1].span)


def _leading(rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`a Malian delegation led by Minister X`: X by name, with the state of the delegation."""
    for row in rows:
        for number, group in enumerate(row):
            if number < 4 or not isinstance(group.value, Person) or group.value.state:
                continue
            start = number - 1 if row[number - 1].tags & {"w:by"} else number - 2
            if not (row[start].tags & {"w:by"} and row[start - 1].tags & {"v:head"}):
                continue
            noun = start - 2
            if not row[noun].tags & {"n:delegation"}:
                continue
            for before in reversed(row[max(0, noun - 5) : noun]):
                if before.tags & _NO_MODIFIER:
                    break
                state = state_of(before) if before.tags & {"demonym", "state"} else None
                if state:
                    yield fold(group.value.name), (state, before.span)
                    break


_NO_MODIFIER = frozenset(
    {"verb", "stop", "comma", "person", "w:of", "w:to", "w:in", "w:with", "w:and", "w:by", "w:the", "w:a"}
)
_WILL = frozenset({"w:will", "w:would", "w:is", "w:was", "w:to", "w:due", "w:be", "w:also", "adverb", "date"})
_COMING = frozenset({"v:arrive", "v:visit", "v:travel", "v:pay"})


def _announced(rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`Minister X will arrive on Monday, the Omani embassy said`: X by name, with the state of the embassy."""
    for row in rows:
        embassy = _speaking_embassy(row)
        at = next((n for n, g in enumerate(row) if isinstance(g.value, Person)), None)
        if at is None or embassy is None or not embassy.state:
            continue
        if any(g.tags & {"place", "state"} and state_of(g) == embassy.state for g in row):
            # An embassy also announces who goes to its own state, and these are of another.
            continue
        person = row[at].value
        does = next((g for g in row[at + 1 : at + 6] if not g.tags & _WILL), None)
        if isinstance(person, Person) and not person.state and does is not None and does.tags & _COMING:
            yield fold(person.name), (embassy.state, embassy.state_span or embassy.name_span)


def _speaking_embassy(row: Sequence[Group]) -> Body | None:
    for group, after in pairwise(g for g in row if not g.tags & {"w:here"}):
        if isinstance(group.value, Body) and group.tags & {"body:embassy"} and after.tags & {"v:say"}:
            return group.value
    return None


def _is_capital(group: Group) -> bool:
    return any(isinstance(w.value, StateForm) and w.value.form == "capital" for w in group.words)


def _inviting(rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`arrived in Lima at the invitation of President X`: X by name, with the state that is visited."""
    for row in rows:
        for number, group in enumerate(row):
            if not isinstance(group.value, Person) or group.value.state or number < 2:
                continue
            if not (row[number - 1].tags & {"w:of", "w:from"} and row[number - 2].tags & {"n:invitation"}):
                continue
            for at in range(1, number - 2):
                going = row[at - 1].tags & {
                    "w:in",
                    "w:to",
                    "w:into",
                    "w:for",
                    "v:visit",
                    "v:arrive",
                    "v:travel",
                }
                state = state_of(row[at]) if going and row[at].tags & {"place", "state"} else None
                if state:
                    yield fold(group.value.name), (state, row[at].span)
                    break


def _envoys(rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`the Malian president's special envoy, X`: X by name, with the state of whoever sends him."""
    for row in rows:
        for number, group in enumerate(row):
            if number < 2 or not isinstance(group.value, Person) or group.value.state:
                continue
            sender = row[number - 2].value
            if (
                row[number - 1].tags & {"w:'s", "w:'"}
                and isinstance(sender, (Person, Office))
                and sender.state
            ):
                yield fold(group.value.name), (sender.state, sender.state_span or row[number - 2].span)
