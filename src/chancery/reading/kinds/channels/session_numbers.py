"""The number of a session, however it is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from chancery.reading.dates.numbers import ordinal, roman
from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.channels.words import channel_words

#: What stands behind the digits of an ordinal as a token of its own.
ORDINAL_TAIL: Final = frozenset({"st", "nd", "rd", "th"})


def number_before(sentence: Sentence, at: int) -> tuple[int, Span] | None:
    """The ordinal or roman number that ends right before token `at`: `15th`, `fifteenth`, `XV`, `twenty-first`."""
    tokens = sentence.tokens
    here = at - 1
    words = channel_words()
    while here >= 0 and tokens[here].fold in words.session_adjectives and at - here < 4:
        here -= 1
    if here < 0:
        return None
    if tokens[here].fold in ORDINAL_TAIL and here > 0 and tokens[here - 1].text.isdigit():
        return int(tokens[here - 1].text), (tokens[here - 1].start, tokens[here].end)
    if here > 1 and tokens[here - 1].dash:
        start = tokens[here - 2].start
        compound = ordinal(f"{tokens[here - 2].fold}-{tokens[here].fold}")
        if compound is not None:
            return compound, (start, tokens[here].end)
    number = ordinal(tokens[here].fold)
    if number is None and tokens[here].text.isupper():
        number = roman(tokens[here].text)
    return (number, (tokens[here].start, tokens[here].end)) if number is not None else None


def number_behind(groups: tuple[Group, ...], at: int) -> tuple[int, Span] | None:
    """`the last session of the commission, the tenth, took place`: the number in an aside right behind.

    Also that of a row, `Last session: 2nd, Lima, 5 February 2014`.
    """
    row = groups[at : at + 3]
    if (
        len(row) > 2
        and "colon" in row[0].tags
        and "nth" in row[1].tags
        and row[2].tags & {"comma", "open", "dash"}
    ):
        return (row[1].value, row[1].span) if isinstance(row[1].value, int) else None
    aside = groups[at : at + 4]
    if len(aside) < 4 or not isinstance(aside[2].value, int):
        return None
    told = zip(aside, ("comma", "w:the", "nth", "comma"), strict=True)
    return (aside[2].value, aside[2].span) if all(tag in group.tags for group, tag in told) else None


#: Words for the first of all sessions.
_FIRST_OF_ALL: Final = frozenset({"w:inaugural", "w:maiden"})


def inaugural(groups: Sequence[Group], first: int, last: int) -> tuple[int, Span] | None:
    """`the inaugural meeting of their council`: the first, by the word that stands in or before groups `[first, last)`."""
    told = (g for g in groups[max(0, first - 2) : last] if g.tags & _FIRST_OF_ALL)
    found = next(told, None)
    return (1, found.span) if found is not None else None


def number_of_times(groups: Sequence[Group]) -> tuple[int, Span] | None:
    """`For the twelfth time, diplomats sat down for consultations`: the number of times, where one is told of the sentence.

    `for the first time since the war` counts no sessions.
    """
    for at in range(2, len(groups) - 1):
        lead = groups[at - 2].tags & {"w:for"} and groups[at - 1].tags & {"w:the", "w:a"}
        if not lead or "nth" not in groups[at].tags or "w:time" not in groups[at + 1].tags:
            continue
        behind = groups[at + 2].tags if at + 2 < len(groups) else frozenset[str]()
        since = behind & {"w:since", "w:after"} or (
            "date" in behind and groups[at + 2].value.bound == "since"
        )
        number = groups[at].value
        return None if since or not isinstance(number, int) else (number, groups[at].span)
    return None


_TIMES: Final = {"once": 1, "twice": 2, "thrice": 3}


def times_told(
    scene_words: Callable[[int, int], str], groups: Sequence[Group], first: int, last: int
) -> tuple[int, Span] | None:
    """`has met three times, most recently in Lima`: the number of the last session, by how many there have been."""
    for at in range(first, last):
        told = _TIMES.get(scene_words(*groups[at].span))
        if told is not None:
            return told, groups[at].span
        behind = groups[at + 1].tags if at + 1 < last else frozenset[str]()
        if behind & _COUNTED and "number" in groups[at].tags and isinstance(groups[at].value, int):
            return groups[at].value, groups[at].span
    return None


#: What is counted of a channel, and so many groups before the last of them the count may stand.
_COUNTED: Final = frozenset({"w:rounds", "w:sessions", "w:meetings", "w:times"})
_COUNT_REACH: Final = 20


def counted(groups: Sequence[Group], last: int) -> tuple[int, Span] | None:
    """`Ten rounds have been held, the last in Lima`: the number of the last before group `last`, by how many there were."""
    for at in range(min(last, len(groups)) - 1, max(0, last - _COUNT_REACH), -1):
        number = groups[at - 1].value
        if groups[at].tags & _COUNTED and "number" in groups[at - 1].tags:
            return (number, groups[at - 1].span) if isinstance(number, int) else None
    return None
