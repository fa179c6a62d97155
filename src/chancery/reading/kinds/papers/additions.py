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


#: Words before papers of which there are several.
_SEVERAL: Final = frozenset({
    "w:several", "w:some", "w:many", "w:various", "w:numerous", "w:multiple", "s:assorted", "number", "w:dozens",
})  # fmt: skip
_QUANTITY: Final = frozenset({
    "w:number", "w:series", "w:package", "w:set", "w:raft", "w:group", "w:batch", "w:string", "w:host", "w:handful", "w:range",
})  # fmt: skip


def several_more(groups: Sequence[Group], at: int) -> bool:
    """`and sundry accords`, `and a number of agreements`: whether several papers are told behind the `and` at `at`."""
    if "w:and" not in groups[at].tags or at + 2 >= len(groups):
        return False
    here = at + 1
    if groups[here].tags & {"w:a"} and groups[here + 1].tags & _QUANTITY:
        here += 1
    elif groups[here].tags.isdisjoint(_SEVERAL):
        return False
    ahead = [g.word("instrument") for g in groups[here + 1 : here + 5]]
    return any(word is not None and word.value.plural for word in ahead)


def adds_paper(groups: Sequence[Group], at: int) -> bool:
    """Whether such words begin at `at` and a paper is named behind them: `along with a memorandum on fish`."""
    if several_more(groups, at):
        return True
    size = addition_at(groups, at)
    return size > 0 and any("instrument" in g.tags for g in groups[at + size : at + size + 8])
