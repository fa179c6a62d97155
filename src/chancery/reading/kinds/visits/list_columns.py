"""Columns of a list of visits: the line that heads them, and the cells of a row, whatever parts them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.column_heads import names_columns
from chancery.reading.groups import Group, Sentence
from chancery.reading.scene import Scene

#: What parts the cells of a row.
_BARS = frozenset({"|", "\t", "/"})


def heads_columns(scene: Scene, sentence: Sentence) -> bool:
    """Whether a line is the head of a table: `Year | Name`, `Date / Name and Position / Nature of Visit`."""
    if names_columns(sentence):
        return True
    barred = "|" in scene.text[sentence.start : sentence.end]
    return barred and not any(g.tags & {"date", "person", "state"} for g in sentence.groups)


def cells_of(scene: Scene, groups: Sequence[Group]) -> Iterator[list[int]]:
    """The groups of each cell of a row that bars or tabs part."""
    cell: list[int] = []
    for at, group in enumerate(groups):
        if scene.text[group.start : group.end] in _BARS:
            yield cell
            cell = []
        else:
            cell.append(at)
    yield cell


def is_row(scene: Scene, sentence: Sentence) -> bool:
    """Whether a line is a row of three cells or more."""
    text, start, end = scene.text, sentence.start, sentence.end
    return max(text.count(bar, start, end) for bar in ("|", "\t", " / ")) > 1
