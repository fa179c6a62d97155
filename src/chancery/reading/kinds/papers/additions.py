"""Words that put one paper beside another: `in addition to`, `along with`, `plus`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.groups import Group

_PHRASES: Final = (
    (frozenset({"s:going-on"}), frozenset({"w:to"})),  # `in addition to`
    (frozenset({"w:along", "w:together", "w:coupled"}), frozenset({"w:with"})),
    (frozenset({"w:as"}), frozenset({"w:well"}), frozenset({"w:as"})),
    (frozenset({"w:plus", "w:besides", "w:alongside"}),),
)


#: With what such words begin.
_FIRST: Final = frozenset().union(*(phrase[0] for phrase in _PHRASES))


def addition_at(groups: Sequence[Group], at: int) -> int:
    """How many groups from `at` on are such words; 0 for none."""
    if at >= len(groups) or groups[at].tags.isdisjoint(_FIRST):
        return 0
    for phrase in _PHRASES:
        here = groups[at : at + len(phrase)]
        if len(here) == len(phrase) and all(g.tags & word for g, word in zip(here, phrase, strict=True)):
            return len(phrase)
    return 0


def adds_paper(groups: Sequence[Group], at: int) -> bool:
    """Whether such words begin at `at` and a paper is named behind them: `along with a memorandum on fish`."""
    size = addition_at(groups, at)
    return size > 0 and any("instrument" in g.tags for g in groups[at + size : at + size + 8])
