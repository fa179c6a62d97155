"""How many years an anniversary counts, and whether it is one: `relations for 75 years`, `half a century`."""

from __future__ import annotations

from typing import Final

from chancery.reading.dates import DateMention
from chancery.reading.dates.numbers import cardinal
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.channels.session_numbers import number_before
from chancery.reading.symbols import Match

_YEARS: Final = {
    "centenary": 100,
    "centennial": 100,
    "bicentenary": 200,
    "bicentennial": 200,
    "sesquicentennial": 150,
    "quarter": 25,
    "silver": 25,
    "half": 50,
    "golden": 50,
    "diamond": 60,
    "platinum": 70,
}
#: From how many years on years without the word anniversary are one: `relations for 75 years`.
_LONG: Final = 5
_NOT_SO = frozenset({"not", "no", "never", "without", "nor"})
#: What relations may be like that are no matter for a feast.
_BAD = frozenset({
    "strained", "severed", "broken", "tense", "hostile", "cold", "cool", "frosty", "difficult", "sour", "soured", "bad", "poor",
    "frozen", "turbulent", "rocky", "interrupted", "suspended", "chilly", "troubled", "icy", "uneasy", "stormy", "limited",
})  # fmt: skip
_MARKING = frozenset({"v:mark"})
#: Parts of a count of years back that say that the day is kept: `Thirty years ago today`.
_TO_THE_DAY: Final = frozenset({"to-the-day", "to-the-month"})
_ROUGHLY = frozenset(
    {"than", "over", "nearly", "almost", "some", "about", "around", "least", "approximately"}
)


def years_of(sentence: Sentence, pattern: Pattern, match: Match) -> int | None:
    """The number of years; for `65 years ago` only where something is marked. None: this is no anniversary."""
    groups = sentence.groups
    count, noun = groups[match.parts["verb"][0]], groups[match.parts["object"][0]]
    if pattern.gives.get("needs") != "ago":
        folds = (sentence.tokens[noun.first].fold, sentence.tokens[count.first].fold)
        named = next((_YEARS[f] for f in folds if f in _YEARS), None)
        years = named or _written(sentence, count)
        if years is not None and _in_decades(sentence, count):
            years *= 10
        if pattern.id == "milestone.anniversary-years" and (
            _roughly(sentence, count) or not _kept(sentence, count, noun)
        ):
            return None
        if pattern.gives.get("needs") == "long" and (_denied(sentence, match) or (years or 0) < _LONG):
            return None
        if pattern.id == "milestone.anniversary-had-for" and _harmed(sentence, match):
            return None
        return years
    mention: DateMention = count.value
    marked = any(g.tags & _MARKING for g in groups[max(0, match.first - 12) : match.last])
    marked = marked or (mention.part in _TO_THE_DAY and match.first == 0)
    return (
        -mention.shift if marked and mention.unit == "year" and mention.shift and mention.shift < -4 else None
    )


def _in_decades(sentence: Sentence, count: Group) -> bool:
    """`three decades of diplomatic relations`."""
    behind = sentence.tokens[count.last : count.last + 1]
    return bool(behind) and behind[0].fold == "decades"


def _roughly(sentence: Sentence, count: Group) -> bool:
    """`after more than 55 years of relations`: how long they have lasted, and no day that is kept."""
    return any(t.fold in _ROUGHLY for t in sentence.tokens[max(0, count.first - 2) : count.first])


def _kept(sentence: Sentence, count: Group, noun: Group) -> bool:
    """Nobody keeps `seven years of strained relations`."""
    return not any(t.fold in _BAD for t in sentence.tokens[count.last : noun.last])


def _written(sentence: Sentence, count: Group) -> int | None:
    """The number at `count`; of `sixty-fifth` the group is only the last word."""
    whole = number_before(sentence, count.last)
    if whole is not None and "ordinal" in count.tags:
        return whole[0]
    if sentence.tokens[count.last : count.last + 1] and sentence.tokens[count.last].dash:
        # `thirty-first`: the group is only the first word.
        split = number_before(sentence, count.last + 2)
        if split is not None and split[1][0] == count.start:
            return split[0]
        ones = (
            cardinal(sentence.tokens[count.last + 1].fold) if count.last + 1 < len(sentence.tokens) else None
        )
        if isinstance(count.value, int) and count.value % 10 == 0 and ones is not None and 0 < ones < 10:
            return count.value + ones
    return count.value if isinstance(count.value, int) else None


def _denied(sentence: Sentence, match: Match) -> bool:
    """`have had no diplomatic relations for 40 years`."""
    groups = sentence.groups
    first, last = groups[max(0, match.first - 3)].first, groups[match.last - 1].last
    return any(t.fold in _NOT_SO for t in sentence.tokens[first:last])


def _harmed(sentence: Sentence, match: Match) -> bool:
    """`had soured relations for nine years`: a participle right behind the verb, and nothing that they had."""
    behind = sentence.groups[match.first + 1 : match.first + 3]
    return any(g.tags & {"ends-ed", "verb"} for g in behind)
