"""Persons who go on by the first of their two family names alone: `Marrero` where Manuel Marrero Cruz was told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from chancery.reading.groups import Group, Person
from chancery.reading.tokens import fold

#: What a name in the middle of a sentence is followed by, where it is not part of a longer one.
_BEHIND = frozenset({
    "verb", "comma", "stop", "dot", "close", "quote", "date", "adverb", "w:'s", "w:'", "w:and", "w:also", "w:will", "w:would",
    "w:had", "w:has", "w:was", "w:is", "w:who", "w:to", "w:in", "w:at", "w:on", "w:for", "w:by", "w:as", "w:here", "w:then",
})  # fmt: skip
_NAMES = frozenset({"cap", "cap1", "person", "dash", "office", "honorific", "w:of"})


def first_family_names(
    text: str, rows: Sequence[Sequence[Group]], people: Mapping[str, Person]
) -> Iterator[tuple[str, Person]]:
    """The names, folded, that stand alone and can only mean one person told in full with an office, and that person."""
    wanted = _wanted(people)
    for row in rows if wanted else ():
        for at, group in enumerate(row):
            if "cap" not in group.tags or not wanted:
                continue
            words = fold(text[group.start : group.end])
            if words in wanted and _alone(row, at):
                yield words, wanted.pop(words)


def _wanted(people: Mapping[str, Person]) -> dict[str, Person]:
    """Whom the last name but one would mean, where it is no other person's name and two persons do not share it."""
    found: dict[str, Person] = {}
    shared: set[str] = set()
    for person in {id(p): p for p in people.values()}.values():
        words = fold(person.name).split()
        if len(words) < 3 or person.office is None:
            continue
        name = words[-2]
        if name in found and found[name].name != person.name:
            shared.add(name)
        if len(name) > 3 and name not in people:
            found[name] = person
    return {name: person for name, person in found.items() if name not in shared}


def _alone(row: Sequence[Group], at: int) -> bool:
    """Whether a word in capitals is a whole name: none beside it, and nothing behind that it could go with."""
    before = row[at - 1].tags if at else frozenset()
    after = row[at + 1].tags if at + 1 < len(row) else frozenset()
    return not before & _NAMES and (at + 1 == len(row) or (bool(after & _BEHIND) and not after & _NAMES))
