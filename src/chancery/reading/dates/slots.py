"""The parts that the templates of `forms` name: what may stand in each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from chancery.expressions import expression
from chancery.reading.dates.numbers import cardinal_words, ordinal, ordinal_words, year_words
from chancery.reading.dates.words import GAP, alternation, date_words, month_pattern, weekday_pattern

_WORD_END: Final = r"(?u:(?!\w))"
_DAY_DIGITS: Final = r"3[01]|[12][0-9]|0?[1-9]"
_ORDINAL_END: Final = "(?:st|nd|rd|th)"
_DASH: Final = f"(?:{GAP}?[-‐‑‒–—−]{GAP}?)"
_AFTER_LAST: Final = r"(?!(?u:\s)++(?u:\w))"

_UNITS: Final = tuple(
    unit + end for unit in ("day", "week", "fortnight", "month", "year", "decade") for end in ("", "s")
)

_SLOT = expression(r"(?<!P)<([a-z]+)(2?)>")
_MONTH_SPACE = expression(r"<(month2?)> ")


def expand(template: str) -> str:
    """The regular expression of a template; raises `KeyError` for a part that does not exist."""
    # A short form with its full stop needs no space after it: "Oct.10".
    spaced = _MONTH_SPACE.sub(r"<\1>(?:@|(?<=[.]))", template).replace(" ", GAP).replace("@", GAP)
    return _SLOT.sub(lambda found: _slot(found[1], found[2]), spaced)


def openers() -> frozenset[str]:
    """The folded first words of whatever a part may hold that opens a date."""
    words = date_words()
    tables = (words.months, words.weekdays, words.directions, words.parts, words.relative, words.seasons)
    lists = (words.entries["vague"], words.entries["names"], words.entries["dayparts"])
    numbers = (ordinal_words(), cardinal_words(), ("last", "final"))
    surfaces = (word for group in (*tables, *lists, *numbers) for word in group)
    return frozenset(re.split(r"[^a-z]", surface.casefold(), maxsplit=1)[0] for surface in surfaces)


def cores() -> frozenset[str]:
    """Words, folded, of which every date has one unless it has digits; the empty string stands for those."""
    words = date_words()
    plain = (*words.months, *words.weekdays, *words.seasons, *words.entries["dayparts"], *_UNITS, "quarter")
    found = {"", *(word.rpartition(" ")[2] for word in plain)}
    for phrase in (*words.relative, *words.entries["vague"], *words.entries["names"]):
        pieces = re.findall(r"[^\W\d_]+", phrase.casefold())
        if found.isdisjoint(pieces):
            found.add(pieces[-1])
    return frozenset(found)


def alphabet(templates: Iterable[str]) -> frozenset[str]:
    """Every word, folded, that the templates and their parts are written with, and each without its last letter.

    A letter may be optional: `days?` stands for two words. Signs of the patterns' own language do no harm.
    """
    parts = (*templates, *_unnamed().values(), *(pattern for pattern, _ in _named().values()))
    words = {word for part in parts for word in re.findall(r"[^\W\d_]+", part.casefold())}
    return frozenset(words | {word[:-1] for word in words})


def _slot(name: str, end: str) -> str:
    plain = _unnamed().get(name)
    if plain is not None:
        return plain
    pattern, guard = _named()[name]
    return f"(?P<{name}{end}>{pattern}){guard}"


@cache
def _unnamed() -> dict[str, str]:
    words = date_words()
    return {
        "optgap": f"{GAP}?",
        "dash": _DASH,
        "to": f"(?:{_DASH}|{GAP}(?:to|until|till|through|thru|up{GAP}to){GAP}(?:the{GAP})?)",
        "and": f"{GAP}(?P<and>and|&){GAP}(?:the{GAP})?",
        "noword": rf"(?!{GAP}(?!(?:in|at|to|for|with|by|on){_WORD_END})(?-i:[a-z]))",
        "anydir": alternation(words.directions),
        "daypart": alternation(words.entries["dayparts"]),
        "vague": alternation(words.entries["vague"]),
        "name": alternation(words.entries["names"]),
    }


@cache
def _named() -> dict[str, tuple[str, str]]:
    """Each named part: what stands in it and what must not follow it."""
    return _digit_parts() | _word_parts()


def _digit_parts() -> dict[str, tuple[str, str]]:
    return {
        "year": (r"(?:1[6-9]|20)[0-9]{2}", r"(?u:(?!\w))(?![.,][0-9])"),
        "yy": (r"[0-9]{2}", r"(?![-–/.,]?[0-9])"),
        "day": (_DAY_DIGITS, rf"{_ORDINAL_END}?{_WORD_END}(?![.:][0-9]|,[0-9]{{1,3}}(?![0-9])|%)"),
        "dayord": (rf"(?:{_DAY_DIGITS}){_ORDINAL_END}", _WORD_END),
        "daynum": (_DAY_DIGITS, "(?![0-9]|[-./][0-9])"),
        "monthnum": ("1[0-2]|0?[1-9]", "(?![0-9])"),
        "first": ("[0-9]{1,2}", ""),
        "second": ("[0-9]{1,2}", ""),
    }


def _word_parts() -> dict[str, tuple[str, str]]:
    words = date_words()
    days = [word for word in ordinal_words() if (ordinal(word) or 99) <= 31]
    ones = alternation(cardinal_words(), hyphen=True)
    direction = alternation(words.directions)
    return {
        "month": (month_pattern(short=True), ""),
        "monthname": (month_pattern(short=False), ""),
        "weekday": (weekday_pattern(short=True), ""),
        "weekdayname": (weekday_pattern(short=False), _WORD_END),
        "dayword": (alternation(days, hyphen=True), _WORD_END),
        "yearwords": (f"{alternation(year_words())}(?:(?:-|{GAP})(?:and{GAP})?{ones})?", _WORD_END),
        "dir": (direction, _WORD_END),
        "yeardir": ("this|last|next", ""),
        "monthdir": ("this|last|next", ""),
        "weekdir": ("this|last|next", ""),
        "latest": ("last", _AFTER_LAST),
        "part": (alternation(words.parts), ""),
        "quarter": (rf"first|second|third|fourth|[1-4]{_ORDINAL_END}|Q[1-4]", _WORD_END),
        "edgequarter": ("last|final|closing|opening", ""),
        "season": (alternation(words.seasons), _WORD_END),
        "nth": ("first|second|third|fourth|last|final", ""),
        "count": (f"[0-9]{{1,3}}|{ones}", ""),
        "unit": (alternation(_UNITS), _WORD_END),
        "way": (f"before{_AFTER_LAST}|" + alternation(w for w in words.ways if w != "before"), _WORD_END),
        "phrase": (alternation(words.relative), ""),
    }
