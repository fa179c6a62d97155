"""For whom somebody acts by whom they are said to be the like of: `the minister, A, and her Omani counterpart, B`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Person
from chancery.reading.homologues import is_counterpart
from chancery.reading.offices import Office
from chancery.reading.tokens import fold

_NAMING: Final = frozenset({"state", "demonym"})
_OWNED: Final = ("his ", "her ")
_REACH: Final = 30


def across(text: str, rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """Persons of no told state who have a counterpart in one of the two states that a report names most: of the other."""
    pair = _pair(rows)
    if len(pair) < 2:
        return
    for row in rows:
        for number, group in enumerate(row):
            person = group.value
            if not isinstance(person, Person) or person.state or not person.office or _owned(text, group):
                continue
            ahead = row[number + 1 : number + _REACH]
            like = next((g for g in ahead if isinstance(g.value, Person) or _nameless(text, g)), None)
            if like is None or not (_nameless(text, like) or _owned(text, like)):
                continue
            state = like.value.state
            other = next((known for known in pair if known != state), None)
            if state in pair and other is not None:
                yield fold(person.name), (other, pair[other])


def _owned(text: str, group: Group) -> bool:
    """Whether somebody is told as another's like: `her Omani counterpart, B`."""
    words = fold(text[group.start : group.start + 4])
    return words in _OWNED and is_counterpart(fold(group.value.office or ""))


def _nameless(text: str, group: Group) -> bool:
    """`with his Omani colleague`: another's like without a name."""
    words = fold(text[group.start : group.start + 4])
    return isinstance(group.value, Office) and "counterpart" in group.tags and words in _OWNED


def _pair(rows: Sequence[Sequence[Group]]) -> dict[str, Span]:
    """The two states that are named most, each with where it is first named."""
    found: dict[str, Span] = {}
    count: Counter[str] = Counter()
    for row in rows:
        for group in row:
            state = state_of(group) if group.tags & _NAMING else None
            if state:
                count[state] += 1
                found.setdefault(state, group.span)
    return {state: found[state] for state, _ in count.most_common(2)}
