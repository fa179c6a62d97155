"""Questions about who: visitors, participants on each side, witnesses, speakers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reconciling.people import Person, compare_people
from chancery.reconciling.rules.rule import Answer
from chancery.reconciling.traits import Traits

_SAID: Final = {
    "same": "the same person",
    "short": "one name is part of the other",
    "spelling": "names a letter apart",
    "office": "the same office",
}
_ORDER: Final = ("same", "short", "spelling", "office", "unknown", "different")


def closest(ones: Sequence[Person], others: Sequence[Person]) -> tuple[str, Person, Person]:
    """The likeness of the two most alike; neither list may be empty."""
    pairs = [(compare_people(a, b), a, b) for a in ones for b in others]
    return min(pairs, key=lambda pair: _ORDER.index(pair[0]))


def visitor(a: Traits, b: Traits) -> Answer | None:
    """The most alike of the visitors: a delegation is often told by different members."""
    if not a.people or not b.people:
        return None
    likeness, one, other = closest(a.people, b.people)
    if likeness == "unknown":
        return None
    if likeness == "different":
        return ("other", f"{_names(a)} against {_names(b)}") if a.shares_language(b) else None
    return likeness, f"{_name(one)} and {_name(other)}: {_SAID[likeness]}"


def participants(a: Traits, b: Traits) -> Answer | None:
    """Who meets: matched one to one; those left over on both sides are two different meetings unless two pairs match."""
    if not a.people or not b.people:
        return None
    matched, left, right = _matched(a.people, b.people)
    if not matched:
        named = any(p.words for p in left) and any(p.words for p in right)
        differ = named and a.shares_language(b)
        return ("other", f"{_names(a)} against {_names(b)}") if differ else None
    names = ", ".join(_name(one) for one, _ in matched)
    if len(matched) > 1:
        return "both", f"shared: {names}"
    if not all(one.words and other.words for one, other in matched):
        return "offices", f"{names}: told by their offices alone"
    if a.shares_language(b) and any(_clash(one, left, right) for one, _ in matched):
        return "other", f"{names} with {_listed(left)} against {_listed(right)}"
    return "one", f"shared: {names}"


def witnesses(a: Traits, b: Traits) -> Answer | None:
    if not a.people or not b.people:
        return None
    matched, _, _ = _matched(a.people, b.people)
    if not matched:
        return ("other", f"{_names(a)} against {_names(b)}") if a.shares_language(b) else None
    return "same", f"shared: {', '.join(_name(one) for one, _ in matched)}"


def _matched(
    ones: Sequence[Person], others: Sequence[Person]
) -> tuple[list[tuple[Person, Person]], list[Person], list[Person]]:
    """The pairs that are one person, the most alike first, and those left over of each list."""
    ranked = sorted(
        (_ORDER.index(compare_people(a, b)), at, to)
        for at, a in enumerate(ones)
        for to, b in enumerate(others)
        if compare_people(a, b) in _SAID
    )
    used_ones: dict[int, int] = {}
    for _, at, to in ranked:
        if at not in used_ones and to not in used_ones.values():
            used_ones[at] = to
    pairs = [(ones[at], others[to]) for at, to in sorted(used_ones.items())]
    left = [p for at, p in enumerate(ones) if at not in used_ones]
    right = [p for to, p in enumerate(others) if to not in used_ones.values()]
    return pairs, left, right


def _clash(shared: Person, left: Sequence[Person], right: Sequence[Person]) -> bool:
    """Whether both name somebody else that the shared person met, and not the same."""
    mine = [p for p in left if p.words and not (p.state and p.state == shared.state)]
    theirs = [p for p in right if p.words and not (p.state and p.state == shared.state)]
    return bool(mine and theirs)


def _name(one: Person) -> str:
    return one.known or one.text or one.office or "somebody"


def _names(a: Traits) -> str:
    return _listed(a.people)


def _listed(people: Sequence[Person]) -> str:
    return ", ".join(map(_name, people))
