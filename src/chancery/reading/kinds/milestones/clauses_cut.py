"""A sentence without the clause that stands between relations or a mission and what befell them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from chancery.reading.drafts import Draft
from chancery.reading.groups import Group, Sentence

_OBJECTS: Final = frozenset({"n:diplomatic", "n:ties", "n:embassy", "body:embassy"})
_RELATIVES: Final = frozenset({"w:which", "w:that", "w:whose"})
#: What a participle between commas tells of them: `, cut in November 1965,`.
_BEFELL: Final = frozenset({
    "v:set-up", "v:conclude", "v:sever", "v:suspend", "v:convene", "v:close", "v:resume", "v:maintain", "w:opened", "w:begun",
})  # fmt: skip
_EARLIER: Final = frozenset(
    {"adverb", "w:first", "w:originally", "w:last", "w:only", "w:once", "w:previously"}
)
#: What goes on behind the clause: `were thus restored`.
_GOES_ON: Final = frozenset({"w:was", "w:were", "w:has", "w:have", "w:had", "w:is", "w:are", "w:will"})
#: So many groups may stand between the object and the clause, and within the clause.
_NEAR: Final = 9
_LONG: Final = 14


def without_clause(sentence: Sentence) -> Sentence | None:
    """The sentence without a clause on the relations or mission that it tells of behind it; None where there is none.

    `Relations, cut in November 1965, were restored in 1975`; `the relations which had existed since 1924 were suspended`.
    """
    groups = sentence.groups
    if sentence.tags.isdisjoint(_OBJECTS):
        return None
    for at, group in enumerate(groups):
        if group.tags.isdisjoint(_OBJECTS):
            continue
        for opens in range(at + 1, min(at + _NEAR, len(groups) - 2)):
            if groups[opens].tags & {"stop", "colon"} or ("verb" in groups[opens].tags and opens > at + 1):
                break
            end = _end(groups, opens)
            if end is not None:
                return sentence.with_groups((*groups[:opens], *groups[end:]))
    return None


def across_clause(shorter: Sentence, told: Sequence[Draft], across: Sequence[Draft]) -> Iterator[Draft]:
    """The milestones of a sentence and those across its clause; of one told in both, that with a day of its own clause."""
    days = {g.span for g in shorter.groups if "date" in g.tags}
    found = {draft.trigger: draft for draft in across}
    for draft in told:
        other = found.pop(draft.trigger, None)
        date = draft.values.get("date")
        of_clause = date is not None and date.spans and days.isdisjoint(date.spans)
        yield other if other is not None and of_clause and other.get("date") is not None else draft
    yield from found.values()


def _end(groups: Sequence[Group], opens: int) -> int | None:
    """Where the sentence goes on behind the clause that group `opens` begins, if it begins one."""
    if groups[opens].tags & _RELATIVES and "verb" in groups[opens - 1].tags:
        return None
    if groups[opens].tags & _RELATIVES:
        return _second_verb(groups, opens + 1)
    if "comma" not in groups[opens].tags:
        return None
    head = opens + 1
    if groups[head].tags & _RELATIVES:
        return _behind_comma(groups, head)
    while head < len(groups) - 1 and groups[head].tags & _EARLIER:
        head += 1
    told = groups[head].tags & _BEFELL and groups[head].form in ("past", "pp", "")
    return _behind_comma(groups, head) if told else None


def _behind_comma(groups: Sequence[Group], head: int) -> int | None:
    """Behind the comma that closes the clause, where a form of `be` or `have` goes on."""
    for at in range(head + 1, min(head + _LONG, len(groups) - 1)):
        if groups[at].tags & {"stop", "colon"}:
            return None
        if "comma" in groups[at].tags and groups[at + 1].tags & _GOES_ON:
            return at + 1
    return None


def _second_verb(groups: Sequence[Group], head: int) -> int | None:
    """`which had existed since February 1924 / were suspended`: the form of `be` behind the verb of the clause."""
    verb = next((n for n in range(head, min(head + 6, len(groups))) if "verb" in groups[n].tags), None)
    if verb is None:
        return None
    for at in range(verb + 1, min(head + _LONG, len(groups) - 1)):
        if groups[at].tags & {"stop", "comma", "colon", "w:and"}:
            return None
        if groups[at].tags & {"w:was", "w:were"}:
            return at
    return None
