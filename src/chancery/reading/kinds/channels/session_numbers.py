"""The number of a session, however it is written."""

from __future__ import annotations

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
    """`the last session of the commission, the tenth, took place`: the number in an aside right behind."""
    aside = groups[at : at + 4]
    if len(aside) < 4 or not isinstance(aside[2].value, int):
        return None
    told = zip(aside, ("comma", "w:the", "nth", "comma"), strict=True)
    return (aside[2].value, aside[2].span) if all(tag in group.tags for group, tag in told) else None
