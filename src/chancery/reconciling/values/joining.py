"""Joining lists: the persons, bodies, states, fields and places that any report names, each once and under one name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeVar

from chancery.reconciling.bodies import Party, compare_bodies, party
from chancery.reconciling.people import Person, compare_people, person
from chancery.reconciling.values.alike import canonical
from chancery.vocabulary.folding import folded_words

_PEOPLE: Final = frozenset({"visitor", "participants", "witnesses"})
_ONE_PERSON: Final = frozenset({"same", "short", "spelling", "office"})
_ONE_BODY: Final = frozenset({"same", "within", "counterpart", "general"})
_T = TypeVar("_T", Person, Party)


def join_lists(field: str, lists: Sequence[Sequence[Any]], *, state: str | None = None) -> list[Any]:
    """All items of the lists without repetition, in the order in which they are first named; fields by how many name them.

    `state` is whose persons they are, where the items do not say.
    """
    items = [item for one in lists for item in one]
    if field in _PEOPLE:
        return _people(items, state)
    if field == "parties":
        return _parties(items)
    if field == "places":
        return _places(items)
    counted = Counter(canonical(field, item) for item in items)
    first = {canonical(field, item): item for item in reversed(items)}
    return [first[name] for name, _ in counted.most_common()]


def only_reworded(field: str, one: Sequence[Any], other: Sequence[Any]) -> bool:
    """Whether every person or body of the first list is in the second under a name that says as much."""
    if field in _PEOPLE:
        there = [person(item, state=None, day=None) for item in other]
        return all(
            any(compare_people(person(item, state=None, day=None), o) in ("same", "spelling") for o in there)
            for item in one
        )
    if field == "parties":
        bodies = [party(item) for item in other]
        return all(any(compare_bodies(party(item), o) == "same" for o in bodies) for item in one)
    return {canonical(field, item) for item in one} <= {canonical(field, item) for item in other}


def _people(items: Sequence[Any], state: str | None) -> list[dict[str, Any]]:
    known = [(person(item, state=state, day=None), item) for item in items]
    groups = _grouped(known, lambda a, b: compare_people(a, b) in _ONE_PERSON)
    return [_one_person(group) for group in groups]


def _one_person(group: Sequence[tuple[Person, Any]]) -> dict[str, Any]:
    """The fullest name and office of one person."""
    fullest = min((one for one, _ in group), key=lambda one: (-len(one.words), one.text.isascii(), one.text))
    name = next((one.known for one, _ in group if one.known), None) or fullest.text
    offices = [str(item["office"]) for _, item in group if isinstance(item, Mapping) and item.get("office")]
    states = [one.state for one, item in group if isinstance(item, Mapping) and item.get("state")]
    made: dict[str, Any] = {"name": name}
    if offices:
        made["office"] = min(offices, key=lambda office: (-len(office), office))
    if states:
        made["state"] = states[0]
    return made


def _parties(items: Sequence[Any]) -> list[dict[str, Any]]:
    known = [(party(item), item) for item in items]
    # A body under its name comes first, so that "its counterpart" and the government as a whole join one that is named.
    ordered = sorted(known, key=lambda pair: _SORTS.index(pair[0].sort))
    groups = _grouped(ordered, lambda a, b: a.state == b.state and compare_bodies(a, b) in _ONE_BODY)
    return [
        _one_party(group)
        for group in sorted(groups, key=lambda group: min(known.index(pair) for pair in group))
    ]


_SORTS: Final = ("named", "general", "counterpart")


def _one_party(group: Sequence[tuple[Party, Any]]) -> dict[str, Any]:
    """The fullest name of one body."""
    named = [one for one, _ in group if one.sort == group[0][0].sort]
    best = min(named, key=lambda one: (one.text in one.acronyms, -len(one.core), -len(one.text), one.text))
    made: dict[str, Any] = {"name": best.text}
    if best.state:
        made["state"] = best.state
    return made


def _places(items: Sequence[str]) -> list[str]:
    """Places without those that a fuller one names along (`Pyongyang` beside `Mansudae Hall, Pyongyang` stays)."""
    return list({" ".join(folded_words(item)): item for item in reversed(items)}.values())[::-1]


def _grouped(items: Sequence[tuple[_T, Any]], alike: Callable[[_T, _T], bool]) -> list[list[tuple[_T, Any]]]:
    """Items in groups of one thing each: each joins the first group with whose first item it agrees."""
    groups: list[list[tuple[_T, Any]]] = []
    for item in items:
        home = next((group for group in groups if alike(group[0][0], item[0])), None)
        if home is None:
            groups.append([item])
        else:
            home.append(item)
    return groups
