"""Who is named behind an office: `a spokesman for the Foreign Ministry, P, said`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from chancery.reading.groups import Group, Person
from chancery.reading.kinds.words.voices import Speaker, Voices, person_speaker
from chancery.reading.offices import Office

#: So many words a name has that nothing but its capitals tells to be one.
_WORDS = range(2, 5)
_CAPITALS = frozenset({"cap"})
#: What may say before it what somebody is: `the physician`.
_OF_A_TRADE = frozenset({"w:the", "low", "s:speaker"})


def named_behind(voices: Voices, groups: Sequence[Group], at: int) -> Speaker | None:
    """The person between commas right behind the office at group `at`, who has no office of their own."""
    office, behind = groups[at], groups[at + 2 : at + 10]
    if (
        not isinstance(office.value, Office)
        or office.value.plural
        or not behind
        or "comma" not in groups[at + 1].tags
    ):
        return None
    if len(behind) > 1 and isinstance(behind[0].value, Person) and "comma" in behind[1].tags:
        person = behind[0].value
        told = None if person.office else person_speaker(voices.scene, person)
    else:
        told = _by_capitals(voices, behind)
    if told is None or told.role:
        return told
    return Speaker(told.name, told.sort, told.spans, voices.scene.words(office.span), office.span, told.rule)


def _by_capitals(voices: Voices, behind: Sequence[Group]) -> Speaker | None:
    """`, Ana Soto, told`, `, the physician Ana Soto, told`: nothing but capitals, up to a comma before a verb of speech."""
    trade = list(takewhile(lambda g: g.tags & _OF_A_TRADE and not g.tags & _CAPITALS, behind))
    behind = behind[len(trade) :]
    run = list(takewhile(lambda g: g.tags == _CAPITALS, behind))
    after = behind[len(run) : len(run) + 2]
    said = len(after) > 1 and "comma" in after[0].tags and "v:say" in after[1].tags
    if len(run) not in _WORDS or not said:
        return None
    span = (run[0].start, run[-1].end)
    return Speaker(voices.scene.words(span), "person", (span,))
