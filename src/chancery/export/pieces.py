"""A report's text cut where a highlight begins or ends, so that overlapping highlights can be drawn."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from chancery.model import Citation, Fact

#: More lines than this under one word cannot be told apart; what finds no lane keeps its marker and its card.
LANES: Final = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """`text[start:end]`, over which nothing changes.

    `lines` are (lane, fact index) of the evidence drawn under it, `facts` all facts it is evidence of, the shortest
    evidence first, `values` the (fact index, field) it is the words of. `closing` are the facts whose first evidence
    ends here.
    """

    start: int
    end: int
    lines: tuple[tuple[int, int], ...]
    facts: tuple[int, ...]
    values: tuple[tuple[int, str], ...]
    closing: tuple[int, ...]


def cut(text: str, facts: Sequence[Fact]) -> Iterator[Piece]:
    """The whole of `text` in pieces, in order, none empty."""
    evidence = _evidence_lanes(facts)
    values = [
        (citation, (index, name))
        for index, fact in enumerate(facts)
        for name, cited in fact.spans.items()
        for citation in cited
    ]
    opening: dict[int, list[_Change]] = defaultdict(list)
    ending: dict[int, list[_Change]] = defaultdict(list)
    for change in (
        *(_Change(c, line=line) for c, line in evidence),
        *(_Change(c, value=v) for c, v in values),
    ):
        opening[change.citation.start].append(change)
        ending[change.citation.end].append(change)
    closing = _closing(facts)
    active: dict[_Change, None] = {}
    bounds = sorted({0, len(text), *opening, *ending})
    for start, end in pairwise(bounds):
        for change in ending[start]:
            active.pop(change, None)
        active.update(dict.fromkeys(opening[start]))
        yield _piece(start, end, active, tuple(closing[end]))


@dataclass(frozen=True, slots=True, eq=False)
class _Change:
    citation: Citation
    line: tuple[int, int] | None = None
    value: tuple[int, str] | None = None


def _piece(start: int, end: int, active: Iterable[_Change], closing: tuple[int, ...]) -> Piece:
    drawn = [change for change in active if change.line]
    drawn.sort(key=lambda change: (change.citation.end - change.citation.start, change.line))
    lines = [change.line for change in drawn if change.line]
    return Piece(
        start=start,
        end=end,
        lines=tuple(sorted(line for line in lines if line[0] < LANES)),
        facts=tuple(dict.fromkeys(index for _, index in lines)),
        values=tuple(sorted({change.value for change in active if change.value})),
        closing=closing,
    )


def _closing(facts: Sequence[Fact]) -> dict[int, list[int]]:
    closing: dict[int, list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        for citation in fact.evidence[:1]:
            closing[citation.end].append(index)
    return closing


def _evidence_lanes(facts: Sequence[Fact]) -> list[tuple[Citation, tuple[int, int]]]:
    """Every evidence citation with (lane, fact index): the shorter ones nearer to the words, none over another.

    Facts of one kind and standing out of the very same words share one line: the first has it.
    """
    cited = [(citation, index) for index, fact in enumerate(facts) for citation in fact.evidence]
    cited.sort(key=lambda pair: (pair[0].end - pair[0].start, pair[0].start, pair[1]))
    lanes: list[list[tuple[int, int]]] = [[] for _ in range(LANES)]
    drawn: set[tuple[int, int, str, str]] = set()
    found = []
    for citation, index in cited:
        like = (citation.start, citation.end, facts[index].kind, facts[index].standing)
        lane = LANES if like in drawn else _free_lane(lanes, citation)
        drawn.add(like)
        found.append((citation, (lane, index)))
    return found


def _free_lane(lanes: list[list[tuple[int, int]]], citation: Citation) -> int:
    for number, taken in enumerate(lanes):
        at = bisect_left(taken, (citation.start, citation.end))
        clear_left = at == 0 or taken[at - 1][1] <= citation.start
        clear_right = at == len(taken) or taken[at][0] >= citation.end
        if clear_left and clear_right:
            insort(taken, (citation.start, citation.end))
            return number
    return LANES
