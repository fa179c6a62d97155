"""Days on which something named in a sentence was founded, or by which it is called: not the days of what is told of it."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group, Sentence
from chancery.reading.halls import HALL_WORDS


def of_a_founding(groups: Sequence[Group], number: int, at: int) -> bool:
    """`the fourth meeting of the committee set up / in 1984`: whether another verb than that at `at` founds something then."""
    before = number - 1
    while before > 0 and groups[before].tags & _LEADS:
        before -= 1
    return before != at and number - before <= _NEAR and describes_founding(groups, before)


def describes_founding(groups: Sequence[Group], at: int) -> bool:
    """`the committee / set up`, `which was created`: a participle that describes what it stands behind, no deed of its own."""
    group = groups[at]
    if not at or group.tags.isdisjoint({"v:set-up"}) or group.form not in ("past", "pp"):
        return False
    if group.tags & {"w:opened", "w:launched", "w:began"}:
        return False
    before = groups[at - 1].tags
    if before & {"w:was", "w:were"}:
        return at > 1 and bool(groups[at - 2].tags & {"w:which", "w:that"})
    return bool(before & _DESCRIBED)


_LEADS = frozenset({"w:in", "w:on", "w:back", "w:since", "adverb"})
_NEAR = 4
#: What a participle right behind it describes.
_DESCRIBED = frozenset({"channel", "mechanism", "body", "comma", "low", "plain", "instrument", "cap", "cap1"})


#: What is called by a day: `the April 25 House of Culture`, `the June 9 Street`.
_CALLED: frozenset[str] = HALL_WORDS | frozenset({
    "house", "hall", "palace", "theatre", "theater", "stadium", "factory", "works", "street", "avenue", "square", "school",
    "university", "hospital", "hotel", "bridge", "airport", "farm", "movement", "tower", "museum", "barracks", "pier", "port",
})  # fmt: skip


def names_a_place(sentence: Sentence, number: int) -> bool:
    """`was held at the / April 25 / House of Culture`: whether the date in group `number` is the name of a building."""
    behind = sentence.tokens[sentence.groups[number].last :][:1]
    return bool(behind) and behind[0].text[:1].isupper() and behind[0].fold in _CALLED
