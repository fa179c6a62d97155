"""How near a date or place stands to the deed it goes with, and whether another deed has it."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.coming_clauses import asked_for, in_coming_clause
from chancery.reading.day_asides import (
    STAYS,
    counted_aside,
    of_the_last_time,
    of_which,
    of_who,
    other_item,
    told_after,
)
from chancery.reading.groups import Group


def of_another(groups: Sequence[Group], at: int, number: int) -> bool:
    """Whether the date or place at `number` goes with another deed than the one at `at`.

    A date behind another verb's participle: `ratified the treaty signed in Lima on 22 December`; one of a clause of its own:
    `it was the second trip; in November he came for a summit`.
    """
    if number > at and _in_own_clause(groups, at, number):
        return True
    if other_item(groups, at, number):
        return True
    if number > at and groups[at].tags & STAYS and told_after(groups, number, since=at):
        return True
    if (number < at and of_which(groups, at, number)) or of_the_last_time(groups, at, number):
        return True
    if "date" in groups[number].tags and of_who(groups, at, number):
        return True
    if number < at and "date" in groups[number].tags and counted_aside(groups, at, number):
        return True
    if (
        number < at
        and "v:sign" in groups[at].tags
        and (_of_a_draft(groups, number, at) or _of_a_sitting(groups, number, at))
    ):
        return True
    if number < at and not groups[at].tags & {"v:sign"}:
        return any(g.tags & {"v:sign", "w:done"} for g in groups[max(0, number - 6) : number])
    if number > at and (
        _in_further_clause(groups, at, number)
        or _in_next_that(groups, at, number)
        or in_coming_clause(groups, at, number)
        or asked_for(groups, at, number)
    ):
        return True
    between = groups[at + 1 : number] if number > at else ()
    told = groups[at].tags & _DATED
    if told and any(_of_another_deed(groups, at, n) for n in range(at + 2, number)):
        return True
    return not groups[at].tags & {"v:sign"} and any(
        "v:sign" in g.tags or _done_at(groups, at + 1 + n) for n, g in enumerate(between)
    )


def _done_at(groups: Sequence[Group], at: int) -> bool:
    """`the treaty done at Lima on 16 May`: where a title says `done` for signed."""
    before, behind = groups[at - 1], groups[at + 1 : at + 2]
    titled = before.tags.isdisjoint(_HELPERS | {"w:has", "w:have", "w:had", "w:is", "w:are"})
    return "w:done" in groups[at].tags and titled and bool(behind) and bool(behind[0].tags & {"w:at", "w:in"})


def _of_a_draft(groups: Sequence[Group], number: int, at: int) -> bool:
    """`initialled in Lima in May, is to be signed`: whether an earlier step, set off by commas, has the date or place."""
    behind = next((n for n in range(number, at) if "comma" in groups[n].tags), None)
    if behind is None:
        return False
    return any(
        groups[n].tags & {"v:initial", "v:negotiate"} and groups[n].form in ("past", "pp")
        for n in range(max(0, number - 6), number)
        if "comma" in groups[n - 1].tags or groups[n - 1].tags & _HELPERS
    )


def _of_a_sitting(groups: Sequence[Group], number: int, at: int) -> bool:
    """`voted in its session held on Tuesday to let the minister sign`: the day of the sitting that let it be done."""
    held = any("v:hold" in g.tags and g.form in ("past", "pp") for g in groups[max(0, number - 3) : number])
    return held and any(g.tags & {"s:authorise", "v:approve"} for g in groups[number + 1 : at])


_HELPERS = frozenset({"w:was", "w:were", "w:been"})


def _in_own_clause(groups: Sequence[Group], at: int, number: int) -> bool:
    """Whether a semicolon stands before the date or place, and a verb of its own behind it, so that both open a clause."""
    stops = [n for n in range(at + 1, number) if "stop" in groups[n].tags]
    if not stops or number - stops[-1] > 4:
        return False
    end = next((n for n in range(number, len(groups)) if "stop" in groups[n].tags), len(groups))
    return any(
        g.tags & {"verb"} and g.form in ("past", "s") for g in groups[number + 1 : min(end, number + 6)]
    )


def _in_further_clause(groups: Sequence[Group], at: int, number: int) -> bool:
    """`would be concluded by May, and urged the airline to fly into Accra`: a verb behind `, and` begins another deed."""
    for n in range(at + 2, number):
        if groups[n].tags.isdisjoint({"w:and", "w:but"}):
            continue
        if groups[n + 1].tags & {"v:agree", "v:decide"} and groups[n + 1].form == "past":
            return True
        if "comma" not in groups[n - 1].tags:
            continue
        verb = next((g for g in groups[n + 1 : n + 6] if g.tags & _FINITE), None)
        if verb is not None and verb.tags & _OF_ITS_OWN:
            return True
    return False


def _in_next_that(groups: Sequence[Group], at: int, number: int) -> bool:
    """`said that they signed an accord, and that the commission met in Lima`: the next of the things said."""
    return any(
        "w:and" in groups[n].tags
        and "w:that" in groups[n + 1].tags
        and groups[n + 2].tags.isdisjoint(_FOR_A_NOUN)
        for n in range(at + 1, number - 2)
    )


#: What follows `and that` where it stands for a noun: `and that of Chad`, `and that signed in Lima`.
_FOR_A_NOUN = frozenset({"w:of", "w:on", "w:between", "w:with", "w:for", "w:from", "w:in", "verb"})

_FINITE = frozenset({"verb", "comma", "stop", "w:will", "w:would", "w:was", "w:were", "w:is", "w:are"})
#: Verbs with which a sentence turns from what was done to what was said, or to what is to come.
_OF_ITS_OWN = frozenset({"s:call", "s:tell", "s:say", "s:utter", "w:will", "w:would"})


#: What befalls papers one after the other, each with a day of its own.
_DEEDS = frozenset(
    {"v:initial", "v:ratify", "v:enter-force", "v:expire", "v:cease", "v:terminate", "v:denounce", "v:renew"}
)
_DATED = _DEEDS | {"v:cancel", "v:sign", "n:signing"}


_ARTICLES = frozenset({"w:the", "w:a", "w:an", "w:its", "w:their", "w:this"})
_NAMED = frozenset({"instrument", "low", "cap", "cap1", "demonym", "portfolio"})


def _of_another_deed(groups: Sequence[Group], at: int, other: int) -> bool:
    """`was never ratified, and the protocol ran out in 2018`: the verb at `other` has the date that stands behind it."""
    told = groups[at].tags & _DEEDS or groups[at].tags & _DATED
    if not told or not groups[other].tags & _DEEDS or groups[other].tags & told:
        return False
    if groups[other - 1].tags & _ARTICLES and not groups[other + 1].tags.isdisjoint(_NAMED):
        return False  # `signed the renewed text`
    joined = other - at <= 3 and any("w:and" in g.tags for g in groups[at + 1 : other])
    told_later = "w:will" in groups[other - 1].tags
    return (groups[other].form in ("past", "pp", "s") or told_later) and not joined


def barriers(groups: Sequence[Group], a: int, b: int) -> int:
    """How many words between groups `a` and `b` open another clause or tell another deed."""
    low, high = min(a, b), max(a, b)
    acts = sum(
        1 for g in groups[low + 1 : high] if g.tags & {"v:sign", "v:ratify", "v:visit", "v:meet", "v:arrive"}
    )
    return acts + sum(
        1
        for g in groups[low + 1 : high]
        if g.tags & {"stop", "w:which", "w:who", "w:after", "w:following", "w:since", "w:before"}
    )


_WITH_SAYING = frozenset(
    {"w:on", "w:here", "w:in", "place", "adverb", "w:late", "w:early", "office", "offices", "w:a"}
)


def of_saying(groups: Sequence[Group], number: int) -> bool:
    """A date that tells when something was said: `..., the ministry said late on Friday`, `said on Friday it had signed`."""
    told = False  # `told Parliament on Tuesday`: somebody told stands between
    for group in reversed(groups[max(0, number - 5) : number]):
        if group.tags & {"instrument"} and not group.tags & {"w:reported", "w:announced"}:
            return False  # `exchanged notes on Thursday`: a noun, not what somebody notes
        if group.tags & {"v:say"}:
            saying = {"s:tell"} if told else {"s:say", "s:tell", "s:utter", "w:reported", "w:announced"}
            return bool(group.tags & saying) and group.form != "ing"
        if group.tags & _NOBODY_TOLD:
            return False
        told = told or not group.tags & _WITH_SAYING
    return False


#: What ends a clause or tells a deed, and so is nobody who is told something.
_NOBODY_TOLD = frozenset(
    {"verb", "comma", "stop", "colon", "quote", "date", "w:that", "w:who", "w:which", "w:and"}
)


def of_letting(groups: Sequence[Group], number: int, at: int) -> bool:
    """`on Monday cleared the signing of a treaty`: the day of a leave tells nothing of the deed at `at`, still to be done."""
    behind = groups[number + 1 : at]
    return any(g.tags & _LEAVE and g.form != "base" for g in behind[:2]) and not any(
        g.tags & {"comma", "w:will", "w:to"} for g in behind
    )


_LEAVE = frozenset({"v:approve", "s:authorise", "w:approved", "w:endorsed"})
#: Verbs of a word on what is to be done.
_RESOLVED = frozenset({
    "v:agree", "v:decide", "w:threatened", "w:offered", "w:proposed", "w:promised", "w:pledged", "w:refused", "w:declined",
    "w:asked", "w:called", "w:urged", "w:voted", "s:authorise",
})  # fmt: skip
_WHEN_AND_WHERE = frozenset(
    {"date", "place", "state", "w:in", "w:on", "w:at", "comma", "w:here", "w:today", "w:yesterday"}
)


def of_resolving(groups: Sequence[Group], number: int) -> bool:
    """`agreed in Lima on Monday to conclude a treaty`, `threatened on Monday to quit it`: when and where of a resolve.

    They tell nothing of what is resolved.
    """
    behind = number + 1
    while behind < len(groups) and not groups[behind].tags.isdisjoint(_WHEN_AND_WHERE):
        behind += 1
    before = number - 1
    while before >= 0 and not groups[before].tags.isdisjoint(_WHEN_AND_WHERE):
        before -= 1
    if behind >= len(groups) or "stop" in groups[behind].tags:
        return _says_who_resolved(groups, before)
    if not groups[behind].tags & {"w:to", "w:that"}:
        return False
    if "w:that" in groups[behind].tags and _said_in_paper(groups, before):
        return True
    return before >= 0 and not groups[before].tags.isdisjoint(_RESOLVED)


_BY_WIRE = frozenset({"w:by", "w:telephone", "w:phone", "low"})
#: How many groups before its verb a clause may name who resolved what the main clause tells.
_WHO = 14


def _says_who_resolved(groups: Sequence[Group], verb: int) -> bool:
    """`will open talks on a treaty, the two leaders agreed on Monday`: when a resolve that closes the sentence was taken."""
    while verb > 2 and not groups[verb].tags.isdisjoint(_BY_WIRE):
        verb -= 1
    if verb < 3 or groups[verb].tags.isdisjoint({"v:agree", "v:decide"}) or groups[verb].form != "past":
        return False
    comma = next((n for n in range(verb, max(-1, verb - _WHO), -1) if "comma" in groups[n].tags), None)
    if comma is None or any(
        g.tags & {"verb", "w:and"} and not g.tags & {"person"} for g in groups[comma + 1 : comma + 2]
    ):
        return False
    ahead = any(g.tags & {"w:will", "w:would", "w:to", "w:shall"} for g in groups[:comma])
    return ahead and not any("verb" in g.tags for g in groups[comma + 1 : verb])


def _said_in_paper(groups: Sequence[Group], at: int) -> bool:
    """`said in a joint statement on Friday that`: whether group `at` is the paper in which somebody says something."""
    said = groups[max(0, at - 6) : at]
    return at > 0 and "instrument" in groups[at].tags and any(g.tags & {"v:say", "s:say"} for g in said)


#: What somebody may call off, besides papers.
_OFF = frozenset({"n:visit", "v:visit", "n:talks", "n:meeting", "n:summit", "w:stop", "w:trip"})


def of_calling_off(groups: Sequence[Group], number: int, at: int) -> bool:
    """`on Monday called off a visit`, `cancelled on Monday a meeting`: the day of the word on what was to be."""
    if number >= at or groups[at].tags.isdisjoint(_OFF):
        return False
    beside = (number + 1, number - 1, number - 2)
    return any(
        0 <= n < at and "v:cancel" in groups[n].tags and groups[n].form in ("past", "s")
        for n in beside
        if n != number - 2 or "w:on" in groups[number - 1].tags
    )


def of_what_is_meant(groups: Sequence[Group], number: int, at: int) -> bool:
    """`agreed to reopen the border from 17 September, he said after a call`: the day of what is meant, parted from the deed."""
    first, last = sorted((number, at))
    if not any("comma" in g.tags for g in groups[first:last]):
        return False
    for back in range(number - 1, max(0, number - _MEANT_REACH), -1):
        tags = groups[back].tags
        if tags & {"stop", "comma"} or back == at:
            return False
        if "w:to" in tags and groups[back + 1].tags & {"verb"} and groups[back + 1].form in ("base", None):
            return any(g.tags & {"v:agree", "v:plan"} for g in groups[max(0, back - _MEANT_REACH) : back])
    return False


#: So many groups before a day the infinitive it belongs to may stand, and before that the verb that means it.
_MEANT_REACH = 8
