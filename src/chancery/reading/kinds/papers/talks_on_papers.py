"""Verbs that tell of talks on a paper, and not of the paper: `concluded talks on an accord`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group
from chancery.reading.kinds.papers.papers import Paper


def object_of_talks(groups: Sequence[Group], verb: int, paper: Paper) -> bool:
    """`wrapped up a round of talks on a trade deal`: what was done was done to the talks."""
    if groups[verb].tags & {"n:talks", "n:negotiation", "n:signing"} or verb >= paper.first:
        return False
    between = groups[verb + 1 : paper.first]
    talks = next((n for n, g in enumerate(between[:6]) if g.tags & {"n:talks", "n:negotiation"}), None)
    behind = between[talks + 1 : talks + 3] if talks is not None else ()
    about = bool(behind) and bool(behind[0].tags & {"w:on", "w:for", "w:over", "w:about", "w:towards"})
    return about and not (len(behind) > 1 and "date" in behind[1].tags)


_TALKS = frozenset({"n:talks", "n:negotiation"})


_ABOUT = frozenset({"w:on", "w:for", "w:over", "w:about", "w:towards"})


def talks_concluded(groups: Sequence[Group], verb: int, paper: Paper) -> bool:
    """`Talks on an accord and a treaty were concluded`: what was brought to an end is the talks, not a paper."""
    if verb <= paper.at or groups[verb].tags.isdisjoint({"v:conclude", "v:hold"}):
        return False
    talks = next((n for n in range(paper.first - 1, -1, -1) if groups[n].tags & _TALKS), None)
    if talks is None or groups[talks + 1].tags.isdisjoint(_ABOUT):
        return False
    before = talks
    while before > 0 and groups[before - 1].tags & _OF_TALKS:
        before -= 1
    opens = before == 0 or not groups[before - 1].tags.isdisjoint(_CLAUSE_OPENS)
    return opens and not any(
        g.tags & _NEW_SUBJECT and g.tags.isdisjoint(_HAVING) for g in groups[talks + 1 : verb]
    )


#: What may stand before the talks that a clause opens with, and what before the clause.
_OF_TALKS = frozenset({"low", "w:the", "w:their", "demonym", "dash", "portfolio", "number", "state"})


_CLAUSE_OPENS = frozenset({"stop", "w:that", "w:while", "w:and", "colon"})


_HAVING = frozenset({"w:have", "w:has", "w:had"})


#: What gives a verb behind it a subject of its own.
_NEW_SUBJECT = frozenset({"stop", "w:which", "w:that", "w:who", "s:finite", "verb", "w:while", "w:after"})
