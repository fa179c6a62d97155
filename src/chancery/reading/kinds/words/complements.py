"""Complements of verbs of speech: where what is said begins behind the verb, and whether it is something said at all."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group
from chancery.reading.kinds.words.objects import held_likely, touched_on

_ADVERBIAL = frozenset({
    "adverb", "date", "w:here", "w:also", "w:today", "w:yesterday", "w:again", "w:later", "w:earlier", "w:too",
    "w:once", "w:further", "w:last", "w:this", "w:week", "w:month", "w:year", "w:day", "w:recently", "w:however",
    "w:meanwhile", "w:back", "w:only", "w:now", "w:ago", "w:jointly",
})  # fmt: skip
_PREPOSITIONS = frozenset({
    "w:in", "w:at", "w:on", "w:to", "w:during", "w:after", "w:before", "w:following", "w:by", "w:through", "w:via",
    "w:from", "w:with", "w:ahead", "w:of", "w:over", "w:upon", "w:for", "w:as", "w:about", "w:under", "w:between",
})  # fmt: skip
_DETERMINERS = frozenset(
    {
        "w:the",
        "w:a",
        "w:an",
        "w:its",
        "w:his",
        "w:her",
        "w:their",
        "w:both",
        "w:our",
        "w:whose",
        "w:one",
        "w:this",
        "w:those",
    }
)
_NOUNISH = frozenset({
    "counterpart", "low", "cap", "cap1", "place", "state", "body", "office", "organisation", "demonym", "ordinal",
    "number", "portfolio", "date", "dash", "w:'s", "n:visit", "n:talks", "n:meeting", "n:summit", "n:call",
    "n:signing", "mechanism", "s:paper", "s:speaker", "person", "instrument", "open", "close", "seat", "n:delegation",
    "w:joint", "bodyhead", "n:embassy", "w:last", "w:first", "people", "w:recent", "w:based", "w:news", "w:press",
    "s:occasion", "s:return-from",
})  # fmt: skip
#: Nouns that the grammar knows as words of its own.
_NOUN_WORDS = frozenset({
    "w:ceremony", "w:day", "w:days", "w:week", "w:weeks", "w:month", "w:months", "w:year", "w:years", "w:time", "w:presence",
    "w:behalf", "w:front", "w:group", "w:side", "w:sides", "w:matter", "w:matters", "w:people", "w:host", "w:head", "w:part",
    "w:number", "w:series", "w:level", "w:members", "w:member", "s:begin-base",
})  # fmt: skip
_FINITE = frozenset({
    "w:is", "w:are", "w:was", "w:were", "w:has", "w:have", "w:had", "w:will", "w:would", "w:could", "w:should",
    "w:may", "w:might", "w:must", "w:can", "w:cannot", "w:does", "w:did", "w:do", "w:shall", "w:'ll",
})  # fmt: skip
_NOUN_PHRASE = _NOUNISH | _NOUN_WORDS
_CLAUSE_ENDS = frozenset({"stop", "comma", "w:which", "w:who", "w:that", "colon"})


def speech(group: Group) -> frozenset[str]:
    """The classes of speech that a group belongs to, whatever its form."""
    return frozenset(t.removesuffix("-ing").removesuffix("-base") for t in group.tags if t.startswith("s:"))


def is_finite(group: Group) -> bool:
    """Whether a group is a verb that a clause may have for its own: `has`, `opened`."""
    return bool(group.tags & _FINITE) or ("verb" in group.tags and group.form in ("s", "past"))


def _in_reply(groups: Sequence[Group], here: int) -> bool:
    """`said in reply to a question`: what the words answer."""
    ahead = groups[here : here + 3]
    return (
        len(ahead) == 3
        and "w:in" in ahead[0].tags
        and "s:utterance" in ahead[1].tags
        and "w:to" in ahead[2].tags
    )


def skip_circumstances(groups: Sequence[Group], verb: int, at: int) -> int:
    """The group behind the verb, its addressee and words of time and place: where what is said would begin.

    `verb` == `at` when there is no verb to have an addressee.
    """
    here = at
    if verb < at and speech(groups[verb]) & {"s:tell"}:
        here = _phrase(groups, here)
    while here < len(groups):
        tags = groups[here].tags
        if tags & _ADVERBIAL and not tags & {"w:that"}:
            here += 1
        elif _aside(groups, here):
            here += 3
        elif _in_reply(groups, here):
            ends = (n for n in range(here + 3, len(groups)) if groups[n].tags & _CLAUSE_ENDS)
            here = next(ends, len(groups))
        elif (
            tags & {"w:to"} and verb < at and speech(groups[verb]) & {"s:vow", "s:call", "s:tell", "s:opine"}
        ):
            break
        elif tags & _AROUND and groups[here + 1 : here + 2] and _journey(groups[here + 1]):
            ends = (n for n in range(here + 1, len(groups)) if groups[n].tags & _CLAUSE_ENDS)
            here = next(ends, len(groups))
        elif tags & _PREPOSITIONS:
            end = _phrase(groups, here + 1)
            if end == here + 1:
                break
            here = _second_of(groups, end) if tags & {"w:between"} else end
        else:
            break
    return here


_AROUND = frozenset({"w:before", "w:after", "w:on", "w:upon", "w:following"})


def _journey(group: Group) -> bool:
    """`said before / leaving for Tehran`, `after / meeting the president`: what somebody was about when they spoke."""
    return group.form == "ing" and bool(
        group.tags & {"v:leave", "v:travel", "v:arrive", "v:meet", "v:visit", "v:sign"}
    )


def _second_of(groups: Sequence[Group], at: int) -> int:
    """The end of `and B` behind `between A`, where that follows."""
    return _phrase(groups, at + 1) if at < len(groups) and groups[at].tags & {"w:and"} else at


def _aside(groups: Sequence[Group], at: int) -> bool:
    """`, however,` between a verb and what is said."""
    ahead = groups[at : at + 3]
    return (
        len(ahead) == 3
        and bool(ahead[0].tags & {"comma"} and ahead[2].tags & {"comma"})
        and bool(ahead[1].tags & {"adverb", "w:however", "w:though", "w:too", "w:meanwhile", "w:moreover"})
    )


def _phrase(groups: Sequence[Group], at: int) -> int:
    """The end of one noun phrase that begins at `at`."""
    here = at
    while here < len(groups) and groups[here].tags & _DETERMINERS:
        here += 1
        if here - at > 2:
            break
    begin = here
    while here < len(groups) and groups[here].tags & _NOUN_PHRASE and here - begin < 7:
        tags = groups[here].tags
        if here > begin and (
            _new_subject(groups, here) or (_whole(groups[here - 1]) and not tags & {"w:'s", "dash"})
        ):
            break
        here += 1
        if tags & {"date"} and not (here < len(groups) and groups[here].tags & {"w:'s"}):
            break
    if here == begin and here > at and here < len(groups) and groups[here].tags & {"colon", "stop"}:
        return here
    return here if here > begin else at


def _whole(group: Group) -> bool:
    """A group that is a noun phrase by itself."""
    return bool(group.tags & {"person", "offices", "date"})


def _new_subject(groups: Sequence[Group], at: int) -> bool:
    """A person, state or body after a full noun phrase begins a clause when a verb follows it."""
    if not groups[at].tags & {"person", "state", "body", "organisation"}:
        return False
    return at + 1 < len(groups) and bool(groups[at + 1].tags & _FINITE or groups[at + 1].tags & {"verb"})


def complement_fits(groups: Sequence[Group], verb: tuple[int, int], start: int) -> bool:
    """Whether what follows at `start` is what a verb of this class takes to say something."""
    tags = speech(groups[verb[0]])
    ahead = groups[start].tags
    if (ahead & {"s:empty"} and tags & {"s:say", "s:tell"}) or (
        ahead & {"w:as"} and groups[start + 1 : start + 2] and "w:much" in groups[start + 1].tags
    ):
        return False  # `acknowledged as much`
    if ahead & {"w:that", "quote", "colon"} or (
        ahead & {"comma"} and start + 1 < len(groups) and groups[start + 1].tags & {"quote", "w:that"}
    ):
        return bool(tags & {"s:say", "s:tell", "s:opine", "s:vow", "s:call", "s:view", "s:voice", "s:name"})
    size = _size(groups, start)
    if tags & {"s:with-that"}:
        return size >= 3  # `did not hide that`
    if tags & {"s:call"} and size >= 3:
        return _asks(groups, verb, start)
    if tags & {"s:view"} and size >= 2:
        touched = bool(tags & {"s:touch"}) and touched_on(groups, start, _PREPOSITIONS)
        return not touched and not _only_points(groups, start)
    if tags & {"s:name"}:
        after = groups[verb[1]].tags if verb[1] < len(groups) else ahead
        return not after & ({"w:a", "w:an"} | _PREPOSITIONS) and any(
            g.tags & {"w:a", "w:an", "quote"} for g in groups[start + 1 : start + 10]
        )
    if tags & {"s:vow"} and ahead & {"w:to"}:
        return size >= 4
    if tags & {"s:vow"} and ahead & {"w:a", "w:an", "w:more", "w:new"} and not _said_to_give(groups, start):
        return size >= 4  # `promised a joint patrol by Christmas`
    if tags & {"s:voice"} and (_stance(groups, start) or _seen_as(groups, start)):
        return size >= 3
    if tags & {"s:opine"} and not tags & {"s:say"}:
        return _clause(groups, start) or _seen_as(groups, start) or held_likely(groups, start)
    doing = ahead & {"ing"} or groups[start].form == "ing"
    if tags & {"s:say"} and doing and _proposes(groups, verb):
        return size >= 4
    if tags & {"s:say", "s:tell"}:
        return size >= 3 and (_clause(groups, start) or _said(groups, verb)) and not ahead & {"w:to"}
    return False


def _only_points(groups: Sequence[Group], start: int) -> bool:
    """`grumbles about it in every note`: what is judged was told before; `accuses it of meddling` says what it did."""
    if groups[start].tags.isdisjoint({"w:it", "w:this", "w:them"}):
        return False
    behind = groups[start + 1].tags if start + 1 < len(groups) else frozenset({"stop"})
    return bool(behind & (_CLAUSE_ENDS | {"w:in", "w:on", "w:at", "date", "adverb", "w:again"}))


def _said_to_give(groups: Sequence[Group], start: int) -> bool:
    """`pledged a loan of 10 million`: what is given rather than said."""
    return any(g.tags & {"s:money", "instrument", "number", "money"} for g in groups[start : start + 8])


def _proposes(groups: Sequence[Group], verb: tuple[int, int]) -> bool:
    return any(w.surface.startswith(("propos", "suggest", "recommend")) for w in groups[verb[0]].words)


def _said(groups: Sequence[Group], verb: tuple[int, int]) -> bool:
    return any(w.surface in ("said", "says", "say", "told", "tells") for w in groups[verb[0]].words)


def _size(groups: Sequence[Group], start: int) -> int:
    size = 0
    for group in groups[start:]:
        if group.tags & {"stop"}:
            break
        size += not group.tags & {"comma", "quote", "dot"}
    return size


def _asks(groups: Sequence[Group], verb: tuple[int, int], start: int) -> bool:
    """`called for X` asks by itself; `called on X`, `asked X` only with what is asked."""
    alone = groups[verb[1] - 1].last - groups[verb[0]].first > 1 or _demands(groups, verb)
    if alone and not groups[verb[0]].tags & {"v:call-on"}:
        return True
    return any(g.tags & {"w:to", "w:for", "w:that", "w:not"} for g in groups[start : start + 16])


def _demands(groups: Sequence[Group], verb: tuple[int, int]) -> bool:
    return any(w.surface.startswith(("demand", "advocat", "propos")) for w in groups[verb[0]].words)


def _stance(groups: Sequence[Group], start: int) -> bool:
    for group in groups[start : start + 7]:
        if group.tags & _CLAUSE_ENDS:
            return False
        if group.tags & {"s:stance"}:
            return True
    return False


_ARTICLES = frozenset({"w:the", "w:a", "w:an", "w:its", "w:their", "w:his", "w:her"})


def _clause(groups: Sequence[Group], start: int) -> bool:
    """Whether a clause with a verb of its own begins at `start`."""
    for number, group in enumerate(groups[start : start + 16]):
        if group.tags & _CLAUSE_ENDS:
            return False
        if number and is_finite(group):
            if groups[start + number - 1].tags & _ARTICLES:
                continue  # `the restored independence`
            return True
        if (
            group.tags & {"both-sides", "people"}
            and start + number + 1 < len(groups)
            and groups[start + number + 1].tags & {"verb"}
        ):
            return True
    return False


def _seen_as(groups: Sequence[Group], start: int) -> bool:
    return any(g.tags & {"w:as"} for g in groups[start : start + 24])
