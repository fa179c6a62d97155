"""What two papers just named are about, told in turn: `The former deals with tea, the latter with extradition.`"""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Span
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of

#: How many sentences back the two papers may be named.
_REACH = 2
_ORDER = (
    expression(r"\bthe (?:former|first(?: one| of (?:these|them|the two))?)\b(?!'s)"),
    expression(r"\bthe (?:latter|second(?: one)?|other(?: one)?)\b(?!'s)"),
)
_CLOSE = expression(r"[.;]|, (?:while|whereas|and|but) |,? (?=the (?:latter|second|other)\b)")


def tell_in_turn(scene: Scene, made: Sequence[Draft]) -> None:
    """Give two papers of one sentence the sectors that a later sentence tells of the first and of the second.

    Drafts are changed in place; one that has sectors keeps them.
    """
    for number, sentence in enumerate(scene.sentences):
        words = scene.plain(sentence.start, sentence.end)
        if "the latter" not in words and "the second" not in words and "the other" not in words:
            continue
        parts = _parts(words, sentence.start, sentence.end - sentence.start)
        papers = _two_before(number, made) if len(parts) == 2 else []
        for paper, part in zip(papers, parts, strict=False):
            if not paper.get("sectors") and (about := sectors_of(scene.text, (part,), ())) is not None:
                paper.put("sectors", about)


def _parts(words: str, start: int, length: int) -> list[Span]:
    """Where the sentence tells of the first and of the second, in the text."""
    heads = [order.search(words) for order in _ORDER]
    if length != len(words):
        return []  # folded white space: places in the words are not places in the text
    if heads[0] is None or heads[1] is None or heads[0].start() > heads[1].start():
        return []
    second = _CLOSE.search(words, heads[1].end())
    end = second.start() if second else len(words)
    return [
        (start + heads[0].end(), start + heads[1].start()),
        (start + heads[1].end(), start + end),
    ]


def _two_before(number: int, made: Sequence[Draft]) -> list[Draft]:
    """The two papers of the nearest sentence before that names any; none where it names more or fewer."""
    for back in range(number - 1, max(-1, number - 1 - _REACH), -1):
        there = sorted(
            (d for d in made if d.kind == "instrument" and d.sentence == back), key=lambda d: d.trigger
        )
        if there:
            return there if len(there) == 2 else []
    return []
