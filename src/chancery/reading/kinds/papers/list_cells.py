"""Cells of a table of papers: where they are, and which bodies sign in the columns that the head row gives to the sides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group
from chancery.reading.kinds.papers.sides import Party, whole_name
from chancery.reading.layout import Block
from chancery.reading.scene import Scene, by_block, once

_CELLS = expression(r"\s*\|\s*|\t+| {3,}")
_PARTING = ("|", "\t", "   ")
#: The head of a column that holds who signs: `Signed by (Omani side)`, `Indian signatory`, `For the Tajik side`.
_SIGNS = expression(r"\bsign|\bside\b|\bexchanged\b|\bon behalf\b|\Afor\b|\bpart(?:y|ies)\b", re.I)
_OPENING = frozenset({"w:the", "w:for", "w:by"})


def cells(text: str, block: Block) -> list[Span]:
    """The ranges of the cells of a row in code points: what bars, tabs or three spaces part."""
    line = text[block.start : block.end]
    if not any(sign in line for sign in _PARTING):
        return [(block.start, block.end)] if line else []
    found, begin = [], block.start
    for cut in _CELLS.finditer(text, block.start, block.end):
        if cut.start() > begin:
            found.append((begin, cut.start()))
        begin = cut.end()
    return [*found, (begin, block.end)] if begin < block.end else found


def signers_in_cells(scene: Scene, number: int) -> list[Party]:
    """The two bodies that sign by the row of block `number`; none where a cell names a person or nobody."""
    held = cells(scene.text, scene.blocks[number])
    above = _head_row(scene, number)
    heads = cells(scene.text, scene.blocks[above])
    columns = sign_columns(scene, number)
    if len(columns) != 2:
        return []
    found = [party for n in columns for party in _signer(scene, number, held[n], (above, heads[n]))]
    return found if len(found) == 2 else []


def states_in_cells(scene: Scene, number: int) -> dict[str, Span]:
    """The states that fill a cell of the row of block `number` by themselves: the other party of its paper."""
    found: dict[str, Span] = {}
    for cell in cells(scene.text, scene.blocks[number])[: None if _barred(scene, number) else 0]:
        inside = [g for g in _within(scene, number, cell) if not g.tags & (_OPENING | {"stop", "number"})]
        state = state_of(inside[0]) if len(inside) == 1 and "state" in inside[0].tags else None
        if state is not None:
            found[state] = inside[0].span
    return found


@once
def partners_in_cells(scene: Scene) -> frozenset[str]:
    """The states that fill a cell in any row of the report."""
    return frozenset(s for n in range(len(scene.blocks)) for s in states_in_cells(scene, n))


def _barred(scene: Scene, number: int) -> bool:
    block = scene.blocks[number]
    return "|" in scene.text[block.start : block.end]


def sign_columns(scene: Scene, number: int) -> list[int]:
    """Which cells of the row of block `number` hold who signs, by the row of heads above it; none without such a row."""
    above = _head_row(scene, number)
    if above == number:
        return []
    heads = cells(scene.text, scene.blocks[above])
    told = [n for n, head in enumerate(heads) if _SIGNS.search(scene.text[head[0] : head[1]])]
    return told or [n for n, head in enumerate(heads) if _only_a_state(scene, above, head)]


def _only_a_state(scene: Scene, number: int, cell: Span) -> bool:
    """`| Document | Kenya | Sweden |`: whether the head of a column is a state and nothing else."""
    inside = [g for g in _within(scene, number, cell) if not g.tags & _OPENING]
    return len(inside) == 1 and not inside[0].tags.isdisjoint({"state", "demonym"})


def _head_row(scene: Scene, number: int) -> int:
    """The first of the rows with as many cells as that of block `number`, right above one another."""
    return _head_rows(scene)[number]


@once
def _head_rows(scene: Scene) -> Sequence[int]:
    """The head row of each block, all found in one pass: a list of many rows is long enough as it is."""
    counts = [len(cells(scene.text, block)) for block in scene.blocks]
    found: list[int] = []
    for number, count in enumerate(counts):
        alike = number > 0 and counts[number - 1] == count
        found.append(found[-1] if alike else number)
    return found


def _signer(scene: Scene, number: int, cell: Span, head: tuple[int, Span]) -> Iterator[Party]:
    """The body that fills a cell, of the state that it or the head of its column names."""
    inside = list(_within(scene, number, cell))
    while inside and inside[0].tags & _OPENING:
        inside.pop(0)
    at = next((n for n, g in enumerate(inside) if isinstance(g.value, Body)), None)
    if at is None:
        return
    party = whole_name(scene, inside, at)
    if party.both or (party.span[0], party.span[1]) != (inside[0].start, inside[-1].end):
        return
    if party.state is None:
        told = next(((s, g.span) for g in _within(scene, *head) if (s := state_of(g))), None)
        party = replace(party, state=told[0], state_span=told[1]) if told else party
    yield party


def _within(scene: Scene, number: int, cell: Span) -> Iterator[Group]:
    groups: Sequence[Group] = [g for s in by_block(scene).get(number, ()) for g in s.groups]
    return (g for g in groups if cell[0] <= g.start and g.end <= cell[1])
