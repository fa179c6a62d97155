"""Which words of a sentence tell a hindrance or a chance: its clause, its cause, or the words around the cue."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group
from chancery.reading.symbols import Match

_CLAUSE_START = frozenset(
    {"stop", "colon", "w:that", "w:but", "w:while", "w:although", "w:whereas", "w:because", "quote", "w:said"}
)
_OBJECT_END = frozenset(
    {"stop", "comma", "colon", "quote", "w:for", "w:and", "w:which", "w:that", "w:but", "w:while"}
)
IS = frozenset({"w:is", "w:was", "w:are", "w:were"})
_HELPING = frozenset({"w:has", "w:have", "w:had"})
PREDICATE = IS | {"verb", "w:has", "w:have", "w:had", "w:will", "w:would"}


def extent(groups: Sequence[Group], match: Match, cue: tuple[int, int], side: str) -> tuple[int, int]:
    """The group range of the words that tell the hindrance or the chance."""
    first = _clause_start(groups, match.first)
    if side == "subject":
        return first, _clause_end(groups, match.last)
    if side == "cause":
        return match.parts["cause"]
    if side == "cause-clause":
        at = match.parts["cause"][0]
        end = next(
            (n for n in range(at + 1, len(groups)) if groups[n].tags & {"w:that", "stop", "comma"}), at + 1
        )
        return at, end
    if side == "rest":
        at = match.parts["cause"][0]
        return at, next((n for n in range(at, len(groups)) if "stop" in groups[n].tags), len(groups))
    if side == "object-clause":
        at = match.parts["cause"][0]
        return at, _clause_end(groups, at + 1)
    if side == "object-row":
        at = match.parts["cause"][0]
        return at, _clause_end(groups, at + 1)
    if side.startswith("object"):
        at = match.parts.get("cause", cue)[0]
        end = at + 1
        while end < len(groups) and not _object_ends(groups, at, end):
            end += 1
        return at, end
    if side == "cue":
        end = match.last
        while (
            end < len(groups) and not _object_ends(groups, cue[0], end) and not groups[end].tags & PREDICATE
        ):
            end += 1
        return cue[0], end
    return first, _clause_end(groups, match.last)


def _object_ends(groups: Sequence[Group], first: int, at: int) -> bool:
    """Whether a noun phrase from `first` ends at `at`; the `and` of `between Chad and Peru` does not end it."""
    if "w:and" in groups[at].tags and at > first + 1 and "w:between" in groups[at - 2].tags:
        return False
    return bool(groups[at].tags & _OBJECT_END)


def _clause_start(groups: Sequence[Group], at: int) -> int:
    for back in range(at - 1, -1, -1):
        if groups[back].tags & _CLAUSE_START and not _goes_on(groups, back, at):
            return back + 1
        if groups[back].tags & {"w:and"} and back and groups[back - 1].tags & {"comma"}:
            return back + 1
    return 0


def _goes_on(groups: Sequence[Group], at: int, before: int) -> bool:
    """Whether a joint at `at` opens no clause of its own: `cold but hinders`, `the rule that took its place hinders`."""
    if "w:but" in groups[at].tags:
        return bool(groups[at + 1].tags & PREDICATE)
    tags = groups[at + 1].tags if at + 1 < before else frozenset()
    relative = "w:that" in groups[at].tags and at > 0 and "verb" not in groups[at - 1].tags
    return relative and bool(tags & ({"verb"} | IS)) and not tags & _HELPING


def _clause_end(groups: Sequence[Group], at: int) -> int:
    end = max(at, 1)
    while end < len(groups) and not groups[end].tags & {"stop", "colon", "comma", "quote"}:
        end += 1
    return min(end, len(groups))
