"""Agreement that something be done, which is no paper: `agreement was reached that the ministers would meet`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group, Sentence

#: What makes of the noun the name or the kind of a paper.
_PAPERS = frozenset({
    "w:the", "w:this", "w:their", "low", "cap", "portfolio", "demonym", "w:new", "state", "instrument", "w:draft",
})  # fmt: skip
_REACHED = frozenset({"v:conclude"})
_THERE = frozenset({"w:there"})
#: Verbs behind a `that` which only takes the noun up: `an agreement that will open the market`.
_VERBS = frozenset(
    {"verb", "w:will", "w:would", "w:is", "w:was", "w:could", "w:may", "w:has", "w:had", "low"}
)
#: What only officials do to each other, so that no paper is needed for it.
_DEALINGS = frozenset({
    "meet", "hold", "continue", "resume", "convene", "consult", "talk", "keep", "stay", "remain", "maintain", "exchange",
    "holding", "meeting", "continuing", "resuming", "convening", "keeping", "maintaining", "work", "intensify", "step",
})  # fmt: skip
_BEING = frozenset({"w:was", "w:were", "w:been", "w:is"})
_BARS = frozenset({"stop", "comma", "w:that", "w:to"})
_ENDS = frozenset({"stop", "colon", "w:which", "instrument"})
_TIES = frozenset({"w:and"})
_PARTIES = frozenset({"state", "person", "body"})
_REACH = 14


def agreed_that(sentence: Sentence, at: int) -> bool:
    """Whether the noun at group `at` says that something was agreed, and names no paper."""
    groups = sentence.groups
    if "w:agreement" not in groups[at].tags or groups[at].last - groups[at].first > 1:
        return False
    before = groups[at - 1].tags if at else frozenset()
    if before & _PAPERS:
        return False
    with_article = bool(before & {"w:a", "w:an"})
    reached = _reached(groups, at)
    return reached is not None and _says_what(sentence, max(at, reached), with_article=with_article)


def _reached(groups: Sequence[Group], at: int) -> int | None:
    """Where the verb stands that the noun is reached by: `reached agreement`, `agreement was also reached`, `there was`."""
    for here in range(at - 1, max(-1, at - 5), -1):
        if groups[here].tags & _REACHED or groups[here].tags & _THERE:
            return here
        if groups[here].tags & _BARS:
            break
    ahead = range(at + 2, min(len(groups), at + 5))
    verb = next((here for here in ahead if groups[here].tags & _REACHED), None)
    passive = verb is not None and any(g.tags & _BEING for g in groups[at + 1 : verb])
    return verb if passive else None


def _says_what(sentence: Sentence, at: int, *, with_article: bool) -> bool:
    """Whether what was agreed follows as a clause or a deed: `that the talks go on`, `to meet`, `on holding a round`."""
    groups = sentence.groups
    for here in range(at + 1, min(len(groups) - 1, at + _REACH)):
        tags, after = groups[here].tags, groups[here + 1].tags
        if tags & _ENDS or "verb" in tags or (tags & _TIES and not groups[here - 1].tags & _PARTIES):
            return False
        if tags & {"w:that"}:
            return not after & _VERBS
        if tags & {"w:to"} and any(tag.endswith("base") for tag in after):
            return not with_article or _deals(sentence, here + 1)
        if tags & {"w:on"} and groups[here + 1].form == "ing":
            return _deals(sentence, here + 1)
    return False


def _deals(sentence: Sentence, at: int) -> bool:
    return sentence.tokens[sentence.groups[at].first].fold in _DEALINGS
