"""`the fourth accord to be signed`: an infinitive behind a number tells what was done, not what is still to be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.papers import Paper

_NTH: Final = frozenset({
    "ordinal", "w:first", "w:second", "w:third", "w:fourth", "w:fifth", "w:sixth", "w:seventh", "w:eighth", "w:ninth",
    "w:tenth", "w:last", "w:latest", "w:only",
})  # fmt: skip
_IS: Final = frozenset({"w:is", "w:was", "w:are", "w:were", "w:became", "w:becomes", "w:become", "w:being"})
_NOT_YET: Final = frozenset({"w:will", "w:would", "w:to", "w:shall", "w:may", "w:could"})
_NAMED: Final = frozenset(
    {
        "low",
        "cap",
        "cap1",
        "plain",
        "portfolio",
        "demonym",
        "instrument",
        "dash",
        "w:such",
        "w:of",
        "w:these",
        "w:its",
    }
)


def nth_to_be(groups: Sequence[Group], verb: int) -> bool:
    """Whether the verb is that of `is the first [treaty] to be signed`, or of `the last to have been signed`."""
    here = verb - 1
    while here > 0 and groups[here].tags & {"w:be", "w:been", "w:have", "adverb"}:
        here -= 1
    if here < 1 or here == verb - 1 or not groups[here].tags & {"w:to"}:
        return False
    return _told_nth(groups, here) or _nth_was(groups, here, verb) or _opens_with_nth(groups, here, verb)


#: Behind how many groups what the first was is told.
_FAR: Final = 24


def _nth_was(groups: Sequence[Group], to: int, verb: int) -> bool:
    """`The first to be signed in Lima was a treaty`: what it was is told behind the verb."""
    before = groups[max(0, to - 2) : to]
    nth = len(before) == 2 and "w:the" in before[0].tags and bool(before[1].tags & (_NTH | {"w:next"}))
    return nth and any(g.tags & {"w:was", "w:were"} for g in groups[verb + 1 : verb + _FAR])


def _opens_with_nth(groups: Sequence[Group], to: int, verb: int) -> bool:
    """`Next to be signed, in 1972, was a convention`, `The last treaty to be signed dates from 1948`: what was the nth."""
    here = to - 1
    while here > 0 and groups[here].tags.isdisjoint(_NTH | {"w:next"}):
        if groups[here].tags.isdisjoint(_NAMED):
            return False
        here -= 1
    if groups[here].tags.isdisjoint(_NTH | {"w:next"}):
        return False
    opens = here - 1 - (here > 0 and "w:the" in groups[here - 1].tags)
    if opens >= 0 and groups[opens].tags.isdisjoint({"stop", "comma", "w:and"}):
        return False
    behind = groups[verb + 1 : verb + 14]
    end = next((n for n, g in enumerate(behind) if g.tags & {"stop", "w:will", "w:is"}), len(behind))
    return any(g.tags & {"w:was", "w:were", "w:dates", "w:dated", "w:came"} for g in behind[:end])


def _told_nth(groups: Sequence[Group], to: int) -> bool:
    """Whether `is the third`, with the noun behind it or without, stands right before the group `to`."""
    here = to - 1
    while here > 0 and groups[here].tags.isdisjoint(_NTH):
        if groups[here].tags.isdisjoint(_NAMED):
            return False
        here -= 1
    if not here or groups[here - 1].tags.isdisjoint({"w:the", "w:its", "w:their", "w:only"}):
        return False
    before = groups[max(0, here - 4) : here - 1]
    return any(g.tags & _IS for g in before) and not any(
        g.tags & _NOT_YET for g in groups[max(0, here - 6) : here - 1]
    )


def only_counted(sentence: Sentence, paper: Paper) -> bool:
    """`It is the fourth accord to be reached this year`: the paper told before once more, by its number."""
    groups = sentence.groups
    if paper.last + 2 >= len(groups) or "w:to" not in groups[paper.last].tags:
        return False
    if groups[paper.last + 1].tags.isdisjoint({"w:be", "w:have"}):
        return False
    pronoun = groups[0].tags & {"w:it", "w:this", "w:that"}
    return bool(pronoun) and _told_nth(groups, paper.last)
