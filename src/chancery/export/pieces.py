"""A report's text cut where a highlight begins or ends, so that overlapping highlights can be drawn."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from chancery.model import Fact

#: More lines than this under one word cannot be told apart; what finds no lane keeps its marker and its card.
LANES: Final = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """`text[start:end]`, over which nothing changes.

    `lines` are (lane, fact index) of the evidence drawn under it, `facts` all facts it is evidence of, the shortest
    evidence first, `values` the (fact index, field) it is the words of. `closing` are the facts whose first evidence
    ends here, or is cut off here by the end of what is shown.
    """

    start: int
    end: int
    lines: tuple[tuple[int, int], ...]
    facts: tuple[int, ...]
    values: tuple[tuple[int, str], ...]
    closing: tuple[int, ...]


def cut(text: str, facts: Sequence[Fact], window: tuple[int, int] | None = None) -> Iterator[Piece]:
    """The whole of `text`, or of what stands in `window`, in pieces, in order, none empty.

    Of the facts only those with evidence in the window are shown; what goes on beyond it is cut off.
    """
    first, last = window or (0, len(text))
    closing = _closing(facts, first, last)
    shown = {index for some in closing.values() for index in some}
    opening: dict[int, list[_Change]] = defaultdict(list)
    ending: dict[int, list[_Change]] = defaultdict(list)
    for change in (*_evidence(facts), *_values(facts, shown)):
        begin, stop = max(first, change.start), min(last, change.end)
        if begin < stop:
            opening[begin].append(change)
            ending[stop].append(change)
    active: dict[_Change, None] = {}
    for start, end in pairwise(sorted({first, last, *opening, *ending})):
        for change in ending[start]:
            active.pop(change, None)
        active.update(dict.fromkeys(opening[start]))
        yield _piece(start, end, active, tuple(closing[end]))


def within(facts: Sequence[Fact], window: tuple[int, int]) -> tuple[int, ...]:
    """The indices of the facts that have evidence in the window."""
    return tuple(sorted(index for some in _closing(facts, *window).values() for index in some))


@dataclass(frozen=True, slots=True, eq=False)
class _Change:
    """What begins at `start` and ends at `end`: a line (lane, fact index) or a value (fact index, field)."""

    start: int
    end: int
    line: tuple[int, int] | None = None
    value: tuple[int, str] | None = None


def _piece(start: int, end: int, active: Iterable[_Change], closing: tuple[int, ...]) -> Piece:
    drawn = sorted((change.end - change.start, change.line) for change in active if change.line)
    return Piece(
        start=start,
        end=end,
        lines=tuple(sorted(line for _, line in drawn if line[0] < LANES)),
        facts=tuple(dict.fromkeys(index for _, (_, index) in drawn)),
        values=tuple(sorted({change.value for change in active if change.value})),
        closing=closing,
    )


def _closing(facts: Sequence[Fact], first: int, last: int) -> dict[int, list[int]]:
    """By place in `[first, last)`, the facts whose evidence ends there: the one that they name first where it is here."""
    closing: dict[int, list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        here = [(start, end) for start, end in _joined(fact) if start < last and end > first]
        if here:
            lead = fact.evidence[0].start
            _, end = next((one for one in here if one[0] <= lead < one[1]), here[0])
            closing[min(end, last)].append(index)
    return closing


def _values(facts: Sequence[Fact], shown: Container[int]) -> Iterator[_Change]:
    for index, fact in enumerate(facts):
        for name, cited in fact.spans.items() if index in shown else ():
            for citation in cited:
                yield _Change(citation.start, citation.end, value=(index, name))


def _evidence(facts: Sequence[Fact]) -> Iterator[_Change]:
    """Every stretch of evidence with its lane: the shorter ones nearer to the words, none over another.

    Facts of one kind and standing out of the very same words share one line: the first has it.
    """
    ranges = [(start, end, index) for index, fact in enumerate(facts) for start, end in _joined(fact)]
    ranges.sort(key=lambda found: (found[1] - found[0], found[0], found[2]))
    lanes: list[list[tuple[int, int]]] = [[] for _ in range(LANES)]
    drawn: set[tuple[int, int, str, str]] = set()
    for start, end, index in ranges:
        like = (start, end, facts[index].kind, facts[index].standing)
        lane = LANES if like in drawn else _free_lane(lanes, start, end)
        drawn.add(like)
        yield _Change(start, end, line=(lane, index))


def _joined(fact: Fact) -> list[tuple[int, int]]:
    """The evidence of one fact as ranges that do not overlap, in order."""
    joined: list[tuple[int, int]] = []
    for citation in sorted(fact.evidence):
        if joined and citation.start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], citation.end))
        else:
            joined.append((citation.start, citation.end))
    return joined


def _free_lane(lanes: list[list[tuple[int, int]]], start: int, end: int) -> int:
    for number, taken in enumerate(lanes):
        at = bisect_left(taken, (start, end))
        clear_left = at == 0 or taken[at - 1][1] <= start
        clear_right = at == len(taken) or taken[at][0] >= end
        if clear_left and clear_right:
            insort(taken, (start, end))
            return number
    return LANES
