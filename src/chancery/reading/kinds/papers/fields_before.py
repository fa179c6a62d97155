"""Fields before the noun of papers: `signed trade, energy and defence agreements`, `a trade, a tourism and a visa accord`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.fields import Known, fields_in
from chancery.reading.kinds.papers.papers import Paper

_WORDS = frozenset({"low", "plain", "portfolio", "cap", "cap1", "dash"})
_NO_FIELD = frozenset({
    "state", "demonym", "person", "verb", "place", "number", "office", "honorific", "body", "instrument", "date", "mechanism",
    "s:finite", "organisation", "ordinal", "people", "w:new", "w:other", "w:such", "w:several", "w:many", "w:more", "adverb",
})  # fmt: skip
_JOINS = frozenset({"comma", "w:and", "ampersand"})
_ONE = frozenset({"w:a", "w:an"})
#: What is one field together with its neighbour: `trade and economic agreements`, `scientific and technical accords`.
_OF_TWO = frozenset({
    "economic", "technical", "technological", "scientific", "political", "cooperation", "co-operation", "relations", "trade",
    "transit", "investment", "promotion", "protection", "friendship", "partnership", "strategic", "bilateral", "commercial",
    "financial", "social", "cultural",
})  # fmt: skip
#: What two fields together are promoted by: `investment promotion and protection agreements`.
_JOINT = frozenset({"cooperation", "co-operation", "relations", "promotion", "protection", "partnership"})
#: How many groups a field may have, and how far back fields are looked for.
_LONGEST = 4
_REACH = 24
_PAIR = 2


def fields_before(sentence: Sentence, paper: Paper, known: Known) -> list[Span]:
    """The fields, two or more, that stand before a plural of papers, each of a known sector."""
    groups = sentence.groups
    begin = paper.at
    while begin > 0 and paper.at - begin < _REACH and _goes_on(groups[begin - 1]):
        begin -= 1
    if begin == paper.at or groups[paper.at - 1].tags & _JOINS:
        return []
    members = _members(groups, begin, paper.at)
    spans = [(groups[a].start, groups[b - 1].end) for a, b in members]
    if len(spans) < _PAIR or any(b - a > _LONGEST for a, b in members) or not all(known(s) for s in spans):
        return []
    if len(spans) == _PAIR and paper.count != _PAIR:
        words = [{t.fold for t in sentence.tokens if a <= t.start < b} for a, b in spans]
        return [] if all(w & _OF_TWO for w in words) or words[-1] & _JOINT else spans
    return spans


def coordinated(sentence: Sentence, paper: Paper, known: Known) -> list[Span]:
    """The fields that share the noun of one paper: `trade` and `tourism` of `a trade, a tourism and a visa accord`."""
    groups = sentence.groups
    found: list[Span] = []
    at = _article(groups, paper.at)
    while at is not None and at > 0 and groups[at - 1].tags & _JOINS:
        end = at - 1
        while end > 0 and groups[end - 1].tags & _JOINS:
            end -= 1
        at = _article(groups, end)
        if at is None or at + 1 == end or not known((groups[at + 1].start, groups[end - 1].end)):
            break
        found.append((groups[at + 1].start, groups[end - 1].end))
    return found[::-1]


def one_each(sentence: Sentence, paper: Paper, known: Known) -> list[Span]:
    """The fields of `an agreement each on trade, tourism and visas`."""
    behind = sentence.groups[paper.at + 1 : paper.at + 2]
    each = bool(behind) and sentence.tokens[behind[0].first].fold in ("each", "apiece")
    return fields_in(sentence, paper.at + 1, known) if each else []


def _goes_on(group: Group) -> bool:
    return bool(group.tags & _JOINS) or (bool(group.tags & _WORDS) and group.tags.isdisjoint(_NO_FIELD))


def _members(groups: Sequence[Group], begin: int, end: int) -> list[tuple[int, int]]:
    """The stretches `[first, last)` of groups between commas and `and`."""
    found: list[tuple[int, int]] = []
    here = begin
    for at in range(begin, end + 1):
        if at == end or groups[at].tags & _JOINS:
            if at > here:
                found.append((here, at))
            here = at + 1
    return found


def _article(groups: Sequence[Group], end: int) -> int | None:
    """The article before the describing words that end at group `end`."""
    at = end - 1
    while (
        at > 0 and end - at <= _LONGEST and groups[at].tags & _WORDS and groups[at].tags.isdisjoint(_NO_FIELD)
    ):
        at -= 1
    return at if at >= 0 and groups[at].tags & _ONE else None
