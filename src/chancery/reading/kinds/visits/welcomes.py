"""Guests whom somebody is glad to welcome: `I am glad to welcome Minister A to Lima`, with the standing of the visit."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

_FEELING = (
    r"(?:glad|happy|pleased|delighted|proud|honou?red|privileged|pleasure|honou?r|privilege|joy|good|great|nice|wonderful|"
    r"satisfaction|chance|opportunity|occasion)"
)
_IS_GLAD = expression(rf"(?P<when>[^.;]{{0,60}})\b{_FEELING}\b[^.;,]{{0,40}} to (?:[\w-]+ ){{0,2}}$")
_READY = expression(r"\b(?:ready|prepared|willing|eager|keen) to (?:[\w-]+ ){0,2}$")
_WOULD = expression(r"\b(?:would|could|might|may be)\b")
_WILL = expression(r"\b(?:will|shall|'ll|soon)\b")


def welcomed(scene: Scene, sentence: Sentence, verb: int) -> str | None:
    """The standing of a visit whose guest somebody is `glad to welcome`; None where nothing is felt about it."""
    before = scene.plain(sentence.start, sentence.groups[verb].start)
    if _READY.search(before):
        return "proposed"
    told = _IS_GLAD.search(before)
    if told is None:
        return None
    if _WOULD.search(told["when"]):
        return "proposed"
    return "planned" if _WILL.search(told["when"]) else "done"
