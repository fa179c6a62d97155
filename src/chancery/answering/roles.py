"""Which states a question is about, and the part of each: whose visit, whose act, whose office."""

from __future__ import annotations

from typing import Final

from chancery.answering.spotting import Spot, Token

#: Verbs of what one side does for itself, by how their forms begin.
_OWN_ACTS: Final = ("ratif", "open", "clos")
_EMBASSIES: Final = frozenset({"embassy-opened", "embassy-closed"})


def states_of(spots: list[Spot], tokens: tuple[Token, ...], types: tuple[str, ...]) -> tuple[str, ...]:
    """The states named, also by a capital where it stands for its state; `types` are the sorts asked for."""
    return tuple(
        dict.fromkeys(
            one.value for one in spots if one.slot == "state" or means_state(one, spots, tokens, types)
        )
    )


def means_state(one: Spot, spots: list[Spot], tokens: tuple[Token, ...], types: tuple[str, ...]) -> bool:
    """Whether a capital stands for its state: `between Hanoi and Pyongyang`, `an embassy in Hanoi`, not `signed in Hanoi`."""
    if one.slot != "place" or one.form != "capital":
        return False
    if types and set(types) <= _EMBASSIES:
        return True
    before = tokens[one.first - 1].folded if one.first else ""
    if before == "between":
        return True
    return before == "and" and any(
        s.slot == "place" and s.last == one.first - 1 and means_state(s, spots, tokens, types) for s in spots
    )


def roles(
    spots: list[Spot], tokens: tuple[Token, ...], states: tuple[str, ...], kinds: tuple[str, ...]
) -> tuple[str | None, str | None]:
    """Whose visit, and to whom, as far as the words around the states say."""
    if kinds != ("visit",) or not 1 <= len(states) <= 2:
        return None, None
    visitor = host = None
    for one in (s for s in spots if s.slot == "state"):
        before = _before(tokens, one)
        if before in ("to", "in", "visit", "visited", "visits", "visiting"):
            host = one.value
        elif before in ("by", "from") or one.form == "adjective" or tokens[one.last - 1].possessive:
            visitor = one.value
    others = [state for state in states if state not in (visitor, host)]
    if host and others:
        visitor = visitor or others[0]
    elif visitor and others:
        host = others[0]
    return visitor, host


def actor(spots: list[Spot], tokens: tuple[Token, ...], types: tuple[str, ...]) -> str | None:
    """The state that stands before a verb of what each does for itself, or before its own embassy."""
    for one in (s for s in spots if s.slot == "state"):
        after = tokens[one.last].folded if one.last < len(tokens) else ""
        if after.startswith(_OWN_ACTS):
            return one.value
        if _EMBASSIES & set(types) and after.startswith("embass"):
            return one.value
    return None


def office_state(spots: list[Spot], tokens: tuple[Token, ...]) -> str | None:
    """The state whose office is asked for: `the president of Laos`, `the Lao president`, `Laos's president`."""
    for office in (s for s in spots if s.slot == "office"):
        for state in (s for s in spots if s.slot == "state"):
            between = [token.folded for token in tokens[office.last : state.first] if token.folded != "the"]
            if between == ["of"] or state.last == office.first:
                return state.value
    return None


def _before(tokens: tuple[Token, ...], one: Spot) -> str:
    """The word before a spot, an article left out."""
    words = [token.folded for token in tokens[: one.first] if token.folded != "the"]
    return words[-1] if words else ""
