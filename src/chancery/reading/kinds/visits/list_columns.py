"""Columns of a list of visits: the line that heads them, and the cells of a row, whatever parts them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.groups import Group, Sentence
from chancery.reading.scene import Scene

#: What the columns of a table of visits are headed with.
_HEADS = frozenset({
    "date", "dates", "day", "month", "months", "year", "years", "period", "time", "when", "name", "names", "who", "visitor",
    "visitors", "dignitary", "delegation", "head", "leader", "position", "title", "post", "designation", "rank", "function",
    "nature", "kind", "type", "form", "level", "purpose", "reason", "occasion", "event", "visit", "visits", "place", "venue",
    "city", "country", "countries", "host", "where", "remark", "remarks", "note", "notes", "detail", "details", "description",
    "outcome", "no", "s", "sl", "sr", "number", "official", "officials", "of", "and", "the", "or", "in", "by",
})  # fmt: skip
#: A head tells of at least one of these.
_TELLING = frozenset({
    "date", "dates", "year", "month", "period", "name", "names", "visitor", "dignitary", "delegation", "who", "when", "leader",
    "designation",
})  # fmt: skip
#: What parts the cells of a row.
_BARS = frozenset({"|", "\t"})
#: As many heads as make a row of them.
_LEAST = 2


def heads_columns(scene: Scene, sentence: Sentence) -> bool:
    """Whether a line is the head of a table: `Year | Name`, `Date / Name and Position / Nature of Visit`."""
    if any(g.tags & {"date", "person", "state"} for g in sentence.groups):
        return False
    if "|" in scene.text[sentence.start : sentence.end]:
        return True
    words = [token.fold for token in sentence.tokens if token.word]
    return len(words) >= _LEAST and _HEADS.issuperset(words) and not _TELLING.isdisjoint(words)


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
    return max(text.count(bar, start, end) for bar in _BARS) > 1
