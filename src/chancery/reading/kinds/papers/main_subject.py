"""Verbs behind a paper that are those of the sentence's own subject, which only speaks of the paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.groups import Group
from chancery.reading.kinds.papers.papers import Paper

_ENDS: Final = frozenset({"stop", "colon", "quote"})
_PASSIVE: Final = frozenset({"w:was", "w:were", "w:been", "w:be", "w:being", "w:is", "w:are"})
#: How many groups before a paper the verb of its sentence, or the word that opens an aside, may stand.
_REACH: Final = 16


def second_deed(groups: Sequence[Group], paper: Paper, verb: int) -> bool:
    """`reviewed the agreement between the two countries and discussed trade`: a second verb of who did the first."""
    if not groups[verb - 1].tags & {"w:and"} or groups[verb].form != "past":
        return False
    if any(g.tags & {"verb", "comma"} | g.tags & _PASSIVE for g in groups[paper.last : verb - 1]):
        return False
    behind = groups[verb + 1 : verb + 2]
    if not behind or behind[0].tags & {"w:by", "w:in", "w:on", "w:at", "w:between", "date", "stop", "comma"}:
        return False
    return _acts(groups, paper)


def _acts(groups: Sequence[Group], paper: Paper) -> bool:
    """Whether a verb in the past tense stands before a paper, with nothing between them that ends its clause."""
    for number in range(paper.first - 1, max(0, paper.first - _REACH), -1):
        group = groups[number]
        if group.tags & (_ENDS | {"comma"}):
            return False
        if group.tags & {"ends-ed", "s:finite"} or ("verb" in group.tags and group.form == "past"):
            return groups[number - 1].tags.isdisjoint(_PASSIVE)
    return False


def behind_anothers_aside(groups: Sequence[Group], paper: Paper, verb: int) -> bool:
    """`Mali, whose claim rests on a treaty of 1907, has proposed talks`: the aside that names the paper is on somebody else."""
    auxiliary = next(
        (n for n in range(paper.last, verb) if groups[n].tags & {"w:has", "w:have", "w:had", "w:will"}), verb
    )
    if auxiliary <= paper.last or not groups[auxiliary - 1].tags & {"comma"}:
        return False
    if any(g.tags & _PASSIVE for g in groups[auxiliary:verb]):
        return False  # `..., under the treaty, has been signed`
    for number in range(paper.first - 1, max(0, paper.first - _REACH), -1):
        if groups[number].tags & {"w:whose", "w:which", "w:who"}:
            return bool(groups[number - 1].tags & {"comma"}) and bool(
                groups[number - 2].tags & {"state", "person", "body", "organisation", "both-sides"}
            )
        if groups[number].tags & (_ENDS | {"comma"}):
            return False
    return False


_OPENS_CLAUSE = frozenset(
    {"w:as", "w:when", "w:while", "w:after", "w:because", "w:since", "w:before", "w:once"}
)


def in_a_clause_behind(groups: Sequence[Group], paper: Paper, verb: int) -> bool:
    """`a memorandum which both signed when their officials had ended the talks`: the deed of another subject."""
    opened = next(
        (n for n in range(verb - 1, paper.last, -1) if not groups[n].tags.isdisjoint(_OPENS_CLAUSE)), None
    )
    if opened is None or any(g.tags & {"comma", "stop"} for g in groups[opened:verb]):
        return False
    if not any("verb" in g.tags for g in groups[paper.last : opened]):
        return False
    if any("instrument" in g.tags for g in groups[verb + 1 : verb + 4]):
        return False  # `a loan was agreed when the minister signed the contract`
    return any(
        g.tags & {"w:their", "w:its", "w:the", "w:his", "person", "office"} for g in groups[opened:verb]
    )
