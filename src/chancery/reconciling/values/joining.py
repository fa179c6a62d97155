"""Joining lists: the persons, bodies, states, fields and places that any report names, each once and under one name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from chancery.reconciling.bodies import Party, compare_bodies, party
from chancery.reconciling.people import Person, compare_people, person
from chancery.reconciling.values.alike import canonical
from chancery.vocabulary.folding import folded_words

_PEOPLE: Final = frozenset({"visitor", "participants", "witnesses"})
_ONE_PERSON: Final = frozenset({"same", "short", "spelling", "office"})
_ONE_BODY: Final = frozenset({"same", "within", "counterpart", "general"})
_T = TypeVar("_T", Person, Party)


def join_lists(
    field: str,
    lists: Sequence[Sequence[Any]],
    *,
    state: str | None = None,
    sides: Sequence[frozenset[str]] | None = None,
) -> list[Any]:
    """All items of the lists without repetition, in the order in which they are first named; fields by how many name them.

    `state` is whose persons they are, where the items do not say. `sides` are, for each list, the states whose ministries or
    agencies give it: what these call a person or body of their own comes before a fuller name from elsewhere.
    """
    speaking = sides or [frozenset[str]()] * len(lists)
    items = [item for one in lists for item in one]
    if field in _PEOPLE or field == "parties":
        voices = [side for one, side in zip(lists, speaking, strict=True) for _ in one]
        return _people(items, voices, state) if field in _PEOPLE else _parties(items, voices)
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


@dataclass(frozen=True, slots=True)
class _Named(Generic[_T]):
    """A person or body as one list names it, and whether its own side says so."""

    known: _T
    item: Any
    own: bool


def _people(
    items: Sequence[Any], voices: Sequence[frozenset[str]], state: str | None
) -> list[dict[str, Any]]:
    told = _heard([person(item, state=state, day=None) for item in items], items, voices)
    # Who has a name comes first, so that "the two ministers" join one who is named and do not make the two into one.
    named = sorted(told, key=lambda one: not one.known.words)
    groups = _grouped(named, lambda a, b: compare_people(a, b) in _ONE_PERSON)
    return [_one_person(group) for group in sorted(groups, key=lambda group: min(map(told.index, group)))]


def _one_person(group: Sequence[_Named[Person]]) -> dict[str, Any]:
    """The name and office that the own side gives one person, else the fullest."""
    people = [one.known for one in group]
    fullest = min(people, key=lambda one: (-len(one.words), one.text.isascii(), one.text))
    name = next((one.known for one in people if one.known), None) or fullest.text
    titled = [one for one in group if isinstance(one.item, Mapping) and one.item.get("office")]
    named = [one for one in titled if not _is_counterpart(one.item["office"])] or titled
    offices = [str(one.item["office"]) for one in _own_or_all(named)]
    states = [one.known.state for one in group if isinstance(one.item, Mapping) and one.item.get("state")]
    made: dict[str, Any] = {"name": name}
    if offices:
        made["office"] = min(offices, key=lambda office: (-len(office), office))
    if states:
        made["state"] = states[0]
    return made


def _is_counterpart(office: Any) -> bool:
    """`Maltese counterpart` says whose office is meant, not which."""
    return folded_words(str(office))[-1:] == ("counterpart",)


def _parties(items: Sequence[Any], voices: Sequence[frozenset[str]]) -> list[dict[str, Any]]:
    named = _heard([party(item) for item in items], items, voices)
    # A body under its name comes first, so that "its counterpart" and the government as a whole join one that is named.
    ordered = sorted(named, key=lambda one: _SORTS.index(one.known.sort))
    groups = _grouped(ordered, lambda a, b: a.state == b.state and compare_bodies(a, b) in _ONE_BODY)
    return [
        _one_party(group)
        for group in sorted(groups, key=lambda group: min(named.index(one) for one in group))
    ]


_SORTS: Final = ("named", "general", "counterpart")


def _one_party(group: Sequence[_Named[Party]]) -> dict[str, Any]:
    """The name that says most of one body; of names of which neither says more than the other, that of its own side."""
    named = [one for one in group if one.known.sort == group[0].known.sort]
    cores = [one.known.core for one in named]

    def order(one: _Named[Party]) -> tuple[Any, ...]:
        it = one.known
        says_less = any(it.core < core for core in cores)
        return (it.text in it.acronyms, says_less, not one.own, -len(it.core), -len(it.text), it.text)

    best = min(named, key=order).known
    made: dict[str, Any] = {"name": best.text}
    if best.state:
        made["state"] = best.state
    return made


def _heard(known: Sequence[_T], items: Sequence[Any], voices: Sequence[frozenset[str]]) -> list[_Named[_T]]:
    return [
        _Named(one, item, one.state in sides) for one, item, sides in zip(known, items, voices, strict=True)
    ]


def _own_or_all(named: Sequence[_Named[_T]]) -> Sequence[_Named[_T]]:
    """What the own side says, where it says anything."""
    return [one for one in named if one.own] or named


def _places(items: Sequence[str]) -> list[str]:
    """Places without those that a fuller one names along (`Pyongyang` beside `Mansudae Hall, Pyongyang` stays)."""
    return list({" ".join(folded_words(item)): item for item in reversed(items)}.values())[::-1]


def _grouped(items: Sequence[_Named[_T]], alike: Callable[[_T, _T], bool]) -> list[list[_Named[_T]]]:
    """Items in groups of one thing each: each joins the first group with whose first item it agrees."""
    groups: list[list[_Named[_T]]] = []
    for item in items:
        home = next((group for group in groups if alike(group[0].known, item.known)), None)
        if home is None:
            groups.append([item])
        else:
            home.append(item)
    return groups
