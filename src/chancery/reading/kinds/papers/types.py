"""The type of a paper, with what its modifiers and its subject add to its noun."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.scene import Scene

ISSUED = frozenset(
    {"joint-statement", "joint-declaration", "action-plan", "document", "programme", "framework"}
)


def type_of(scene: Scene, paper: Paper) -> str:
    """The type id, with what the modifiers and the subject add to the noun."""
    words = scene.words(paper.span).casefold().replace("-", " ")
    if paper.noun.type in ("agreement", "memorandum-of-understanding") and any(
        w in words for w in ("sister ", "twin town", "twin cit", "twin municipalit", "twinning")
    ):
        return "twinning"
    if paper.noun.type in ("agreement", "memorandum-of-understanding", "charter") and _of_towns(paper, words):
        return "twinning"
    if paper.noun.type in ("agreement", "memorandum-of-understanding", "protocol") and _makes_twins(
        scene, paper
    ):
        return "twinning"
    before = scene.words((paper.span[0], paper.sentence.groups[paper.at].end)).casefold()
    if paper.noun.type in ("agreement", "contract") and any(
        w in before.split() for w in ("loan", "grant", "credit")
    ):
        return "loan-grant"
    if paper.noun.type == "agreement" and (any(w in words for w in _CREDITS) or _ON_A_LOAN.search(words)):
        return "loan-grant"
    return paper.noun.type


#: What towns become by a paper.
_TWINS = expression(
    r"\b(?:by|under|through|with) which [^.;]{0,60}\b(?:become|became|are made|were made) (?:brothers|sisters|twins|twinned"
    r"|(?:brother|sister|twin|twinned|friendship)[ -](?:cities|towns|ports|provinces|municipalities|districts|regions))\b"
    r"|\bwhereby [^.;]{0,60}\b(?:become|became) (?:brothers|sisters|twins|twinned"
    r"|(?:brother|sister|twin)[ -](?:cities|towns|ports))\b"
)


def _makes_twins(scene: Scene, paper: Paper) -> bool:
    """`an agreement of the two city halls, by which the ports become brother cities`."""
    behind = scene.plain(paper.sentence.groups[paper.at].end, paper.sentence.end).partition(";")[0]
    return _TWINS.search(behind) is not None


_FRIENDSHIP = expression(r"\b(?:friend(?:ship|ly)|brotherly|fraternal|partner(?:ship)?|twin|sister)\b")


def _of_towns(paper: Paper, words: str) -> bool:
    """`an agreement on friendly relations between Samarkand and Sheki`: the two sides are towns."""
    groups = paper.sentence.groups
    at = next((n for n in range(paper.at, paper.last) if "w:between" in groups[n].tags), None)
    if at is None or _FRIENDSHIP.search(words) is None or at + 3 >= len(groups):
        return False
    one, joint, other = groups[at + 1 : at + 4]
    towns = all(
        g.tags & {"place", "cap"} and not g.tags & {"state", "body", "demonym", "capital"}
        for g in (one, other)
    )
    return towns and "w:and" in joint.tags


#: `an agreement on a 4 billion yen commodity loan`: the last word of its subject, so that no `loan of a collection` is money.
_ON_A_LOAN = expression(
    r" (?:on|for|providing|over|worth) (?:an?|the|two|three) (?:[\w.$£€]+ ){0,7}(?:loan|credit|loans|credits)$"
)
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
