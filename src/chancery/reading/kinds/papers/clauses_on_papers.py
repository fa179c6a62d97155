"""The clause that tells what a paper does, right behind its noun: `an agreement by which visas are waived`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Group
from chancery.reading.kinds.papers.papers import Paper

_BY = frozenset({"w:by", "w:under", "w:with", "w:through", "w:for"})
_ENDS = frozenset({"stop", "comma", "colon", "quote", "dash", "w:but", "v:sign", "v:ratify", "v:conclude"})
#: What may stand between a paper and the verb of its signing: `an accord has been 'secretly' signed by which ...`.
_HELPING = frozenset(
    {"w:has", "w:have", "w:had", "w:been", "w:was", "w:were", "w:is", "adverb", "quote", "low", "w:now"}
)
_PASSIVE = frozenset({"w:was", "w:were"})


def clause_on(paper: Paper) -> Span | None:
    """The words of the clause that `by which`, `under which` or `whereby` opens behind a paper; None where there is none."""
    groups = paper.sentence.groups
    at = paper.last
    told = [n for n in range(at, min(at + 5, len(groups))) if "v:sign" in groups[n].tags]
    at = told[0] + 1 if told and all(g.tags & _HELPING for g in groups[at : told[0]]) else at
    tokens = paper.sentence.tokens
    if at + 2 < len(groups) and groups[at].tags & _BY and "w:which" in groups[at + 1].tags:
        first = at + 2
    elif at + 1 < len(groups) and tokens[groups[at].first].fold == "whereby":
        first = at + 1
    else:
        return None
    last = first
    while last < len(groups) and (groups[last].tags.isdisjoint(_ENDS) or _in_a_list(groups, last)):
        if groups[last].tags & _PASSIVE and groups[last + 1 : last + 2] and "v:sign" in groups[last + 1].tags:
            break
        last += 1
    return (groups[first].start, groups[last - 1].end) if last > first else None


def _in_a_list(groups: Sequence[Group], at: int) -> bool:
    """`diplomatic, official and special passports`: whether the comma at `at` parts the members of a list."""
    if "comma" not in groups[at].tags:
        return False
    ahead = groups[at + 1 : at + 4]
    return any("w:and" in g.tags for g in ahead[1:]) and not any(
        g.tags & {"verb", "comma", "stop"} for g in ahead
    )


def within_clause_on(paper: Paper, told: Value | None) -> bool:
    """`signed an accord by which doctors from Lima will work there`: whether a place is one of the clause on the paper."""
    clause = clause_on(paper) if told is not None else None
    return (
        clause is not None
        and told is not None
        and all(clause[0] <= span[0] < clause[1] for span in told.spans)
    )
