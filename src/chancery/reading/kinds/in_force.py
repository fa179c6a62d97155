"""Since when a paper holds: `in force since 2004`, `they have a treaty on fish since 2003`."""

from __future__ import annotations

from dataclasses import replace

from chancery.reading.drafts import Value
from chancery.reading.groups import Sentence
from chancery.reading.roles import read_date
from chancery.reading.scene import Scene

_BETWEEN = frozenset({"w:since", "adverb", "w:ever", "comma"})


def holds_since(scene: Scene, sentence: Sentence, behind: int) -> Value | None:
    """The date of a `since` that begins at group `behind`, as the day from which on the paper held."""
    for group in sentence.groups[behind : behind + 3]:
        if group.tags & {"date"}:
            mention = group.value
            return (
                read_date(scene, replace(group, value=replace(mention, bound=None)))
                if mention.since
                else None
            )
        if not group.tags & _BETWEEN:
            return None
    return None
