"""The type of a paper, with what its modifiers and its subject add to its noun."""

from __future__ import annotations

from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.scene import Scene

ISSUED = frozenset(
    {"joint-statement", "joint-declaration", "action-plan", "document", "programme", "framework"}
)


def type_of(scene: Scene, paper: Paper) -> str:
    """The type id, with what the modifiers and the subject add to the noun."""
    words = scene.words(paper.span).casefold().replace("-", " ")
    if paper.noun.type in ("agreement", "memorandum-of-understanding") and any(
        w in words for w in ("sister ", "twin town", "twinning")
    ):
        return "twinning"
    before = scene.words((paper.span[0], paper.sentence.groups[paper.at].end)).casefold()
    if paper.noun.type in ("agreement", "contract") and any(
        w in before.split() for w in ("loan", "grant", "credit")
    ):
        return "loan-grant"
    if paper.noun.type == "agreement" and any(w in words for w in _CREDITS):
        return "loan-grant"
    return paper.noun.type


#: Subjects that make an agreement one on money lent or given.
_CREDITS = (
    "line of credit",
    "lines of credit",
    "for a loan",
    "loan of",
    "grant of",
    "for a grant",
    "credit facility",
    "standby credit",
    "on a loan",
    "on a credit",
)
