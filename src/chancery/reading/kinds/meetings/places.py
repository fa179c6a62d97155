"""Houses where people meet that no word list knows: `received A at Qasr Al Watan`."""

from __future__ import annotations

from chancery.reading.drafts import Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

_NAME = frozenset({"cap", "cap1", "particle"})


def house(scene: Scene, sentence: Sentence, end: int) -> Value | None:
    """The name in capitals behind `at`, right after the words that end at `end`; None when none stands there."""
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups) if g.start >= end), None)
    if at is None or at + 1 >= len(groups) or not groups[at].tags & {"w:at"}:
        return None
    first = at + 1 + bool(groups[at + 1].tags & {"w:the"})
    last = first
    while (
        last < len(groups)
        and groups[last].tags & _NAME
        and not groups[last].tags & {"person", "date", "n:summit"}
    ):
        last += 1
    if last == first or not any(g.tags & {"cap"} for g in groups[first:last]):
        return None
    span = (groups[first].start, groups[last - 1].end)
    return Value(scene.words(span), (span,))
