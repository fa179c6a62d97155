"""Which groups of a sentence may date and place a meeting: those of its own clause."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group, Sentence


def still_ahead(sentence: Sentence, verb: int, standing: str) -> tuple[int, int] | None:
    """The groups that may date a meeting to come out of what is done: not those of `arrived on Sunday / for talks`."""
    if standing != "planned":
        return None
    groups = sentence.groups
    for here in range(verb - 1, max(-1, verb - 8), -1):
        tags = groups[here].tags
        done = groups[:here]
        if tags & {"w:for", "w:to"} and here and groups[here - 1].tags & {"v:agree"}:
            return here - 1, len(groups)
        if tags & {"w:on", "w:upon"} and _agreed(sentence, here):
            return here, len(groups)
        if tags & {"w:for", "w:before"}:
            past = any(g.tags & {"v:arrive", "v:travel", "v:leave"} and g.form == "past" for g in done)
            ahead = any(g.tags & {"w:will", "w:would", "w:is", "w:are", "w:due", "w:to"} for g in done)
            return (here, len(groups)) if past and not ahead else None
        if tags & {"verb", "comma"} and not tags & {"n:talks", "n:meeting", "ing"}:
            return None
    return None


def _agreed(sentence: Sentence, on: int) -> bool:
    """`agreed in Lima on Monday on a meeting`: whether an `on` opens what was agreed on, and no date."""
    groups = sentence.groups
    dated = on + 1 < len(groups) and groups[on + 1].tags & {"date"}
    return not dated and any(g.tags & {"v:agree"} for g in groups[max(0, on - 6) : on])


_LED = frozenset({"w:of", "w:during", "w:at", "w:after", "w:following", "w:in"})


def before_what_came_of_it(
    sentence: Sentence, verb: int, within: tuple[int, int] | None
) -> tuple[int, int] | None:
    """`within` cut off before a clause on what was said there: `held talks on Monday, in the course of which they ...`."""
    groups = sentence.groups
    for here in range(verb + 2, len(groups)):
        led = groups[here].tags & {"w:which"} and groups[here - 1].tags & _LED
        if led or (groups[here].tags & {"w:and"} and _agreed_to(sentence, here + 1)):
            return (within[0] if within else 0), here
    return within


def _agreed_to(sentence: Sentence, at: int) -> bool:
    """`talked for hours and / agreed to meet again on Sunday`: what was agreed has the day."""
    ahead = sentence.groups[at : at + 4]
    return bool(ahead) and "v:agree" in ahead[0].tags and any(g.tags & {"w:to"} for g in ahead[1:])


def own_clause(sentence: Sentence, verb: int) -> tuple[int, int] | None:
    """The groups behind a relative clause that is over before the verb: `A, who arrived yesterday, met B`.

    So are those behind the talks from which somebody came home: `flew back on Friday after talks with B`.
    """
    groups = sentence.groups
    for here in range(verb - 1, max(-1, verb - 5), -1):
        if groups[here].tags & {"w:after", "w:following"} and _came_back(groups[:here]):
            return here, len(groups)
        if groups[here].tags & _THERE and (said := _behind_words(groups, here)) is not None:
            return said, len(groups)
        if groups[here].tags & {"w:and"} and _of_names(groups, here):
            continue
        if groups[here].tags & {"w:and"} and any(g.tags & {"date"} for g in groups[:here]):
            return None if _day_of_all(groups[:here]) else (here, len(groups))
        if groups[here].tags & {"person", "office", "both-sides", "date"}:
            break
    opens = next(
        (n for n in range(verb - 1, -1, -1) if groups[n].tags & {"w:who", "w:which", "w:whose"}), None
    )
    if opens is None:
        return None
    closes = next((n for n in range(verb - 1, opens, -1) if groups[n].tags & {"comma"}), None)
    return None if closes is None else (closes, len(groups))


#: Papers that are on a meeting, what stands between, and what is done to them.
_ON_IT = frozenset({"instrument", "s:paper"})
_LEADS_TO_NOUN = frozenset(
    {"w:the", "w:a", "w:an", "w:their", "low", "w:of", "portfolio", "ordinal", "demonym", "state", "dash"}
)
_IS_DONE = frozenset({"w:was", "w:were", "w:is", "w:has", "v:issue"})


def of_a_paper(sentence: Sentence, noun: int) -> tuple[int, int] | None:
    """The groups that date a meeting which a paper is on: `A press statement on the talks with A / was issued on Monday`."""
    groups = sentence.groups
    here = noun - 1
    while here > 0 and groups[here].tags & _LEADS_TO_NOUN:
        here -= 1
    if here < 1 or not groups[here].tags & {"w:on", "w:about"} or not groups[here - 1].tags & _ON_IT:
        return None
    done = next((n for n in range(noun + 1, len(groups)) if groups[n].tags & _IS_DONE), None)
    return None if done is None else (here, done)


_THERE = frozenset({"w:after", "w:following", "w:at", "w:during", "w:before"})
#: So many groups before its occasion somebody may be said to speak.
_SPOKEN = 6
_COMING = frozenset({"w:will", "w:would", "w:shall", "w:may", "w:could"})


def _behind_words(groups: Sequence[Group], at: int) -> int | None:
    """Where who speaks stands behind the words: `will review the pact next year, / he said after talks with X`."""
    for here in range(at - 1, max(0, at - _SPOKEN), -1):
        if "v:say" in groups[here].tags and groups[here].form == "past":
            comma = next((n for n in range(here - 1, 0, -1) if "comma" in groups[n].tags), None)
            ahead = comma is not None and any(g.tags & _COMING for g in groups[:comma])
            return comma if ahead else None
        if groups[here].tags & {"comma", "stop", "w:that"}:
            return None
    return None


_NAMES = frozenset({"state", "demonym", "place", "person"})


def _of_names(groups: Sequence[Group], at: int) -> bool:
    """`the ministers of Egypt and Cyprus met`: whether an `and` joins two names and no clauses."""
    return bool(
        groups[at - 1].tags & (_NAMES | {"offices"}) and groups[at + 1].tags & {"state", "demonym", "place"}
    )


_HOME = frozenset({"w:returned", "w:back", "w:returns", "v:homeward", "v:leave"})


def _came_back(before: Sequence[Group]) -> bool:
    return any(g.tags & _HOME for g in before) and any(g.tags & {"date"} for g in before)


def _day_of_all(before: Sequence[Group]) -> bool:
    """`A on Monday called off a trip`: whether the one day stands right behind who does this and all that is joined to it."""
    dates = [n for n, g in enumerate(before) if g.tags & {"date"}]
    if len(dates) != 1 or dates[0] + 1 >= len(before):
        return False
    first = dates[0] - 1 if before[dates[0] - 1].tags & {"w:on"} else dates[0]
    acts = first > 0 and before[first - 1].tags & {"person", "office"}
    return bool(acts) and "verb" in before[dates[0] + 1].tags and not any(g.tags & {"w:who"} for g in before)
