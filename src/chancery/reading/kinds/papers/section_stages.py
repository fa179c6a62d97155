"""Sections of a list of papers by their headings: `B. Under negotiation`, `Entry into force`, `3. Terminated`."""

from __future__ import annotations

from typing import Final

from chancery.reading.drafts import Span
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.governors import STAGE_OF
from chancery.reading.scene import Scene, once

_ENDING: Final = "n:ending"
#: What the one word of such a heading may be of.
_CLASSES: Final = (
    "n:pending", "n:negotiation", "n:in-force", "v:enter-force", _ENDING, "v:terminate", "v:denounce", "v:expire",
    "n:ratification", "v:ratify", "v:initial", "n:renewal", "v:renew", "n:signing", "v:sign", "v:conclude",
)  # fmt: skip
#: What may stand before it: the letter or number of the section.
_COUNT: Final = frozenset({"number", "stop", "dot", "dash", "colon", "close", "open", "cap1", "cap"})
_NUMERAL: Final = 4
_SHORT: Final = 5


def heads_section(scene: Scene, sentence: Sentence) -> str | None:
    """The stage that a heading tells by one word and no day."""
    told = section_word(scene, sentence)
    return None if told is None else stage_told(told)


def section_word(scene: Scene, sentence: Sentence) -> str | None:
    """The class of the word that is all such a heading says."""
    groups = sentence.groups
    if not groups or len(groups) > _SHORT or scene.block(sentence).sort != "heading":
        return None
    *before, last = groups
    told = next((c for c in _CLASSES if c in last.tags), None)
    if told is None or any(not g.tags & _COUNT or g.end - g.start > _NUMERAL for g in before):
        return None
    return told


def stage_told(word: str) -> str:
    """The stage that the class of a heading's word brings papers to."""
    return "terminated" if word == _ENDING else STAGE_OF[word]


@once
def _headings(scene: Scene) -> tuple[tuple[int, str, Span], ...]:
    """Where each section begins, what its heading tells, and the words."""
    return tuple(
        (s.start, stage, (s.start, s.end))
        for s in scene.sentences
        if (stage := heads_section(scene, s)) is not None
    )


def stage_of_section(scene: Scene, at: int) -> tuple[str, Span] | None:
    """What the heading of the section that holds code point `at` tells, with its words.

    A list has several sections: one heading alone may be that of a paragraph.
    """
    above = [(stage, span) for start, stage, span in _headings(scene) if start < at]
    return above[-1] if above and len(_headings(scene)) > 1 else None
