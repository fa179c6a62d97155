"""Days of papers of a list: given by their numbers, `Documents 1 to 4 were signed on 18 May`, or by a row itself."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene
from chancery.reading.when import when
from chancery.reading.where import where

_NAMED = expression(
    r"\b(?:documents?|papers?|items?|agreements?|instruments?|texts?|numbers?|nos?\.?) "
    r"(\d{1,2}(?:(?:,| to| and|, and| ?[-–]) ?\d{1,2})*)\b"
)
_RANGE = expression(r"(\d{1,2})(?: to | ?[-–] ?)(\d{1,2})|(\d{1,2})")
_MARK = expression(r"\s*\(?(\d{1,2})[.)]")


def days_by_number(scene: Scene, made: Sequence[Draft]) -> None:
    """Give the items of a numbered list among `made` the day and place that a later sentence tells of their numbers."""
    items = {number: draft for draft in made if (number := _number(scene, draft)) is not None}
    if not items:
        return
    for sentence in scene.sentences:
        words = scene.plain(sentence.start, sentence.end)
        named = _NAMED.search(words)
        verb = next((n for n, g in enumerate(sentence.groups) if "v:sign" in g.tags), None)
        if named is None or verb is None or standing_of(sentence.groups, verb)[0] != "done":
            continue
        date = when(scene, sentence, verb, standing="done")
        place = where(scene, sentence, verb)
        for number in _numbers(named[1]):
            if number in items and date is not None:
                items[number].put("date", date)
                items[number].put("place", place)
                items[number].more.append((sentence.groups[verb].start, sentence.groups[verb].end))


def _number(scene: Scene, draft: Draft) -> int | None:
    """The number before a paper that is an item of a list."""
    block = scene.block(scene.sentences[draft.sentence])
    mark = _MARK.match(scene.text, block.start, block.body) if draft.kind == "instrument" else None
    return int(mark[1]) if mark is not None else None


def _numbers(words: str) -> set[int]:
    found: set[int] = set()
    for first, last, one in _RANGE.findall(words):
        found.update(range(int(first), int(last) + 1) if first else (int(one),))
    return found


#: What may stand before the day in a bracket of its own: `(Lima, 4 May 2011)`, `(signed on 4 May 2011)`.
_IN_BRACKET = frozenset({"place", "comma", "v:sign", "w:on", "w:in", "w:at"})


def own_day(scene: Scene, sentence: Sentence, at: int, cell: Span) -> Value | None:
    """A date of the row itself: in brackets, or in another cell than the title's."""
    group = sentence.groups[at]
    if "date" not in group.tags:
        return None
    apart = not cell[0] <= group.start < cell[1]
    before = at
    while before > 0 and sentence.groups[before - 1].tags & _IN_BRACKET:
        before -= 1
    start = sentence.groups[before].start
    bracketed = scene.text[max(0, start - 1)] == "(" or scene.text[start] == "("
    return read_date(scene, group) if apart or bracketed else None
