"""Numbered paragraphs of a text that are sentences and no titles of papers."""

from __future__ import annotations

from itertools import pairwise

from chancery.reading.groups import Sentence

_PRONOUNS = frozenset({"w:they", "w:he", "w:she", "w:it", "w:we"})


def tells(sentence: Sentence) -> bool:
    """`They commended the plan`, `The Heads of State directed that it be signed`: a numbered paragraph is no title."""
    groups = sentence.groups[:12]
    if not groups or groups[0].tags & _PRONOUNS:
        return True
    return any(
        a.tags & {"ends-ed", "verb"} and not a.tags & {"cap1", "cap"} and "w:that" in b.tags
        for a, b in pairwise(groups)
    )
