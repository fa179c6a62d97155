"""Names that several states or cities share: which of them a report means, by its date and the other names in it."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cache

from msgspec.structs import replace

from chancery.reading.groups import Group
from chancery.reading.histories import histories
from chancery.reading.lexicon import StateForm
from chancery.reading.trie import Word
from chancery.vocabulary.bodies import KnownBody
from chancery.vocabulary.states import load_states

#: Forms that name a state itself: they come before a city of the same name elsewhere.
_OF_THE_STATE = frozenset({"name", "formal", "abbreviation", "adjective", "people"})

Row = tuple[Group, ...]


def told_apart(rows: Sequence[Row], published: date | None = None) -> list[Row]:
    """The groups of each sentence, those of a shared name with the meant state's word first.

    A name of a state comes before a city; of equals the one whose state the report names most otherwise is meant, then a
    capital, then the one usually meant. A city behind another of the same state, `Augusta, Georgia`, is in that state. In a
    report of its days a capital, and a body such as the Kremlin, is the former state's.
    """
    rows = _at_the_time(rows, published)
    shared = [
        (n, at)
        for n, row in enumerate(rows)
        for at, group in enumerate(row)
        if len(group.words) > 1 and _shared(group)
    ]
    if not shared:
        return list(rows)
    named = Counter(
        states[0] for row in rows for group in row if group.words and len(states := _states(group)) == 1
    )
    changed: dict[int, list[Group]] = {}
    for n, at in shared:
        groups = changed.setdefault(n, list(rows[n]))
        groups[at] = _meant(groups, at, named)
    return [tuple(changed[n]) if n in changed else row for n, row in enumerate(rows)]


def _states(group: Group) -> list[str]:
    found = [w.value.state for w in group.words if isinstance(w.value, StateForm) and w.value.state]
    return list(dict.fromkeys(found))


def _shared(group: Group) -> bool:
    return len(_states(group)) > 1


def _meant(groups: Sequence[Group], at: int, named: Counter[str]) -> Group:
    group = groups[at]
    within = _state_before(groups, at)

    def claim(word: Word) -> tuple[bool, bool, int, bool, bool]:
        form = word.value
        if not isinstance(form, StateForm) or not form.state:
            return False, False, -1, False, False
        return (
            form.state == within,
            form.form in _OF_THE_STATE,
            named[form.state],
            form.form == "capital",
            usually_meant(word, form.state),
        )

    return replace(group, words=tuple(sorted(group.words, key=claim, reverse=True)))


def _state_before(groups: Sequence[Group], at: int) -> str | None:
    if at > 1 and groups[at - 1].tags & {"comma"} and groups[at - 2].tags & {"place"}:
        states = _states(groups[at - 2])
        return states[0] if states else None
    return None


def usually_meant(word: Word, state: str) -> bool:
    """Whether a word that several states share means this one where nothing tells which."""
    return (word.surface, state) in _usual()


@cache
def _usual() -> frozenset[tuple[str, str]]:
    return frozenset((text, state.id) for state in load_states() for text in state.usual)


@cache
def _former_seats() -> tuple[tuple[str, str, str, str], ...]:
    """`(capital, state, first day, last day)` of the former states whose capital is another state's today."""
    return tuple((s.seat, s.id, s.since or "", s.until or "") for s in load_states() if s.seat)


def _at_the_time(rows: Sequence[Row], published: date | None) -> Sequence[Row]:
    told = published.isoformat() if published else ""
    then = {city: state for city, state, since, until in _former_seats() if since <= told <= until}
    if not then:
        return histories(rows)
    parts = {part: state for state, whole, successors in _wholes() if told <= whole for part in successors}
    return [tuple(_dated(group, then, parts) for group in row) for row in rows]


@cache
def _wholes() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """`(state, last day, successors)` of the former states whose successors' cities were once all their own."""
    return tuple((s.id, s.whole, s.successors) for s in load_states() if s.whole)


def _dated(group: Group, then: dict[str, str], parts: dict[str, str]) -> Group:
    if group.tags.isdisjoint({"place", "knownbody"}) or "state" in group.tags:
        return group
    words = tuple(_as_then(word, then, parts) for word in group.words)
    return replace(group, words=words) if words != group.words else group


def _as_then(word: Word, then: dict[str, str], parts: dict[str, str]) -> Word:
    form = word.value
    if isinstance(form, KnownBody):
        whole = parts.get(form.state or "")
        return replace(word, value=dataclasses.replace(form, state=whole)) if whole else word
    if not isinstance(form, StateForm) or form.form not in ("capital", "city", "seat"):
        return word
    state = then.get(word.surface) or parts.get(form.state or "")
    return replace(word, value=replace(form, state=state)) if state else word
