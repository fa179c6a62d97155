"""Papers that a question asks of and the next words answer: `Has the treaty been signed? Yes, in May.`, `When was it? ...`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.date_values import is_coming, is_past
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.confirmed import answered, settled
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.scene import Scene
from chancery.reading.when import when
from chancery.reading.where import where

#: What asks for the day or the place of what was done or will be.
_WHEN: Final = expression(
    r"(?:\w+ ?[.:–—-] ?)?(?:and |so |but )?"
    r"(?:when|where|on (?:what|which) (?:day|date)|in (?:what|which) (?:city|year|month|town)) "
    r"(?P<verb>will|would|is|are|was|were|did|has|have)\b"
)
#: What is still to come is neither there nor denied.
_YET: Final = expression(
    r"\bnot (?:yet|quite|entirely|before|until|till|for now)\b|^(?:a |answer )?[.:–—-]? ?no[,;:–—-]? (?:but|though|not yet)\b"
)
#: Of what was not done the denial is news; that a treaty is not in force, or replaces nothing, is none.
_DEEDS: Final = frozenset({"v:sign", "v:conclude", "v:initial", "v:ratify", "n:signing"})
_AHEAD: Final = frozenset({"will", "would", "is", "are"})


def replied(scene: Scene, made: Deal) -> Iterator[Deal]:
    """The deal that a question asks of, as the sentence behind it answers; none where it does not."""
    if made.tie is None or made.number + 1 >= len(scene.sentences):
        return
    reply = scene.sentences[made.number + 1]
    said = answered(scene, made.number)
    if said and _YET.search(scene.plain(reply.start, reply.end)):
        return
    if said == "no" and made.tie.verb_class not in _DEEDS:
        return
    if said:
        standing = settled(scene, made.sentence, said, "done")
        yield _with(scene, made, reply, "denied" if said == "no" else standing)
        return
    asked = _WHEN.match(scene.plain(made.sentence.start, made.sentence.end).lstrip())
    if asked is not None and _is_fragment(reply) and reply.block - made.sentence.block <= 1:
        told = _with(scene, made, reply, "planned" if asked["verb"] in _AHEAD else "done")
        if told.date is not None or told.place is not None:
            yield told


def _with(scene: Scene, made: Deal, reply: Sentence, standing: str) -> Deal:
    """The deal with day and place as the answer gives them."""
    date = when(scene, reply, 0, standing=standing) if standing != "denied" else None
    place = where(scene, reply, 0) if standing != "denied" else None
    if standing == "done" and is_past(scene, date):
        standing = "background"
    elif standing == "done" and is_coming(scene, date):
        standing = "planned"
    return replace(made, standing=standing, date=date, place=place)


def _is_fragment(reply: Sentence) -> bool:
    """Whether an answer is no clause of its own: `On 3 May 2024, in Suva.`"""
    return not any("verb" in group.tags or "s:finite" in group.tags for group in reply.groups)
