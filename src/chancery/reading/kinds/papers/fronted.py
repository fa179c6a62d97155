"""Participles before their paper, `Denounced by Kyiv in 2018, the treaty ...`, and infinitives that tell of what was done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.drafts import Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.modality import standing_of

#: What befalls a paper and may open the sentence on it.
_DEEDS: Final = frozenset({
    "v:sign", "v:initial", "v:conclude", "v:ratify", "v:agree", "v:negotiate", "v:renew", "v:suspend", "v:denounce",
    "v:terminate", "v:amend", "v:approve", "v:issue",
})  # fmt: skip
_BEFORE: Final = frozenset({
    "adverb", "w:although", "w:though", "w:while", "w:first", "w:long", "w:twice", "w:but", "w:and", "w:already", "w:once",
    "w:still", "w:never", "w:not", "w:yet",
})  # fmt: skip
#: What a paper has come to when it is over; what was done with it before does not undo that.
_OVER: Final = frozenset({"v:denounce", "v:terminate", "v:suspend"})
_MADE: Final = frozenset({"v:sign", "v:conclude", "v:initial"})


def fronted_end(sentence: Sentence, paper: Paper) -> int | None:
    """The comma behind a participle that opens the sentence on a paper; None where nothing is fronted so."""
    groups = sentence.groups
    here = 0
    while here < min(4, paper.first) and not groups[here].tags.isdisjoint(_BEFORE):
        here += 1
    if here >= paper.first or groups[here].tags.isdisjoint(_DEEDS) or groups[here].form not in ("past", "pp"):
        return None
    comma = next((n for n in range(paper.first - 1, here, -1) if "comma" in groups[n].tags), None)
    if comma is None or paper.first - comma > 4 or any(p.at < comma for p in papers(sentence)):
        return None
    between = groups[comma + 1 : paper.first]
    return None if any(not g.tags.isdisjoint({"verb", "w:and", "person"}) for g in between) else comma


def beside_aside(sentence: Sentence, paper: Paper, verb: int) -> tuple[int, int] | None:
    """`The accord, due to lapse in May, was extended on Friday`: where the day of a main verb stands that has one behind it."""
    groups = sentence.groups
    if paper.last >= verb or "comma" not in groups[paper.last].tags:
        return None
    closing = next((n for n in range(verb, paper.last, -1) if "comma" in groups[n].tags), paper.last)
    told = any("date" in g.tags for g in groups[paper.last : closing])
    end = next((n for n in range(verb, len(groups)) if groups[n].tags & {"stop", "comma"}), len(groups))
    return (closing, len(groups)) if told and any("date" in g.tags for g in groups[verb:end]) else None


def over_before(groups: Sequence[Group], fronted: int, main: int) -> bool:
    """`Denounced in 2018, the treaty had been signed in 1997`: whether the fronted deed is the later one."""
    return not groups[fronted].tags.isdisjoint(_OVER) and not groups[main].tags.isdisjoint(_MADE)


def done_then(sentence: Sentence, verb: int, date: Value | None) -> bool:
    """`came back to sign, on 4 May 2019, the accord`: an infinitive with a day behind it, which may be long past."""
    groups = sentence.groups
    if date is None or not date.spans or groups[verb].tags.isdisjoint(_MADE | {"v:ratify"}):
        return False
    if date.spans[0][0] < groups[verb].end:
        return False
    return standing_of(groups, verb)[1] == "standing.infinitive"
