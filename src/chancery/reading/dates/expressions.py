"""Finds the date expressions of a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from operator import itemgetter
from typing import Final

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.dates.contexts import bound_before, is_between, meets
from chancery.reading.dates.forms import LONG, Form, english_forms
from chancery.reading.dates.mention import DateMention
from chancery.reading.dates.parts import mention_of
from chancery.reading.tokens import Token

#: A form and what tries it at a place of a text, up to another.
Tried = tuple[Form, Callable[[str, int, int], "re.Match[str] | None"]]

#: The "from" before these belongs to their own first end.
_WITH_ENDS: Final = ("range", "period")


def find_dates(text: str, start: int, end: int) -> list[DateMention]:
    """Every date expression within `text[start:end]`, in order, none overlapping; the longest reading wins.

    Offsets are code points of the whole text; nothing outside the range is looked at. The range is clipped to the text.
    """
    return list(_mentions(text, max(start, 0), min(end, len(text))))


def may_hold_date(tokens: Iterable[Token]) -> bool:
    """Whether a date may stand in the stretch that these tokens cover: False is certain, True is not."""
    cores = english_forms().cores
    return any(token.word and (token.fold in cores or not token.fold.isalpha()) for token in tokens)


def _mentions(text: str, low: int, high: int) -> Iterator[DateMention]:
    previous: DateMention | None = None
    position = low
    for at in _openings(text, low, high):
        if at < position:
            continue
        found = _longest(text, low, high, at, previous)
        if found is None:
            continue
        position, mention = found
        if mention is not None:
            previous = mention if mention.sort in _WITH_ENDS else _bounded(mention, text, low)
            yield previous


def _openings(text: str, low: int, high: int) -> list[int]:
    """Where a date may begin: at words and digits that open one, from which words of dates alone lead to a core."""
    forms = english_forms()
    alphabet, openers, cores = forms.alphabet, forms.openers, forms.cores
    found: list[int] = []
    waiting: list[int] = []
    for match in forms.word.finditer(text, low, high):
        word = LONG if match[2] else (match[1] or "").casefold()
        if word not in alphabet:
            if waiting:
                waiting = []
            continue
        if word in openers:
            waiting.append(match.start())
        if word in cores and waiting:
            found += waiting
            waiting = []
    return found


def _bounded(mention: DateMention, text: str, low: int) -> DateMention:
    return replace(mention, bound=mention.bound or bound_before(text, low, mention.start))


def _longest(
    text: str, low: int, high: int, at: int, previous: DateMention | None
) -> tuple[int, DateMention | None] | None:
    """Where the longest form at `at` ends and its mention; the mention is None for what only looks like a date."""
    for stop, form, match in _candidates(text, at, high):
        if form.sort == "name":
            return stop, None
        if not meets(form.needs, text, low, high, match, previous):
            continue
        mention = mention_of(form.sort, match)
        if mention is not None and mention.joined and is_between(text, low, at):
            mention = replace(mention, joined=False)
        if mention is not None and not _is_two_weekdays(mention):
            return stop, mention
    return None


def _candidates(text: str, at: int, high: int) -> list[tuple[int, Form, re.Match[str]]]:
    """The forms that match at `at` with their ends, the longest first."""
    if english_forms().start.match(text, at, high) is None:
        return []
    found = [
        (match.end(), form, match)
        for form, tried in _tried(text[at : at + 2], _gaps(text, at, high))
        if (match := tried(text, at, high)) is not None
    ]
    found.sort(key=_end, reverse=True)
    return found


_WORD: Final = expression(r"[^\W_]++")
#: What stands behind a word: white space and another word, with a comma or a stop before it, or what ends every date.
_BEHIND: Final = expression(r"[.,]?(?:\s++([^\W\d_]++)|\Z)|[;!?)\]\"”]")
#: So many words are looked at, and as many stretches of white space as any date needs.
_LOOKED_AT: Final = 3
_MANY: Final = 99


def _gaps(text: str, at: int, high: int) -> int:
    """How many stretches of white space a date at `at` may hold, as far as the next words tell that they are of none."""
    word = _WORD.match(text, at, high)
    end = word.end() if word else at
    alphabet = english_forms().alphabet
    for gaps in range(_LOOKED_AT):
        behind = _BEHIND.match(text, end, high)
        if behind is None:
            return _MANY
        if behind[1] is None or behind[1].casefold() not in alphabet:
            return gaps
        end = behind.end()
    return _MANY


@lru_cache(maxsize=4096)
def _tried(opening: str, most: int) -> tuple[Tried, ...]:
    """The forms that may stand where two signs open them and need no more than so many gaps, each with what tries it."""
    forms = english_forms()
    return tuple(
        (form, form.pattern.match)
        for form, shape in zip(forms.forms, forms.shapes, strict=True)
        if shape.gaps <= most and shape.opens(opening)
    )


_end = itemgetter(0)


def _is_two_weekdays(mention: DateMention) -> bool:
    # "on Monday and Thursday" are two mentions; "3 and 10 May" has to be one, for its first day lacks a month.
    return mention.joined and mention.month is None
