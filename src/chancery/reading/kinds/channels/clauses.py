"""What the clause around a channel's name makes of it: asides, habits, officers, and sessions that were not held."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Value
from chancery.reading.groups import Group
from chancery.reading.kinds.channels.name_words import OFFICERS
from chancery.reading.kinds.channels.view import View
from chancery.reading.modality import still_on
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match


def aside_begins(groups: tuple[Group, ...], at: int) -> int:
    """Where a clause begins behind `at` that tells something else of the channel: `, which will meet in May`."""
    asides = (n for n in range(at + 1, len(groups)) if groups[n].tags & {"w:which", "w:whose"})
    return next(asides, len(groups))


#: Patterns in which the channel itself is said to meet, to be founded or to rest.
BY_NAME = frozenset({
    "mechanism.place", "mechanism.place-up", "mechanism.session-own", "mechanism.established", "mechanism.held",
    "mechanism.established-passive", "mechanism.resumed", "mechanism.resumed-passive", "mechanism.suspended",
})  # fmt: skip


def of_an_officer(seen: View, at: int) -> bool:
    """Whether only somebody who holds an office in the channel acts: `A, chairman of the X-Y group, met B`."""
    first = seen.named[at].first if at in seen.named else seen.groups[at].first
    words = [t.fold for t in seen.sentence.tokens[max(0, first - 4) : first]]
    return "of" in words and bool(OFFICERS & set(words[: words.index("of")]))


#: What is said of a channel by the way.
_CHAIRED: Final = frozenset({"chaired", "co-chaired", "cochaired", "headed", "led", "presided"})


def only_chaired(seen: View, verb: int) -> bool:
    """`A commission, chaired by the ministers, is to be set up`: an aside on who leads it, where the main verb is another."""
    groups = seen.groups
    first = verb - 2 if "dash" in groups[verb - 1].tags else verb
    told = {token.fold for token in seen.sentence.tokens[groups[first].first : groups[verb].last]}
    if (
        "comma" not in groups[first - 1].tags
        or told.isdisjoint(_CHAIRED)
        or not any("w:by" in g.tags for g in groups[verb + 1 : verb + 3])
    ):
        return False
    closing = next((n for n in range(verb + 1, len(groups)) if "comma" in groups[n].tags), len(groups))
    return any(
        g.tags & {"s:finite", "w:is", "w:are", "w:was", "w:were", "w:will"}
        for g in groups[closing + 1 : closing + 4]
    )


def under_way(groups: tuple[Group, ...], verb: int) -> bool:
    """`is being set up`: what is still being done."""
    before = groups[max(0, verb - 3) : verb]
    return any(g.tags & {"w:being"} for g in before) and any(g.tags & {"w:is", "w:are"} for g in before)


def of_its_founder(groups: tuple[Group, ...], at: int, told: int) -> bool:
    """`The protocol sets up a group, and provides for the eighth session`: what `and` joins is not said of the group."""
    if not any(g.tags & {"v:set-up"} for g in groups[max(0, at - _OF_FOUNDING) : at]):
        return False
    return joined_predicate(groups, at, told) < told


def joined_predicate(groups: tuple[Group, ...], at: int, end: int) -> int:
    """Where `and` joins a further verb to that of the channel at `at`; `end` where it does not."""
    return next(
        (
            n
            for n in range(at + 1, end - 1)
            if "w:and" in groups[n].tags
            and (groups[n + 1].tags & {"s:finite"} or groups[n + 1].form in ("s", "past"))
        ),
        end,
    )


#: So many groups before a channel what founds it may stand.
_OF_FOUNDING = 12


def joined_clause(groups: tuple[Group, ...], at: int, verb: int | None) -> int | None:
    """`was revived in 2021 and held its session in May 2022`: where the clause of a further verb begins."""
    if verb is None or verb <= at or not groups[verb - 1].tags & {"w:and"}:
        return None
    dated = (
        any("date" in g.tags for g in groups[first:last]) for first, last in ((at, verb), (verb, len(groups)))
    )
    return verb if all(dated) else None


#: What may stand between the `and` that opens a clause and its session: `and agreed to hold the`, `and the`.
_LEADING = frozenset({
    "w:the", "w:its", "w:their", "w:to", "w:be", "w:also", "w:will", "w:that", "w:it", "w:was", "adverb", "v:agree", "v:plan",
})  # fmt: skip


def second_session(groups: tuple[Group, ...], first: int, verb: int | None) -> int | None:
    """`held in June 2023, and decided to convene the eighth in 2025`: where the clause of the second session begins.

    `first` is the group at which the session is told. None where the clause before has no day of its own.
    """
    for begin in (first, verb):
        here = begin - 1 if begin is not None and begin <= first else 0
        while here > 0 and groups[here].tags & _LEADING:
            here -= 1
        if here > 0 and not groups[here].tags.isdisjoint({"w:and", "w:while", "w:but"}):
            dated = (any("date" in g.tags for g in part) for part in (groups[:here], groups[here:]))
            return here + 1 if all(dated) else None
    return None


def next_session(groups: tuple[Group, ...], behind: int) -> int:
    """`the first was in Lima in May / and the third is planned`: where a further session is told by its number."""
    here = range(behind, len(groups) - 2)
    joints = (n for n in here if groups[n].tags & {"w:and", "stop", "w:while"})
    return next(
        (n for n in joints if "w:the" in groups[n + 1].tags and "nth" in groups[n + 2].tags), len(groups)
    )


def place_in(scene: Scene, groups: Sequence[Group]) -> Value | None:
    """The place in a few words of their own: `(last: Vienna, 14 May)`."""
    found = next((g for g in groups if "place" in g.tags), None)
    return Value(scene.words(found.span), (found.span,)) if found is not None else None


def nobody_means_it(groups: tuple[Group, ...], first: int) -> bool:
    """`has no plans for`, `did not foresee`: what is not even meant is no channel to come."""
    return any(
        g.tags & {"w:no", "w:not", "w:'t", "w:never", "w:without"} for g in groups[max(0, first - 3) : first]
    )


def in_aside(groups: tuple[Group, ...], verb: int) -> bool:
    """Whether a relative word opens the clause of a verb just before it, `which last met`, or it has none: `, last held`."""
    before = groups[max(0, verb - 3) : verb]
    if any(g.tags & {"w:which"} for g in before):
        return True
    last = any(g.tags & {"w:last", "w:previously", "w:most"} for g in before[-2:])
    return last and any(g.tags & {"comma", "open"} for g in before)


def aside_ends(groups: tuple[Group, ...], verb: int) -> int:
    """Where the clause of a relative word is over: `which last met in 2018 / , is to meet again`."""
    ends = (n for n in range(verb + 1, len(groups)) if groups[n].tags & {"comma", "stop"})
    return next((n for n in ends if not _within_address(groups, n)), len(groups))


def _within_address(groups: tuple[Group, ...], at: int) -> bool:
    """`in Luena, Angola, in July`: whether a comma only parts a town, its state and the day."""
    if "comma" not in groups[at].tags or at + 1 >= len(groups):
        return False
    before, behind = groups[at - 1].tags, groups[at + 1].tags
    if "state" in behind and before & {"place", "cap"}:
        return True
    dated = behind & {"date"} or (
        behind & {"w:in", "w:on"} and "date" in groups[min(at + 2, len(groups) - 1)].tags
    )
    return bool(dated) and "state" in before and "comma" in groups[at - 2].tags


def behind_aside(groups: tuple[Group, ...], last: int, verb: int) -> int:
    """Where the clause of a verb begins again behind `, which could not be held,`; 0 where none stands before it."""
    if not any(g.tags & {"w:which", "w:whose"} for g in groups[last:verb]):
        return 0
    return next((n + 1 for n in range(verb - 1, last, -1) if groups[n].tags & {"comma"}), 0)


def outside_aside(groups: tuple[Group, ...], at: int, verb: int) -> int:
    """The channel that acts where the one at `at` stands in its aside: `the group, which reports to the commission, met`."""
    if at + 1 >= verb or not groups[at + 1].tags & {"comma"}:
        return at
    opens = next(
        (n for n in range(at - 1, max(0, at - _ASIDE_REACH), -1) if groups[n].tags & {"w:which"}), None
    )
    if opens is None or opens < 2 or not groups[opens - 1].tags & {"comma"}:
        return at
    return opens - 2 if groups[opens - 2].tags & {"channel"} else at


#: So many groups before a channel the aside that it stands in may open.
_ASIDE_REACH = 8


def closed_aside(groups: tuple[Group, ...], at: int, verb: int) -> int:
    """Where the clause of the channel at `at` goes on behind `, launched in 2013 and upgraded last year,`; 0 without one."""
    if at + 1 >= verb or not groups[at + 1].tags & {"comma"}:
        return 0
    return next((n + 1 for n in range(verb - 1, at + 1, -1) if groups[n].tags & {"comma"}), 0)


def called_off(groups: tuple[Group, ...], last: int) -> bool:
    """`the session, which was to open on Friday, has been put off`: what is told of it behind a clause of its own."""
    if _was_to_have(groups, last):
        return True
    for at in range(last, min(last + 22, len(groups))):
        if groups[at].tags & {"stop", "channel"}:
            return False
        if groups[at].tags & {"v:cancel", "v:postpone"} and (_passive(groups, at) or _fell(groups[at])):
            return not still_on(groups, at)
        if moved(groups, at) and _passive(groups, at):
            return True
        if groups[at].tags & {"w:off"} and _passive(groups, at) and _ends(groups, at + 1):
            return True
    return False


def _fell(group: Group) -> bool:
    """`fell through`, `has fallen by the wayside`: what nobody calls off and yet does not come."""
    return any(word.surface.startswith(("fell", "fall", "went by")) for word in group.words)


def moved(groups: tuple[Group, ...], at: int) -> bool:
    """`originally planned for February, has been moved to May`: a session that is given another day."""
    if groups[at].tags.isdisjoint({"w:moved", "w:shifted"}) or at + 2 >= len(groups):
        return False
    return bool(groups[at + 1].tags & {"w:to", "w:until"}) and "date" in groups[at + 2].tags


def noun_at(groups: tuple[Group, ...], verb: int) -> bool:
    """`would be a good start`, `in the long run`: an article shows that what looks like a verb is a noun."""
    if groups[verb].form != "base":
        return False
    before = groups[max(0, verb - 2) : verb]
    return bool(before[-1:]) and (
        bool(before[-1].tags & {"w:a", "w:an"})
        or (len(before) > 1 and bool(before[0].tags & {"w:a", "w:an"}) and "low" in before[1].tags)
    )


def _was_to_have(groups: tuple[Group, ...], last: int) -> bool:
    """`the session was to have been held in May`, `was due to have met`: what was meant and did not come."""
    ahead = groups[last : last + 5]
    to = next((n for n, g in enumerate(ahead[:-1]) if "w:to" in g.tags), 0)
    meant = to and ahead[0].tags & {"w:was", "w:were"} and ahead[to + 1].tags & {"w:have"}
    return bool(meant) and all(g.tags & _MEANT for g in ahead[1:to])


_MEANT = frozenset(
    {"w:due", "w:set", "w:scheduled", "w:expected", "w:supposed", "w:meant", "v:plan", "adverb"}
)


def _ends(groups: tuple[Group, ...], at: int) -> bool:
    return at >= len(groups) or bool(groups[at].tags & {"stop", "comma", "dot", "quote"})


def _passive(groups: tuple[Group, ...], at: int) -> bool:
    """`was put off`, `has merely been "re-dated"`: whether a form of `be` governs the verb at `at`."""
    while groups[at - 1].tags & {"quote", "adverb", "w:only", "w:also", "w:just", "w:now", "w:again"}:
        at -= 1
    had_to = "w:be" in groups[at - 1].tags and any(
        g.tags & {"w:had", "w:has", "w:have"} for g in groups[max(0, at - 4) : at - 1]
    )
    return had_to or bool(groups[at - 1].tags & {"w:been", "w:was", "w:were", "w:is"})


#: What opens a clause of its own that tells what was meant: `which was to open`, `due to convene`.
_ASIDE = frozenset({"w:which", "w:due", "w:set", "w:scheduled", "w:expected", "w:planned"})


def only_wished(seen: View, first: int) -> bool:
    """`spoke in favour of convening the session`: whether the session that begins at group `first` is only called for."""
    start = seen.groups[max(0, first - 14)].first
    words = " ".join(t.fold for t in seen.sentence.tokens[start : seen.groups[first].first])
    return _WISHED.search(f"{words} ") is not None


_WISHED: Final = expression(
    r"\b(?:in favou?r of|advocated|call(?:s|ed|ing)? for"
    r"|(?:importance|necessity|need|expediency|usefulness|desirability) (?:of|for)"
    r"|(?:interest|readiness|willingness|hope) (?:in|for|of)|prepar(?:e|es|ed|ing|ations?) (?:for|of|to)"
    r"|look(?:s|ed|ing)? forward to|agree(?:d|s)? (?:on|upon|to)|propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|possibility of"
    r"|discuss(?:ed|es)?|expedit(?:e|es|ing)|urged|support(?:ed|s)?|spoke for) "
    r"(?:the |an? |its |their )?(?:\w+ ){0,2}?"
    r"(?:conven(?:ing|e|ed)|convocation|holding|organi[sz](?:ing|ation)|calling|summoning|hosting|conduct(?:ing)?) "
    r"(?:of )?(?:the |an? |its |their )?$"
)


def never_met(groups: tuple[Group, ...], match: Match) -> bool:
    """`The session could not be held`, `did not take place`; but not where another verb tells that it met after all."""
    if "session" not in match.parts or "verb" in match.parts:
        return False
    last = match.last
    end = next(
        (n for n in range(last, min(last + 30, len(groups))) if groups[n].tags & {"stop", "channel"}),
        min(last + 30, len(groups)),
    )
    met = [
        n for n in range(last, end) if groups[n].tags & {"v:hold", "v:convene"} and groups[n].tags & {"verb"}
    ]
    if len(met) > 1:
        met = [n for n in met if not any(g.tags & _ASIDE for g in groups[max(last, n - 5) : n])]
    if len(met) != 1:
        return False
    before = groups[max(last, met[0] - 4) : met[0]]
    at = next((n for n, g in enumerate(before) if g.tags & {"w:not", "w:never"}), None)
    if at is None or any(g.tags & {"w:only", "w:just"} for g in before):
        return False
    return bool(before[at].tags & {"w:never"}) or (
        at > 0 and bool(before[at - 1].tags & {"w:could", "w:did", "w:was", "w:were", "w:has", "w:had"})
    )
