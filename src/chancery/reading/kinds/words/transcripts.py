"""Transcripts: `MINISTER KORO: We have signed.`, where every turn is the words of whoever its label names."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Person, Sentence
from chancery.reading.kinds.words.interviews import Answer
from chancery.reading.kinds.words.voices import Speaker, person_speaker
from chancery.reading.scene import Scene, by_block
from chancery.reading.tokens import fold

#: How a report says that it gives what was said word by word.
_WORD_BY_WORD: Final = expression(
    r"\b(?:transcripts?|verbatim|press point|press conference|media availability|doorstep|joint press|remarks to the press|"
    r"stenographic|as delivered)\b"
)
#: A turn shorter than this is a courtesy.
_LEAST_WORDS: Final = 7
_LEAST_TURNS: Final = 2
_QUOTES: Final = frozenset({"quote"})


def transcript_turns(scene: Scene) -> tuple[Answer, ...]:
    """The turns of a transcript in text order; none where the head does not say that it is one, or hardly anybody speaks."""
    head = fold(scene.text[: scene.blocks[min(3, len(scene.blocks)) - 1].end]) if scene.blocks else ""
    if not _WORD_BY_WORD.search(head):
        return ()
    turns = tuple(turn for block in by_block(scene) if (turn := _turn(scene, block)) is not None)
    return turns if len(turns) >= _LEAST_TURNS else ()


def _turn(scene: Scene, block: int) -> Answer | None:
    """The turn that the paragraph `block` is: its first full sentence behind a label that names a person."""
    held = by_block(scene)[block]
    if not held or scene.blocks[block].sort == "question":
        return None
    speaker = _labelled(scene, held[0])
    if speaker is None:
        return None
    for sentence in held:
        start = sentence.groups[2].start if sentence is held[0] else sentence.start
        if sum(1 for t in sentence.tokens if t.word and t.start >= start) >= _LEAST_WORDS:
            return Answer(block, scene.sentences.index(sentence), (start, sentence.end), speaker)
    return None


def _labelled(scene: Scene, sentence: Sentence) -> Speaker | None:
    """Whom `MINISTER KORO:` names at the head of a paragraph that no quotation mark opens."""
    groups = sentence.groups
    if len(groups) < 3 or not isinstance(groups[0].value, Person) or "colon" not in groups[1].tags:
        return None
    return None if groups[2].tags & _QUOTES else person_speaker(scene, groups[0].value)
