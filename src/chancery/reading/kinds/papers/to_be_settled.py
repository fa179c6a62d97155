"""Papers to come in which a matter is to be settled: `Air links are to be dealt with in a separate agreement`."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Draft
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of

_SETTLED: Final = (
    r"(?:dealt with|regulated|settled|governed|laid down|spelled out|spelt out|covered|worked out|fixed|set out|addressed"
    r"|arranged|determined|defined|agreed)"
)
_IN_ONE: Final = expression(
    rf"\b(?:(?:is|are|was|were|has|have) to be|will be|shall be|would be) (?:\w+ly |later |then |also )*{_SETTLED}"
    r" (?:\w+ly |later )?(?:in|by|through|under) (?:an? |another )(?:\w+ ){0,2}$"
    r"|\b(?:intends?|plans?|wants?|agreed|hopes?|will|shall) (?:to )?(?:regulate|settle|govern|fix|deal with|arrange|set out)"
    r" (?:[\w' -]{2,50} )?(?:in|by|through) (?:an? |another )(?:\w+ ){0,2}$"
)


def to_be_settled_in(scene: Scene, paper: Paper) -> bool:
    """Whether something is to be settled in a paper of which nobody has heard."""
    if paper.noun.weak or paper.noun.plural:
        return False
    ahead = scene.plain(paper.sentence.start, paper.sentence.groups[paper.at].start)
    return _IN_ONE.search(ahead) is not None


def to_be_settled(scene: Scene, made: Draft, paper: Paper) -> Draft:
    """The paper as one that is planned, about what the words before it are about."""
    noun = paper.sentence.groups[paper.at]
    made.standing = "planned"
    made.set("stage", "negotiating", (noun.span,), "stage:to-settle")
    if made.get("sectors") is None:
        made.put("sectors", sectors_of(scene.text, ((paper.sentence.start, noun.start),), ()))
    return made
