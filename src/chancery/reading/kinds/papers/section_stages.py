"""Sections of a list of papers by their headings: `B. Under negotiation`, `Entry into force`, `3. Terminated`."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
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
#: What a paper is some time after the occasion it was signed on.
_LATER: Final = frozenset({"in-force", "ratified", "renewed", "expired", "terminated", "denounced"})
_SHORT: Final = 5


#: Labels of more than one word.
_LABELS: Final = (
    (expression(r"(?:signed|concluded)?\W*(?:but |and )?not (?:yet )?in force"
                r"|(?:awaiting|pending) (?:ratification|entry into force)"), "v:sign"),
    (expression(r"(?:under|in|being) (?:negotiation|negotiated|preparation|prepared|discussion|discussed|consideration)"
                r"|in (?:the pipeline|the works)|drafts?|pending|projected"), "n:pending"),
    (expression(r"no longer in force|lapsed|superseded"), "v:expire"),
)  # fmt: skip


def heads_section(scene: Scene, sentence: Sentence) -> str | None:
    """The stage that a heading, or a line that ends in a colon, tells by one word and no day."""
    told = section_word(scene, sentence)
    return None if told is None else stage_told(told)


def section_word(scene: Scene, sentence: Sentence) -> str | None:
    """The class of the word that is all such a heading says."""
    groups = sentence.groups
    labels = bool(groups) and "colon" in groups[-1].tags and scene.block(sentence).start == sentence.start
    groups = groups[:-1] if labels else groups
    if not groups or len(groups) > _SHORT or not (labels or scene.block(sentence).sort == "heading"):
        return None
    words = scene.plain(groups[0].start, groups[-1].end).strip()
    labelled = next((word for form, word in _LABELS if form.fullmatch(words)), None)
    if labelled is not None:
        return labelled
    *before, last = groups
    told = next((c for c in _CLASSES if c in last.tags), None)
    if told is None or any(not g.tags & _COUNT or g.end - g.start > _NUMERAL for g in before):
        return None
    return told


#: What the heading of a section may say besides: `II. Treaties that have entered into force in 2022`.
_BESIDE: Final = frozenset(
    {"w:that", "w:which", "w:have", "w:has", "w:or", "w:and", "w:in", "w:during", "w:the", "w:not", "date"}
)
_WIDE: Final = 9


def stage_over_rows(scene: Scene, at: int) -> tuple[str, Span] | None:
    """The stage of the last line above code point `at` that says no more than what became of the papers below it."""
    above = (s for s in reversed(scene.sentences) if s.end <= at)
    return next(
        ((stage, (s.start, s.end)) for s in above if (stage := _over_rows(scene, s)) is not None), None
    )


def _over_rows(scene: Scene, sentence: Sentence) -> str | None:
    block = scene.block(sentence)
    whole = (sentence.start, sentence.end) == (block.body, block.end)
    if not whole or not 0 < len(sentence.groups) <= _WIDE or block.sort == "paragraph":
        return None
    told = [c for g in sentence.groups for c in _CLASSES if c in g.tags][:1]
    rest = (g for g in sentence.groups if not any(c in g.tags for c in _CLASSES))
    if not told or any(not g.tags & (_COUNT | _BESIDE | {"instrument"}) for g in rest):
        return None
    return heads_section(scene, sentence) or stage_told(told[0])


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


def of_register(scene: Scene) -> bool:
    """Whether the sections are those of a register, which has papers of all ages: some are in force, or no longer."""
    return any(stage in _LATER for _, stage, _ in _headings(scene))
