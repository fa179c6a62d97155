"""What stands between a paper and a verb that may be its own, and speaks against it."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group
from chancery.reading.kinds.papers.papers import Paper

#: Patterns whose verb stands behind an aside on the paper, whatever is told in it.
PAST_ASIDES = frozenset({
    "instrument.passive-aside", "instrument.force-aside", "instrument.pending-aside", "instrument.text-agreed-be-signed",
    "instrument.passive-behind-which",
})  # fmt: skip


FINITE_ONLY = frozenset({"instrument.passive", "instrument.participle"})
_BETWEEN = frozenset(
    {"adverb", "w:been", "w:be", "w:not", "w:to", "w:also", "w:now", "w:then", "w:still", "w:already"}
)
_AUXILIARY = frozenset({"w:was", "w:were", "w:is", "w:are", "w:has", "w:have", "w:had", "w:will", "w:would",
    "w:should", "w:shall", "w:may", "w:might", "w:could", "w:must",
})  # fmt: skip
#: What a paper does by itself, so that its verb has no auxiliary: `a loan that Peru had given expired`.
_BY_ITSELF = frozenset({"v:enter-force", "v:expire", "v:cease"})
_OPENS_CLAUSE = frozenset({"w:which", "w:that", "w:what", "w:whereby", "comma", "stop"})
_OF_CLAUSE = frozenset({"stop", "colon", "quote", "w:but", "w:while", "w:after", "w:before", "w:where"})


def behind_relative(groups: Sequence[Group], paper: Paper, verb: int) -> int | None:
    """The auxiliary of the main clause in `the accord that had been announced in May was dropped`; None where there is none.

    A participle right behind the paper opens such a clause too: `the accord initialled in June is to be signed`.
    """
    span = range(paper.at + 1, verb)
    relative = next((n for n in span if groups[n].tags & _OPENS_CLAUSE), verb)
    if relative == verb or groups[relative].tags & {"comma", "stop"}:
        relative = paper.last - 1 if _reduced(groups, paper.last, verb) else verb
    if relative == verb:
        return None
    at = verb - 1
    while at > relative and groups[at].tags & (_BETWEEN | _AUXILIARY):
        at -= 1
    own = at + 1
    by_itself = (
        own == verb and not groups[verb].tags.isdisjoint(_BY_ITSELF) and groups[verb].form in ("past", "s")
    )
    if not by_itself and (own == verb or groups[own].tags.isdisjoint(_AUXILIARY)):
        return None
    inside = groups[relative + 1 : own]
    told = any("verb" in g.tags or g.tags & _AUXILIARY for g in inside)
    closed = any(
        g.tags & _OF_CLAUSE or ("w:and" in g.tags and "verb" in groups[n].tags)
        for n, g in enumerate(inside, start=relative + 2)
    )
    return own if told and not closed else None


def behind_pronoun(groups: Sequence[Group], paper: Paper, verb: int) -> int | None:
    """Behind the words that open a clause on the paper, `which he` in `a treaty which he is expected to sign`."""
    relative = next(
        (n for n in range(verb - 1, paper.at, -1) if groups[n].tags & {"w:which", "w:that"}), None
    )
    if relative is None:
        return None
    told = groups[relative + 1].tags & {"w:he", "w:she", "w:they", "w:we", "w:it"}
    return relative + 1 + bool(told)


def _reduced(groups: Sequence[Group], at: int, verb: int) -> bool:
    """Whether a participle stands at `at` that tells of an earlier step, with nothing but its own clause up to the verb."""
    if at + 1 >= verb or groups[at].form not in ("past", "pp"):
        return False
    plain = not any(g.tags & {"comma", "stop"} for g in groups[at:verb])
    return plain and bool(groups[at].tags & {"v:initial", "v:negotiate", "v:sign", "v:conclude", "v:propose"})


def closing_comma(groups: Sequence[Group], verb: int) -> int:
    return next((n for n in range(verb, 0, -1) if "comma" in groups[n].tags), 0)


def crossed(groups: Sequence[Group], verb: int, paper: Paper, aside: int | None = None) -> int:
    """How much stands between a verb and a paper that speaks against their belonging together.

    `aside` is the comma that closes an aside on the paper: what stands before it does not count.
    """
    low, high = (verb + 1, paper.first) if verb < paper.at else (paper.last, verb)
    low = max(low, aside) if aside is not None and verb > paper.at else low
    between = groups[low:high]
    pronouns = sum(18 for g in between if g.tags & {"w:it", "w:they", "w:he", "w:she", "w:we", "w:there"})
    stops = sum(14 for g in between if g.tags & {"colon", "w:which", "w:who", "v:say", "w:that", "quote"})
    finite = sum(10 for g in between if g.tags & {"s:finite"} and verb < paper.at)
    turned = 40 if verb < paper.at and _turns(between) else 0
    bracket = 40 if verb > paper.at and _left_open(between) else 0
    return (
        bracket
        + turned
        + pronouns
        + stops
        + finite
        + sum(6 for g in between if g.tags & {"verb"} and not g.tags & {"instrument"})
    )


def _left_open(between: Sequence[Group]) -> bool:
    """`Protocol amending the Agreement (itself in force since 2010) was approved`: whether a bracket is still open."""
    return sum("open" in g.tags for g in between) > sum("close" in g.tags for g in between)


def _turns(between: Sequence[Group]) -> bool:
    """`was signed in March, and precedes a loan`: whether a further verb takes what stands behind it."""
    return any(
        "w:and" in g.tags
        and n
        and "comma" in between[n - 1].tags
        and between[n + 1].tags & {"ends-s", "s:finite"}
        for n, g in enumerate(between[:-1])
    )
