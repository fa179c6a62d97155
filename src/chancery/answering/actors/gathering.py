"""One line for one person or body, however reports write the name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from chancery.answering.actors.finding import Naming, namings, reports_of
from chancery.answering.actors.sheets import Named
from chancery.model import Entry
from chancery.reconciling.bodies import Party, compare_bodies, party
from chancery.reconciling.people import Person, compare_people, person
from chancery.vocabulary.aliases import known_person
from chancery.vocabulary.folding import folded_words

_PEOPLE: Final = ("visitor", "participants", "witnesses")
_BODIES: Final = ("parties",)
#: Names are held against each other that have a word with the same so many first letters.
_SIGN: Final = 4


@dataclass(slots=True)
class _Spelling:
    """A name in one order of its words or another: how often it is written how, in which entries, with which offices.

    `told` are the entries with the reports that write it there.
    """

    person: Person
    written: Counter[str] = field(default_factory=Counter)
    entries: set[str] = field(default_factory=set)
    told: set[tuple[str, str]] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)


_Group = list[_Spelling]


def people_of(entries: Iterable[Entry], state: str) -> tuple[Named, ...]:
    """Who acts for the state, and in how many entries, those of most entries first.

    Names are one person's where reports of one event would be joined by them: by all words, by a letter or two unless their
    offices speak against it, or where one is part of the other and of nobody else's.
    """
    groups: list[_Group] = []
    by_sign: dict[str, set[int]] = defaultdict(set)
    for spelling in sorted(_spellings(entries, state, _PEOPLE), key=_fullest):
        signs = {word[:_SIGN] for word in spelling.person.words}
        near = sorted(set().union(*(by_sign[sign] for sign in signs)))
        number = _group_of(spelling, [(number, groups[number]) for number in near])
        if number is None:
            number = len(groups)
            groups.append([])
        groups[number].append(spelling)
        for sign in signs:
            by_sign[sign].add(number)
    return _lines(groups, state)


def bodies_of(entries: Iterable[Entry], state: str) -> tuple[Named, ...]:
    """The bodies that sign for the state, and how many papers, those of most first.

    Names are compared as reports are joined. One that says less than another is that of another body (`Academy of Sciences`,
    `Academy of Agricultural Sciences`), unless reports of one paper use the one or the other, none of them both, and it says
    less than no third.
    """
    groups: list[_Group] = []
    for spelling in sorted(_spellings(entries, state, _BODIES), key=_fullest):
        found = _body_of(spelling, groups, state)
        groups.append([spelling]) if found is None else found.append(spelling)
    return _lines(groups, state)


def _body_of(one: _Spelling, groups: Iterable[_Group], state: str) -> _Group | None:
    """The body that is called so too, None for one of its own."""
    its = _party(one, state)
    within = []
    for group in groups:
        likeness = compare_bodies(_party(group[0], state), its)
        if likeness == "same":
            return group
        if likeness == "within":
            within.append(group)
    return within[0] if len(within) == 1 and _stand_for_one_another(one, within[0]) else None


def _stand_for_one_another(one: _Spelling, group: _Group) -> bool:
    entries = set().union(*(other.entries for other in group))
    told = set().union(*(other.told for other in group))
    return bool(one.entries & entries) and not one.told & told


def _spellings(entries: Iterable[Entry], state: str, fields: tuple[str, ...]) -> Iterator[_Spelling]:
    """Everybody named for the state in these fields, by the words of their name."""
    found: dict[str, _Spelling] = {}
    for entry in entries:
        for naming in namings(entry, fields):
            name = str(naming.value.get("name") or "")
            if not name or _state(naming, entry) != state:
                continue
            one = person(naming.value, state=state, day=None)
            key = one.known or " ".join(sorted(one.words or folded_words(name)))
            spelling = found.setdefault(key, _Spelling(one))
            spelling.written[name] += 1
            spelling.entries.add(entry.id)
            spelling.told |= {(entry.id, report) for report in reports_of(naming.given)}
            spelling.offices |= {one.office} if one.office else set()
    yield from found.values()


def _state(naming: Naming, entry: Entry) -> str | None:
    given = naming.value.get("state") or (entry.get("visitor_state") if naming.field == "visitor" else None)
    return str(given) if given else None


def _fullest(one: _Spelling) -> tuple[int, int, str]:
    """For sorting: the longest names first, so that short ones find whom they may stand for."""
    return (-len(one.person.solid), -len(one.entries), min(one.written))


def _group_of(one: _Spelling, groups: Sequence[tuple[int, _Group]]) -> int | None:
    """The group of a name, None for one of its own; a short name that fits several people is nobody's."""
    short = []
    for number, group in groups:
        likeness = {compare_people(other.person, one.person) for other in group}
        if "same" in likeness or ("spelling" in likeness and _may_be_one(one, group)):
            return number
        if "short" in likeness:
            short.append(number)
    return short[0] if len(short) == 1 else None


def _may_be_one(one: _Spelling, group: _Group) -> bool:
    held = set().union(*(other.offices for other in group))
    return not held or not one.offices or bool(held & one.offices)


def _party(one: _Spelling, state: str) -> Party:
    return party({"name": min(one.written), "state": state})


def _lines(groups: Iterable[_Group], state: str) -> tuple[Named, ...]:
    lines = [
        Named(_shown(group, state), state, len(set().union(*(one.entries for one in group))))
        for group in groups
    ]
    return tuple(sorted(lines, key=lambda line: (-line.number, line.name)))


def _shown(group: _Group, state: str) -> str:
    """The usual name of whoever is known under several, else the spelling of most entries among the names in full."""
    written = Counter[str]()
    for one in group:
        written.update(one.written if len(one.person.words) == len(group[0].person.words) else ())
    known = next((found for name in written if (found := known_person(name, state))), None)
    return known.name if known else min(written, key=lambda name: (_is_cut(name), -written[name], name))


def _is_cut(name: str) -> bool:
    """Whether a word of it is an initial alone."""
    return any(len(word) == 1 for word in folded_words(name))
