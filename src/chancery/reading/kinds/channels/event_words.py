"""What stands around the words that tell of a channel: who only chairs it, what it only has, what founds nothing."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group
from chancery.reading.kinds.channels.clauses import joined_predicate
from chancery.reading.kinds.channels.view import View


def said_of_others(groups: Sequence[Group], first: int, verb: int | None) -> bool:
    """`met on Monday to prepare the next session`: a past deed before a session to come has its own day."""
    return verb is not None and verb < first and groups[verb].form == "past"


def colon_behind(groups: tuple[Group, ...], at: int) -> int | None:
    """`is back after eight years: / its fourth session opens tomorrow`: what a colon opens has days of its own."""
    return next((n for n in range(at + 1, len(groups)) if groups[n].tags & {"colon"}), None)


def without_what_follows(groups: tuple[Group, ...], at: int, state: str) -> tuple[int, int] | None:
    """The groups before `, which will first sit in Lima`, `and gives 2027 for the visit`: it is not founded there and then."""
    if state not in ("established", "proposed", "resumed"):
        return None
    ends = (n for n in range(at + 1, len(groups)) if groups[n].tags & {"w:which", "w:whose"})
    return (0, joined_predicate(groups, at, next(ends, len(groups))))


def elsewhere(groups: tuple[Group, ...], last: int) -> bool:
    """A session of something that is no channel: `the fifth round of talks`, `the 80th session of the Assembly`."""
    return last < len(groups) and bool(groups[last].tags & {"w:of", "w:'s"})


def under_it(groups: Sequence[Group], at: int) -> bool:
    """`a subcommittee was set up under the joint commission`: the commission was there before."""
    lead = next((n for n in range(at - 1, max(0, at - 3), -1) if groups[n].tags.isdisjoint(_ARTICLES)), at)
    return lead < at - 1 and bool(groups[lead].tags & {"w:under", "w:within"})


_ARTICLES = frozenset({"w:the", "w:their", "w:its"})


def who_chairs(groups: Sequence[Group], verb: int) -> bool:
    """`A, who chairs the joint commission, said`: an office, and no session."""
    return bool(groups[verb - 1].tags & {"w:who"}) and groups[verb].form in ("s", "base")


def chairs_as_a_rule(groups: Sequence[Group], verb: int) -> bool:
    """`is co-chaired by the ministers`, `a committee chaired by them`: who leads a channel, and no session of it."""
    before = groups[max(0, verb - 3) : verb]
    present = any(g.tags & {"w:is", "w:are"} for g in before)
    bare = bool(before) and not before[-1].tags.isdisjoint({"channel", "dash"})
    return (present or bare) and any(word.surface.endswith("chaired") for word in groups[verb].words)


def will_have(groups: Sequence[Group], verb: int | None) -> bool:
    """`Next month's session will have fish on the table`: it is to be held, whatever it has."""
    return verb is not None and verb > 0 and bool(groups[verb - 1].tags & {"w:will", "w:would", "w:shall"})


def only_have(groups: tuple[Group, ...], verb: int) -> bool:
    """`The two states have a joint commission`: no session of it."""
    return bool(groups[verb].tags & {"w:have", "w:has"}) and not groups[verb + 1].tags & {"verb"}


_BE = frozenset({"w:be", "w:is", "w:are", "w:was", "w:were", "w:been", "w:being"})


def only_found(seen: View, verb: int) -> bool:
    """`Time will be found for it, and the dialogue goes on`: what somebody finds, not what is founded."""
    groups = seen.groups
    return seen.sentence.tokens[groups[verb].last - 1].fold == "found" and bool(groups[verb - 1].tags & _BE)
