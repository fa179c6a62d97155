"""`the two leaders`, `both sides`, `they`: the persons of the report who are meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from chancery.reading.groups import Person
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.officers import person_actor
from chancery.reading.kinds.actors.resolving import both_sides
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.kinds.meetings.both_of_office import fit_for
from chancery.reading.kinds.meetings.counted import all_of_report, number_of
from chancery.reading.kinds.meetings.greeted import only_greeted
from chancery.reading.scene import Scene
from chancery.reading.state_meant import state_meant
from chancery.reading.tokens import fold
from chancery.reading.who import full_person


def resolved(scene: Scene, number: int, actors: Sequence[Actor]) -> list[Actor]:
    """The actors with every pair that names no state preceded by the persons it stands for."""
    done: list[Actor] = []
    for actor in actors:
        count = number_of(scene, scene.sentences[number].groups, actor)
        if count is not None and len(actors) == 1:
            done.extend(a for a in (all_of_report(scene, number, actor, count),) if a is not None)
            continue
        if actor.sort == "guest":
            done.extend(_guest(scene, number, actor, actors))
            continue
        if _several_of_an_office(scene, number, actor) and (found := _holders(scene, number, actor, actors)):
            done.extend(found)
            continue
        if actor.sort in ("pair", "they") and not actor.people and actor.first >= 0 and actor.state is None:
            people = _meant(scene, number, actor)
            done.extend(people)
            if actor.sort == "they" and not people and not _just_met(scene, number):
                continue
            actor = replace(actor, sort="pair", label=None if people else actor.label)
            if not people and actor.label is None and titled(_words(scene, number, actor)):
                actor = replace(actor, label=scene.sentences[number].groups[actor.first].span)
        done.append(actor)
    return _unlike(done)


_MEETING = frozenset({"n:talks", "n:meeting", "n:summit", "v:meet", "s:encounter"})


def _just_met(scene: Scene, number: int) -> bool:
    """Whether the sentence before tells of a meeting and names two states, which are then `they`."""
    if not number or scene.story(scene.sentences[number]) is not scene.story(scene.sentences[number - 1]):
        return False
    before = scene.sentences[number - 1].groups
    met = any(not _MEETING.isdisjoint(g.tags) for g in before)
    states = {state_meant(g) for g in before if g.tags & {"state", "demonym", "office", "body"}}
    return met and len(states - {None}) == 2


def _guest(scene: Scene, number: int, actor: Actor, actors: Sequence[Actor]) -> list[Actor]:
    """Whom `the guests` means: the last person told of who is not of the state of those who receive them."""
    hosts = {a.state for a in actors if a.state is not None}
    for other in _backwards(scene, number, actor, 8):
        if hosts and other.state is not None and other.state not in hosts:
            return [replace(other, first=actor.first, last=actor.last)]
    return [
        replace(a, first=actor.first, last=actor.last)
        for a in _backwards(scene, number, actor, 8)
        if a.state is None
    ][:1]


def _several_of_an_office(scene: Scene, number: int, actor: Actor) -> bool:
    groups = scene.sentences[number].groups
    return (
        actor.first >= 0
        and not actor.people
        and actor.state is None
        and bool(groups[actor.first].tags & {"offices"})
    )


def _holders(scene: Scene, number: int, actor: Actor, actors: Sequence[Actor]) -> list[Actor]:
    """The persons just told of who hold the office named in the plural: `the ambassadors`; [] where fewer than two do."""
    words = fold(_words(scene, number, actor)).split()
    if not words or not words[-1].endswith("s"):
        return []
    office = words[-1][:-1]
    found: dict[tuple[str, ...], Actor] = {}
    for other in _backwards(scene, number, actor, 3):
        if office in fold(other.people[0].office or "").split():
            found.setdefault(other.key, replace(other, first=actor.first, last=actor.last))
    return list(reversed(found.values())) if len(found) > 1 else _named_together(scene, number, actor, actors)


def _named_together(scene: Scene, number: int, actor: Actor, actors: Sequence[Actor]) -> list[Actor]:
    """Two persons of two states who were named side by side in one of the sentences just before."""
    others = {a.state for a in actors if a.state is not None}
    heads = _high(_words(scene, number, actor))
    for back in range(number - 1, max(-1, number - 4), -1):
        row = [a for a in sides(scene)[back] if a.sort == "person" and a.sure and a.state not in others]
        for one, two in pairwise(row):
            lower = heads and any(_lower(scene, a.people[0]) for a in (one, two))
            if one.state != two.state and two.first - one.last <= 1 and not lower:
                return [replace(a, first=actor.first, last=actor.last) for a in (one, two)]
    return []


def titled(words: str) -> bool:
    """Whether the words for a pair tell who they are: `deputy foreign ministers`, not `both sides`."""
    return not frozenset(fold(words).split()) <= _PLAIN


_PLAIN = frozenset(
    [
        "sides",
        "parties",
        "countries",
        "leaders",
        "both",
        "pair",
        "duo",
        "nations",
        "states",
        "they",
        "we",
        "two",
        "each",
        "another",
        "other",
        "one",
        "the",
        "of",
        "men",
        "women",
        "states",
        "neighbours",
        "neighbors",
        "delegations",
        "their",
    ]
)


def _words(scene: Scene, number: int, actor: Actor) -> str:
    return scene.text[slice(*scene.sentences[number].groups[actor.first].span)]


def _meant(scene: Scene, number: int, actor: Actor) -> list[Actor]:
    sentence = scene.sentences[number]
    words = _words(scene, number, actor)
    if titled(words) or "leader" in fold(words):
        people = both_sides(scene, sentence, words)
        if not people and _high(words):
            found = _just_named(scene, number, actor, back=40)
            unfit = any(_lower(scene, a.people[0]) or _else_called(scene, a.people[0], words) for a in found)
            return [] if unfit else found
        if not people and (
            _of_any_office(words) or fit_for(scene, _just_named(scene, number, actor, back=3), words)
        ):
            return _just_named(scene, number, actor)
        return [person_actor(scene, sentence, person, actor.first) for person in people]
    return _just_named(scene, number, actor)


def _of_any_office(words: str) -> bool:
    """`the two officials`: two of whom no office is told but that they hold some."""
    folds = fold(words).split()
    return folds[:2] == ["the", "two"] and folds[2:] in (
        ["officials"],
        ["diplomats"],
        ["envoys"],
        ["dignitaries"],
        ["politicians"],
    )


def _high(words: str) -> bool:
    folded = fold(words)
    heads = folded.endswith(("heads of state", "heads of government"))
    return heads or folded.split()[-1] in ("presidents", "leaders", "premiers", "kings", "chancellors")


def _lower(scene: Scene, person: Person) -> bool:
    """Whether somebody holds an office below that of a head of state or government."""
    return (full_person(scene, person).rank or 0) > _HEAD


_HEAD = 2


def _else_called(scene: Scene, person: Person, words: str) -> bool:
    """`the two presidents` are no prime minister, `the premiers` no president, whatever their rank."""
    office = fold(full_person(scene, person).office or "")
    governs = "minister" in office or "premier" in office or "chancellor" in office
    plural = fold(words).split()[-1]
    if plural == "presidents":
        return governs and "president" not in office
    return plural in ("premiers", "chancellors") and "president" in office and not governs


def _just_named(scene: Scene, number: int, actor: Actor, *, back: int = 6) -> list[Actor]:
    """The last two persons of different states who were named before, one of each, within a few sentences."""
    two = (
        _joined_before(scene, number, actor)
        or _two_in_clause(scene, number, actor)
        or _two_together(scene, number, back)
    )
    if two is not None:
        return [replace(a, first=actor.first, last=actor.last) for a in two]
    found: list[Actor] = []
    for other in _backwards(scene, number, actor, back):
        person: Person = other.people[0]
        known = [a.state for a in found]
        if (
            other.state is None
            or other.state in known
            or any(fold(p.name) == fold(person.name) for a in found for p in a.people)
        ):
            continue
        found.insert(0, replace(other, first=actor.first, last=actor.last))
        if len(found) == 2:
            return found
    return []


def two_told(scene: Scene, number: int, at: int) -> list[Actor]:
    """The two persons of two states who were told of last before group `at`, or [] where nobody knows which two."""
    return _just_named(scene, number, Actor("pair", at, at + 1))


def _joined_before(scene: Scene, number: int, actor: Actor) -> list[Actor] | None:
    """The last two persons named before in the sentence, where `and` alone parts them: `with A and B looking on, the two`."""
    row = [a for a in sides(scene)[number] if len(a.people) == 1 and a.last <= actor.first]
    one, two = row[-2:] if len(row) > 1 else (None, None)
    if one is None or two is None or one.key == two.key or two.first - one.last != 1:
        return None
    joined = "w:and" in scene.sentences[number].groups[one.last].tags
    return [one, two] if joined and (one.state != two.state or one.state is None) else None


def _two_in_clause(scene: Scene, number: int, actor: Actor) -> list[Actor] | None:
    """The only two persons named before in the sentence, one's state untold: `P brought Q the news when the two`."""
    named = {a.key: a for a in sides(scene)[number] if len(a.people) == 1 and a.last <= actor.first}
    if len(named) != 2:
        return None
    one, other = named.values()
    opened = any(g.tags & _WHEN for g in scene.sentences[number].groups[other.last : actor.first])
    apart = one.state != other.state or None in (one.sure, other.sure)
    return [one, other] if opened and apart else None


#: What opens the clause in which `the two` are those of the clause before.
_WHEN = frozenset({"w:when", "w:as", "w:while", "w:after", "w:before"})


def _two_together(scene: Scene, number: int, back: int) -> list[Actor] | None:
    """The only two persons of the nearest sentence before that names any, where they are not of one state."""
    story = scene.story(scene.sentences[number])
    for here in range(number - 1, max(-1, number - 1 - back), -1):
        if scene.story(scene.sentences[here]) is not story:
            return None
        named = {a.key: a for a in _alone(scene, here)}
        if len(named) >= 2:
            one, *others = named.values()
            apart = len(others) == 1 and (one.state != others[0].state or one.state is None)
            return [one, *others] if apart else None
    return None


def _backwards(scene: Scene, number: int, actor: Actor, reach: int) -> Iterator[Actor]:
    rows = sides(scene)
    story = scene.story(scene.sentences[number])
    yield from reversed([a for a in rows[number] if a.last <= actor.first and len(a.people) == 1])
    for back in range(number - 1, max(-1, number - 1 - reach), -1):
        if (
            scene.story(scene.sentences[back]) is not story
            or scene.block(scene.sentences[back]).sort == "caption"
        ):
            return
        yield from reversed(_alone(scene, back))


def _alone(scene: Scene, number: int) -> list[Actor]:
    """The persons that a sentence names one by one, without those who are only greeted in it."""
    sentence = scene.sentences[number]
    row = [a for a in sides(scene)[number] if len(a.people) == 1]
    return [a for a in row if not only_greeted(scene, sentence, a)]


def _unlike(actors: Sequence[Actor]) -> list[Actor]:
    """Each person once: a pronoun that means the other participant is left out."""
    seen: set[tuple[str, ...]] = set()
    kept = []
    for actor in actors:
        key = actor.key or (actor.sort, str(actor.label), str(actor.state))
        if key not in seen:
            seen.add(key)
            kept.append(actor)
    return kept
