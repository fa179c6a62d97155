"""Questions and answers word by word: which question a sentence is about, and who asks is marked so: `Q: Is it signed?`"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene, once

#: How a transcript marks a question.
_ASKED: Final = expression(
    r"(?:\d+[.)] ?)?(?:Q|Question|QUESTION|Reporter|REPORTER|Journalist|JOURNALIST) ?\d{0,2} ?[:.–—-] ?"
)


@once
def _asked(scene: Scene) -> tuple[int, ...]:
    """The numbers of the first sentences of all questions that are marked as such."""
    seen: set[int] = set()
    found = []
    for number, sentence in enumerate(scene.sentences):
        if sentence.block in seen:
            continue
        seen.add(sentence.block)
        if _ASKED.match(scene.text, scene.block(sentence).start):
            found.append(number)
    return tuple(found)


def turn_of(scene: Scene, number: int) -> int:
    """Which of the marked questions sentence `number` asks or answers, counted from one; 0 before the first."""
    return bisect_right(_asked(scene), number)


def question_of(scene: Scene, number: int) -> Sentence | None:
    """The first sentence of the marked question that sentence `number` asks or answers."""
    turn = turn_of(scene, number)
    return scene.sentences[_asked(scene)[turn - 1]] if turn else None
