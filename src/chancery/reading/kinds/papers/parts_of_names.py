"""Words of verbs that belong to a name or a noun: `rescheduling agreement`, `open-ended`, `letters signed on Monday`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group
from chancery.reading.kinds.papers.papers import Paper


def compounded(groups: Sequence[Group], verb: int) -> bool:
    """`open-ended`, `long-suspended`: a participle that a hyphen ties to the word before it tells no deed."""
    before = groups[verb - 1] if verb else None
    tied = before is not None and "dash" in before.tags and before.end == groups[verb].start
    return tied and verb > 1 and groups[verb - 2].end == groups[verb - 1].start


def modifies(groups: Sequence[Group], verb: int, paper: Paper) -> bool:
    """`rescheduling agreement`: the verb is part of the paper's own name."""
    if (
        verb == paper.first - 1
        and groups[verb].tags & {"v:exchange", "n:signing"}
        and groups[verb - 1].tags & {"low", "portfolio", "cap", "cap1", "demonym"}
        and groups[verb].form not in ("past", "pp", "s")
    ):
        return True  # `their news exchange agreement`
    if verb == paper.first - 1 and "v:postpone" in groups[verb].tags and groups[verb].form == "ing":
        return True
    if (
        verb == paper.first - 1
        and "v:amend" in groups[verb].tags
        and "cap1" in groups[verb].tags & groups[paper.at].tags
    ):
        return True  # `Revised Air Services Agreement`
    if (
        verb == paper.first - 1
        and verb > 0
        and groups[verb - 1].tags & {"w:a", "w:an", "w:the", "w:its", "w:their"}
        and "v:sign" not in groups[verb].tags
    ):
        return True
    return paper.first <= verb < paper.at and (
        any(w.form == "ing" for w in groups[verb].words) or "v:sign" not in groups[verb].tags
    )


def reduced(groups: Sequence[Group], verb: int) -> bool:
    """`an exchange of letters signed on Monday`: a participle that belongs to the paper before it and takes no other."""
    if verb == 0 or not {w.form for w in groups[verb].words if w.sort.startswith("v:")} & {"past", "pp"}:
        return False
    head = verb - 1
    while head > 0 and groups[head].tags & {"close", "cap", "open"}:
        head -= 1
    back = groups[head].word("instrument")
    return (
        back is not None
        and bool(groups[verb + 1 : verb + 2])
        and bool(
            groups[verb + 1].tags
            & {"w:on", "w:in", "w:at", "w:by", "w:between", "w:here", "date", "w:with", "w:during"}
        )
    )


def participle(verb: Group) -> bool:
    """Whether the word may be a participle: by its form, or a phrase such as `in force`."""
    forms = {w.form for w in verb.words if w.sort.startswith("v:")}
    return (
        bool(forms & {"past", "pp"})
        or not forms
        or verb.words[0].surface.startswith(("in ", "into "))
        or " " in verb.words[0].surface
    )


def swap(verb: Group) -> bool:
    """`the exchange of instruments`: what ends a ratification and signs nothing."""
    return "w:exchange" in verb.tags
