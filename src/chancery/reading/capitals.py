"""Capitals that are told by their state: `the Zambian capital`, `Zambia's capital`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from chancery.reading.bodies import state_of
from chancery.reading.groups import Group, merge
from chancery.reading.lexicon import StateForm
from chancery.reading.tokens import fold
from chancery.reading.trie import Word
from chancery.vocabulary.states import load_states


@cache
def _capitals() -> dict[str, str]:
    return {state.id: state.capitals[0] for state in load_states() if state.capitals}


def capital_of(state: str) -> str:
    """The capital of a state by name, empty where the vocabulary has none."""
    return _capitals().get(state, "")


def with_capitals(text: str, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """The groups with every capital that is told by its state, and not by name as well, as a place of that name."""
    if not [g for g in groups if g.end - g.start == 7 and _is_capital(text, g)]:
        return groups
    out: list[Group] = []
    for at, group in enumerate(groups):
        first = _owner(groups, at) if _is_capital(text, group) and not _named(groups, at + 1) else None
        state = state_of(groups[first]) if first is not None else None
        city = capital_of(state) if state else ""
        if first is None or state is None or not city:
            out.append(group)
            continue
        del out[len(out) - (at - first) :]
        made = merge(groups[first : at + 1], frozenset({"place", "cap1"}))
        word = Word("place", StateForm(state, "capital", False), city)
        out.append(Group(made.tags, made.first, made.last, made.start, made.end, (word,), None))
    return tuple(out)


def told_capital(text: str, group: Group) -> str | None:
    """The name of a capital that a group tells by its state, `the Zambian capital`; None for a place told by name."""
    word = group.word("place")
    if word is None or not isinstance(word.value, StateForm) or word.value.form != "capital":
        return None
    return None if fold(word.surface) in fold(text[group.start : group.end]) else word.surface


def _is_capital(text: str, group: Group) -> bool:
    return group.end - group.start == 7 and fold(text[group.start : group.end]) == "capital"


def _owner(groups: Sequence[Group], at: int) -> int | None:
    if at and groups[at - 1].tags & {"demonym"}:
        return at - 1
    if at > 1 and groups[at - 1].tags & {"w:'s"} and groups[at - 2].tags & {"state"}:
        return at - 2
    return None


def _named(groups: Sequence[Group], at: int) -> bool:
    """Whether the city's name follows, `the Zambian capital Lusaka`, `of Lusaka`, or another noun, `capital markets`."""
    here = at
    while here < len(groups) and groups[here].tags & {"comma", "w:of", "w:city"}:
        here += 1
    return here < len(groups) and bool(
        groups[here].tags & {"place", "cap", "low", "instrument", "s:affected"}
    )
