"""Who takes part: persons as the whole report knows them, and as a field's value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Body, Group, Person
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold


def bodies_in(groups: Iterable[Group]) -> list[Body]:
    """The bodies among some groups, in order."""
    return [g.value for g in groups if isinstance(g.value, Body)]


def full_person(scene: Scene, person: Person) -> Person:
    """The person as the whole report knows them."""

    found = scene.people.get(fold(person.name), person)
    return person if _another(person, found) else found


def _another(person: Person, found: Person) -> bool:
    """Whether a longer name is of somebody else: `King Ibrahim` is not `Prime Minister Anwar Ibrahim`."""
    ranks = (person.rank or 12, found.rank or 12)
    shorter = " " not in person.name and " " in found.name
    return shorter and ranks[0] != ranks[1] and max(ranks) <= 4 and person.state == found.state is not None


def person_json(scene: Scene, person: Person) -> dict[str, Any]:
    """`{"name", "office", "state"}` of a person, under the fullest name the report gives."""
    full = full_person(scene, person)
    found: dict[str, Any] = {"name": full.name}
    if full.office or person.office:
        found["office"] = person.office or full.office
    if full.state or person.state:
        found["state"] = person.state or full.state
    return found


def person_spans(scene: Scene, person: Person) -> tuple[Span, ...]:
    full = full_person(scene, person)
    return tuple(dict.fromkeys((person.name_span, full.name_span)))


def people_value(scene: Scene, people: Sequence[Person]) -> Value | None:
    """A list of persons as a field's value, each once."""
    seen: dict[str, dict[str, Any]] = {}
    spans: list[Span] = []
    for person in people:
        held = person_json(scene, person)
        if held["name"] not in seen:
            seen[held["name"]] = held
            spans.extend(person_spans(scene, person))
    return Value(list(seen.values()), tuple(spans)) if seen else None
