"""Offices without a name to the persons of the report who hold them: `the minister`, `both presidents`, `the guest`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from chancery.reading.groups import Person, Sentence
from chancery.reading.homologues import is_counterpart
from chancery.reading.scene import Scene, once
from chancery.reading.tokens import fold, tokenise
from chancery.reading.who import full_person
from chancery.vocabulary.offices import load_offices

_EMPTY = frozenset({
    "the", "a", "an", "of", "and", "for", "to", "his", "her", "its", "their", "our", "two", "both",
    "visiting", "new", "former", "acting", "this", "these", "state", "chinese", "host",
})  # fmt: skip
#: Words for a person of some standing, whatever the office.
_ANYBODY = frozenset({"leader", "head", "official", "diplomat", "chief", "guest", "dignitary", "envoy"})
_SINGULAR = {
    "presidents": "president", "ministers": "minister", "premiers": "premier", "chancellors": "chancellor", "kings": "king",
    "secretaries": "secretary", "speakers": "speaker", "heads": "head", "leaders": "leader", "chairmen": "chairman",
    "councillors": "councillor", "deputies": "deputy", "governors": "governor", "mayors": "mayor", "generals": "general",
}  # fmt: skip
_LEADERS = frozenset({"leader", "head"})
#: Words for one who holds the same office in another state.
_LIKE = frozenset({"counterpart", "colleague", "peer", "homologue", "interlocutor"})


@once
def everybody(scene: Scene) -> list[Person]:
    """Every person of the report once, in the order in which they are named."""
    seen: dict[str, Person] = {}
    for person in scene.people.values():
        full = full_person(scene, person)
        seen.setdefault(fold(full.name), full)
    return sorted(seen.values(), key=lambda p: p.name_span)


def office_holder(
    scene: Scene,
    sentence: Sentence,
    words: str,
    state: str | None,
    last: Person | None,
    *,
    at: int | None = None,
) -> Person | None:
    """The person of the report whom an office without a name means; None when it may be several or nobody.

    An office at code point `at` is nobody's who is first named behind it: `the minister will meet Minister X`.
    """
    wanted = _content(words)
    people = everybody(scene)
    if wanted & _LIKE:
        return None
    if state is not None:
        same = [p for p in people if p.state == state]
        fitting = [p for p in same if _fits(wanted, p)]
        return _only(
            fitting
            or [p for p in same if p.office is None or is_counterpart(fold(p.office)) or wanted <= _ANYBODY]
        )
    before = [p for p in people if p.name_span[0] < sentence.end and not _named_behind(scene, p, at)]
    fitting = [p for p in before if _fits(wanted, p)]
    if last is not None and any(fold(p.name) == fold(full_person(scene, last).name) for p in fitting):
        return full_person(scene, last)
    return _only(fitting)


def _named_behind(scene: Scene, person: Person, at: int | None) -> bool:
    if at is None or person.name_span[0] < at:
        return False
    return scene.text.find(person.name.split()[-1], 0, at) < 0


def holders(scene: Scene, sentence: Sentence, words: str, both: bool) -> list[Person]:
    """The two persons whom `the two presidents` or `the foreign ministers` means, one of each state; [] otherwise."""
    wanted = frozenset(_SINGULAR.get(word, word) for word in _content(words))
    if not wanted or not (both or words[:4].lower() == "the "):
        return []
    before = [p for p in everybody(scene) if p.name_span[0] < sentence.end]
    if wanted & _LEADERS:
        found = [p for p in before if (p.rank or 12) <= 2 or is_counterpart(fold(p.office or ""))]
    else:
        found = [p for p in before if _fits(wanted, p) or is_counterpart(fold(p.office or ""))]
    return _one_a_side(found)


def _one_a_side(people: Iterable[Person]) -> list[Person]:
    chosen: dict[str | None, Person] = {}
    for person in people:
        chosen.setdefault(person.state, person)
    return list(chosen.values())[:2] if len(chosen) >= 2 else []


def _content(words: str) -> frozenset[str]:
    """The words of an office, without articles and names of states."""
    return (frozenset(t.fold for t in tokenise(words) if t.word) & _office_words()) - _EMPTY


@cache
def _office_words() -> frozenset[str]:
    titles = (title.text for office in load_offices() for title in office.titles)
    return (
        frozenset(word for title in titles for word in title.split())
        | frozenset(_SINGULAR)
        | frozenset(_SINGULAR.values())
    )


_HEADS = frozenset({
    "director", "commissioner", "ambassador", "envoy", "king", "sultan", "emir", "prince", "chief", "governor",
    "admiral", "marshal", "colonel", "brigadier", "commodore", "commander", "princess", "queen", "cardinal", "archbishop",
    "rector", "justice", "prosecutor", "nuncio", "undersecretary",
})  # fmt: skip


def _otherwise(held: frozenset[str]) -> frozenset[str]:
    """What else holders of an office are called: a prime minister is a premier, and the other way round."""
    if held & {"deputy", "vice", "assistant"}:
        return frozenset()
    if {"prime", "minister"} <= held:
        return frozenset({"premier"})
    return frozenset({"prime", "minister"}) if "premier" in held else frozenset()


_BELOW = frozenset({"assistant", "deputy", "under", "undersecretary", "acting", "former"})


def _fits(wanted: frozenset[str], person: Person) -> bool:
    """Whether the office asked for may be a short way to name the person's office."""
    held = frozenset(_SINGULAR.get(t.fold, t.fold) for t in tokenise(person.office or "") if t.word)
    held |= _otherwise(held)
    if (
        person.state == "USA"
        and fold(person.office or "").endswith("secretary of state")
        and "under" not in held
    ):
        held |= {"foreign", "minister"}  # who holds the office that is the foreign minister's elsewhere
    held |= _SECONDS if held & _SECONDS else frozenset()
    if wanted & _LEADERS and len(wanted) == 1:
        return (person.rank or 12) <= 2
    core = frozenset(w for w in wanted if w in held)
    heads = core & (frozenset(_SINGULAR.values()) | _HEADS)
    return bool(heads) and core == wanted


#: What those right below a minister are called, one here and the other there.
_SECONDS = frozenset({"vice", "deputy"})


def _only(people: Sequence[Person]) -> Person | None:
    return people[0] if len(people) == 1 else None


def both_sides(scene: Scene, sentence: Sentence, words: str) -> list[Person]:
    """The persons whom `the two leaders`, `the two sides` or `both ministers` means, one of each of the report's states."""
    wanted = frozenset(_SINGULAR.get(word, word) for word in _content(words)) - {
        "sides",
        "parties",
        "countries",
        "pair",
    }
    before = [p for p in everybody(scene) if p.name_span[0] < sentence.end]
    if not wanted or wanted & _LEADERS:
        found = [p for p in before if (p.rank or 12) <= 2 or is_counterpart(fold(p.office or ""))]
        return _one_a_side(found)
    return _one_a_side([p for p in before if _fits(wanted, p) or is_counterpart(fold(p.office or ""))])
