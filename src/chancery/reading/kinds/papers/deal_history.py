"""Deals that are told as history: long since done, remembered, summed up, or of a year in the paper's own name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.date_values import is_past, read_date
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.scene import Scene, once


def long_since(sentence: Sentence, at: int) -> bool:
    """`have so far signed 46 agreements`, `had earlier signed`, `signed in the past`: told as history."""
    groups = sentence.groups
    before = groups[max(0, at - 4) : at]
    perfect = any(g.tags & {"w:have", "w:has", "w:had"} for g in before)
    words = {t for g in groups for t in g.tags}
    history = words & {
        "w:previously",
        "w:earlier",
        "w:formerly",
        "w:ago",
        "w:since",
        "w:past",
        "w:throughout",
        "w:already",
    }
    history = history or ({"period", "decade", "decades"} & {t.fold for t in sentence.tokens})
    so_far = any(g.tags & {"w:so"} for g in before)
    beside = before[-2:]
    if any(g.tags & {"w:previously", "w:earlier", "w:formerly"} for g in beside):
        return True
    had = any(g.tags & {"w:had"} for g in before) and not _as_it_says(groups, at)
    return so_far or had or (perfect and bool(history))


def _as_it_says(groups: Sequence[Group], at: int) -> bool:
    """`the Commission said it had initialled a pact`: the tense is that of the telling, and the deed is news."""
    here = at - 1
    while here > 1 and groups[here].tags & {"w:had", "adverb", "w:just", "w:also", "w:now"}:
        here -= 1
    if not groups[here].tags & {"w:it", "w:they", "w:he", "w:she"}:
        return False
    here -= 1 + bool(groups[here - 1].tags & {"w:that"})
    return here > 0 and bool(groups[here].tags & {"s:say"})


@once
def remembered(scene: Scene) -> frozenset[str]:
    """The types of papers whose anniversary is told: `51 years since the treaty was signed` is no news of a signing."""
    marked = [s for s in scene.sentences if "n:anniversary" in s.tags and "instrument" in s.tags]
    return frozenset(p.noun.type for s in marked for p in papers(s) if not p.noun.generic)


#: What is done to a paper long after its signing.
_LATE = frozenset({
    "v:enter-force", "v:amend", "v:renew", "n:renewal", "v:suspend", "v:denounce", "v:terminate", "v:expire", "v:cease",
    "v:ratify",
})  # fmt: skip


def of_old(scene: Scene, paper: Paper, tie: Governed) -> bool:
    """`bound by a treaty of 1974`: the year in the paper's name tells that it is no news, unless it is ended or renewed."""
    if paper.year is None or tie.verb_class in _LATE or tie.pattern.gives.get("stage") == "denounced":
        return False
    return is_past(scene, read_date(scene, paper.sentence.groups[paper.year]))


def counted_up(paper: Paper, at: int) -> bool:
    """`have signed a number of agreements`, `are bound by five treaties`, with no day told: the sum of the years, not news."""
    if paper.noun.plural and any(w.surface.startswith("bound by") for w in paper.sentence.groups[at].words):
        return True
    before = paper.sentence.groups[max(0, at - 3) : at]
    perfect = any(g.tags & {"w:have", "w:has"} for g in before)
    return (
        perfect
        and paper.noun.plural
        and (isinstance(paper.count, str) or paper.count is None or paper.count > 9)
    )


_FOLLOWS: Final = expression(
    r"\b(?:follow(?:s|ed)|comes after|came after|builds on|built on|replac(?:es|ed)|supersed(?:es|ed)|succeed(?:s|ed)"
    r"|stems from|goes back to|went back to|complements|complemented) (?:on )?(?:an?|the|another) (?:\w+ ){0,4}$"
)


def follows_on(scene: Scene, paper: Paper, tie: Governed) -> bool:
    """`It follows an agreement reached in Lima in May`: a paper that what is told now only comes after."""
    earlier = tie.pattern.id == "instrument.participle"
    ahead = scene.plain(paper.sentence.start, paper.sentence.groups[paper.at].start)
    return earlier and _FOLLOWS.search(ahead) is not None
