"""Who says `I`: the speaker whom the sentence names, or one beside it, or the heading of a speech or letter."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from chancery.expressions import expression
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.kinds.actors.senders import letter_writer
from chancery.reading.scene import Scene, by_block, once
from chancery.reading.tokens import fold
from chancery.reading.who import full_person

#: How many sentences before or behind may name the speaker, and how many blocks may head a speech.
_NEAR, _HEAD = 3, 4
_SAYS = frozenset({"v:say", "s:say"})
_FILL = frozenset({"quote", "comma", "adverb", "w:also", "date", "w:has", "w:had", "w:then"})
_SPEECH = expression(
    r"\b(?:speech|statement|remarks|address|message|letter|interview|diary|column|op-ed|toast|words|lecture|blog"
    r"|memoirs?|recollections|reminiscences|autobiography|journal|notebooks?|testimony|eulogy|notes)\b[^.]{0,60}?"
    r"\b(?:by|of|from|with)\b|^by\b|\bwrites\b"
)


def first_person(scene: Scene, sentence: Sentence, topic: Person | None) -> Person | None:
    """The person of office or of a told state who says `I` in a sentence; None where nobody is named as speaking.

    `topic` is whom `he said` means.
    """
    return next((p for p in _speakers(scene, sentence, topic) if p.state or p.office), None)


def _speakers(scene: Scene, sentence: Sentence, topic: Person | None) -> Iterator[Person]:
    inside = by_block(scene).get(sentence.block, ())
    at = next((n for n, s in enumerate(inside) if s.start == sentence.start), 0)
    near = [sentence, *reversed(inside[max(0, at - _NEAR) : at]), *inside[at + 1 : at + 1 + _NEAR]]
    for other in near:
        told = _sayer(scene, other.groups, topic)
        if told is not None:
            yield told
            return
    writer = letter_writer(
        scene.sentences, bisect_left(scene.sentences, sentence.start, key=lambda s: s.start)
    )
    if writer is not None:
        person = scene.sentences[writer[0]].groups[writer[1]].value
        yield from [full_person(scene, person)] if isinstance(person, Person) else []
        return
    heading = _heading(scene)
    if heading is not None:
        yield heading


def _sayer(scene: Scene, groups: Sequence[Group], topic: Person | None) -> Person | None:
    """The person, or the `he`, right before or right behind a verb of saying."""
    for at, group in enumerate(groups):
        if not group.tags & _SAYS or _speaks_itself(groups, at):
            continue
        for step in (1, -1):
            here = at + step
            while 0 <= here < len(groups) and groups[here].tags & _FILL:
                here += step
            if 0 <= here < len(groups) and isinstance(groups[here].value, Person):
                return full_person(scene, groups[here].value)
            if topic is not None and 0 <= here < len(groups) and groups[here].tags & {"w:he", "w:she"}:
                return full_person(scene, topic)
    return None


def _speaks_itself(groups: Sequence[Group], verb: int) -> bool:
    """`I welcome Minister P`: whoever says `I` is not the one spoken of."""
    here = verb - 1
    while here >= 0 and groups[here].tags & _FILL:
        here -= 1
    return here >= 0 and bool(groups[here].tags & {"w:i", "w:we"})


@once
def _heading(scene: Scene) -> Person | None:
    """The only person whom the lines above a speech, letter or interview name."""
    for sentence in scene.sentences:
        if sentence.block >= _HEAD:
            return None
        people = [g.value for g in sentence.groups if isinstance(g.value, Person)]
        if len(people) == 1 and _SPEECH.search(fold(scene.text[sentence.start : sentence.end])):
            return full_person(scene, people[0])
    return None
