"""Histories of states that are no more: their capital is theirs where a later report tells of their days."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from msgspec.structs import replace

from chancery.reading.groups import Group
from chancery.reading.lexicon import StateForm
from chancery.reading.trie import Word
from chancery.vocabulary.states import State, load_states

Row = tuple[Group, ...]

#: Forms that name a state itself, rather than one of its cities.
_NAMING = frozenset({"name", "formal", "abbreviation", "adjective", "people"})
#: Tags of their groups.
_TAGS = frozenset({"state", "demonym", "people"})
#: Before the name of a state of which only what came after it is told.
_BYGONE = frozenset({"w:former", "w:old", "w:formerly", "w:then"})
#: How often a report names a state that it tells the history of.
_OFTEN = 2


def histories(rows: Sequence[Row]) -> Sequence[Row]:
    """The groups of each sentence, with the capital of a former state that they name as its own.

    Only where no state of today that the city might belong to is named, and in no sentence with a later year.
    """
    met = {s for row in rows for g in row if not g.tags.isdisjoint(_TAGS) for s in _named(g)}
    for state in _with_seats():
        if state.id in met and met.isdisjoint(state.successors) and _tells_of(rows, state):
            rows = [row if _later(row, state) else tuple(_then(g, state) for g in row) for row in rows]
    return rows


@cache
def _with_seats() -> tuple[State, ...]:
    return tuple(state for state in load_states() if state.seat and state.until)


def _tells_of(rows: Sequence[Row], state: State) -> bool:
    told = (row for row in rows for at, g in enumerate(row) if state.id in _named(g) and not _bygone(row, at))
    return sum(1 for _ in told) >= _OFTEN


def _named(group: Group) -> set[str]:
    forms = (w.value for w in group.words)
    return {f.state for f in forms if isinstance(f, StateForm) and f.state and f.form in _NAMING}


def _bygone(row: Row, at: int) -> bool:
    """`the former Yugoslavia`, `a Soviet-era plant`, `ex-Yugoslavia`."""
    before = row[max(0, at - 2) : at]
    led = at > 0 and "dash" in row[at - 1].tags and row[at - 1].end == row[at].start
    joined = at + 1 < len(row) and "dash" in row[at + 1].tags and row[at + 1].start == row[at].end
    return led or joined or any(not g.tags.isdisjoint(_BYGONE) for g in before)


def _later(row: Row, state: State) -> bool:
    """Whether a sentence tells a year in which the state was no more."""
    last = int((state.until or "0")[:4])
    return any("date" in g.tags and (g.value.year or 0) > last for g in row)


def _then(group: Group, state: State) -> Group:
    if "place" not in group.tags or "state" in group.tags:
        return group
    words = tuple(_as_then(word, state) for word in group.words)
    return replace(group, words=words) if words != group.words else group


def _as_then(word: Word, state: State) -> Word:
    form = word.value
    if not isinstance(form, StateForm) or form.form != "capital" or word.surface != state.seat:
        return word
    return replace(word, value=replace(form, state=state.id))
