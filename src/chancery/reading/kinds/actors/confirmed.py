"""Questions that the next words answer: `Will the minister go to Lima? Yes, in May.`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Group, Sentence
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

#: A question that yes or no answers; others ask who, when, why.
_OPEN: Final = expression(
    r"(?:(?:q|question|reporter|\w+) ?[.:–—-] ?)?(?:and |so |but |then )?"
    r"(?P<verb>will|would|is|are|was|were|did|does|do|has|have|had|can|could|may|might|shall)\b"
)
_LABEL: Final = r"(?:(?:a|answer|(?:the )?spokes(?:person|man|woman)|the minister|minister) ?[.:–—-] ?)?"
_YES: Final = expression(
    rf"{_LABEL}(?:yes|indeed|correct|certainly|of course|absolutely|exactly|precisely|that is (?:right|correct|so|the plan)|"
    r"that.s (?:right|correct|so|the plan)|(?:he|she|they|it) (?:will|is|are|did|has|have|was|were)[.,;]|i can confirm)(?!\w)"
)
_NO: Final = expression(
    rf"{_LABEL}(?:no[.,;:–—]|not (?:this|yet|before|for|at|in|now)\b|never\b|there (?:is|was) no\b|"
    r"(?:he|she|they|it) (?:will|is|are|did|has|have|was|were) not\b)"
)


def answered(scene: Scene, number: int) -> str:
    """`yes` or `no` where the sentence behind question `number` says so; else the empty string."""
    asked = scene.sentences[number]
    if not scene.is_question(asked):
        return ""
    if not _OPEN.match(_plain(scene, asked)) or number + 1 >= len(scene.sentences):
        return ""
    reply = scene.sentences[number + 1]
    if reply.block - asked.block > 1:
        return ""
    words = _plain(scene, reply)
    if _YES.match(words):
        return "yes"
    return "no" if _NO.match(words) else ""


def settled(scene: Scene, sentence: Sentence, reply: str, standing: str) -> str:
    """The standing of what a question asks by its answer: done only where it asks for what has been."""
    if reply == "no":
        return "denied"
    asked = _OPEN.match(_plain(scene, sentence))
    past = asked is not None and asked["verb"] in ("did", "has", "have", "had", "was", "were")
    return standing if standing in ("planned", "proposed") else "done" if past else "planned"


def _plain(scene: Scene, sentence: Sentence) -> str:
    return scene.plain(sentence.start, sentence.end).lstrip()


def asks(scene: Scene, sentence: Sentence, at: int) -> bool:
    """A clause that asks or generalises: `as to when the President will visit`, `whenever they made a trip`."""
    groups = sentence.groups
    if scene.is_question(sentence) and not _before_question(groups, at):
        return True
    for here in range(at - 1, max(-1, at - 10), -1):
        word = fold(scene.text[slice(*groups[here].span)])
        if groups[here].tags & {"stop", "quote"}:
            return False
        if word in ("whether", "whenever", "if", "unless"):
            return not _bears_in_mind(scene, groups, here)
        if word == "when":
            return here > 0 and bool(groups[here - 1].tags & {"w:to", "w:of", "w:about", "w:on"})
    return False


def _bears_in_mind(scene: Scene, groups: Sequence[Group], at: int) -> bool:
    """`if one remembers that they never had relations`: what is to be borne in mind is so."""
    words = [fold(scene.text[slice(*g.span)]) for g in groups[at + 1 : at + 4]]
    return words[:1] in (["one"], ["we"], ["you"]) and words[1:2] in _BORNE and words[2:] == ["that"]


_BORNE: Final = (["remembers"], ["recalls"], ["considers"], ["remember"], ["recall"], ["consider"])


def _before_question(groups: Sequence[Group], at: int) -> bool:
    """`When I was in Lima, I asked him: what keeps you awake?`: what stands before the colon is told, not asked."""
    return any(g.tags & {"colon"} for g in groups[at + 1 :]) and not any(
        g.tags & {"colon"} for g in groups[:at]
    )
