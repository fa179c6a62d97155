"""Papers that are no particular ones, `Every treaty that Chad signs`, `are as a rule signed`, or that only bear the name."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.papers import Paper

#: `Any agreement that`: before the noun, and right behind it.
_ANY: Final = expression(r"\b(?:every|each|any|no|all|whatever) (?:[\w-]+ ){0,3}$")
_WHICH: Final = expression(r"^ (?:that|which) ")
#: What is done time and again.
_HABIT: Final = expression(
    r"\b(?:is|are) (?:as a rule|usually|always|normally|often|generally|regularly|traditionally|sometimes|rarely|seldom) $"
)
#: `what the newspapers called the dam treaty`.
_CALLED: Final = expression(
    r"\bwhat (?:[\w'-]+ ){1,6}(?:calls?|called|dubbed|termed|styled|hailed as|billed as) (?:the|an?) (?:[\w-]+ ){0,5}$"
    r"|\bso ?-? ?called (?:[\w-]+ ){0,5}$"
)
_OPINION: Final = expression(r"^ (?:is|was|remains) (?:still )?that\b")
_WAS_NONE: Final = expression(
    r"^[^.;]{0,90}? (?:was|is|were|are) (?:in (?:truth|fact|reality)|really|actually|only|merely|just|no|not|nothing but)\b"
)


def no_one_paper(sentence: Sentence, paper: Paper, tie: Governed | None) -> bool:
    """Whether a paper is told as any of its sort, as a habit, or as something that it is not."""
    groups = sentence.groups
    ahead = " ".join(t.fold for t in sentence.tokens[: groups[paper.at].first]) + " "
    behind = " " + " ".join(t.fold for t in sentence.tokens[groups[paper.at].last :]) + " "
    if paper.noun.noun == "understanding" and _OPINION.match(behind):
        return True
    if _CALLED.search(ahead) and _WAS_NONE.search(behind):
        return True
    if tie is None:
        return False
    if _HABIT.search(" ".join(t.fold for t in sentence.tokens[: groups[tie.verb].first]) + " "):
        return True
    if _ANY.search(ahead) is None or _WHICH.search(behind) is None or tie.verb < paper.at:
        return False
    return groups[tie.verb].form in ("s", "base") or bool(
        groups[tie.verb - 1].tags & {"w:is", "w:are", "w:be"}
    )
