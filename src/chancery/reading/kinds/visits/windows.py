"""In which part of a sentence the date of a visit stands: its own clause, up to the next journey."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.subjects import carrier
from chancery.reading.symbols import Match

_MOVES = frozenset({"v:leave", "v:arrive", "v:travel", "v:homeward"})
_GRANTED = frozenset(
    {"w:during", "w:before", "w:after", "w:following", "w:ahead", "w:amid", "w:throughout", "w:since"}
)
_OWN_ENDS = frozenset({"verb", "w:will", "w:had", "stop", "comma"})


def window_of(sentence: Sentence, match: Match, verb: int) -> tuple[int, int]:
    """The groups among which the date of a visit stands.

    They end at the next journey. A noun that no verb carries, `a guest on a visit here signed on Monday`, only has a date
    that belongs to it: between its determiner and the next verb.
    """
    groups = sentence.groups
    ends = (_next_journey(groups, n) for n in range(max(verb, match.last), len(groups)))
    last = next((end for end in ends if end is not None), len(groups))
    if groups[verb].tags & _TAKES:
        # `arrived in Lima on Monday on a tour that takes him to Quito`
        return next(
            (n for n in range(verb, -1, -1) if groups[n].tags & {"w:that", "w:which", "stop"}), 0
        ), last
    if "n:visit" not in groups[verb].tags or is_verb(groups, verb):
        own = _own_clause(groups, match.first)
        if own is not None and groups[own].tags & {"w:who"}:
            # `who is in Lima for talks, laid a wreath on Monday`
            closes = (n for n in range(max(verb, match.last), last) if groups[n].tags & {"comma", "stop"})
            last = next(closes, last)
        return own or _after_journey(groups, match.first), last
    who = next(
        (n for n in range(match.first, max(-1, match.first - 8), -1) if groups[n].tags & {"w:who", "stop"}),
        None,
    )
    if who is not None and groups[who].tags & {"w:who"}:
        # What the main clause is dated with says nothing of the guest `who is on a visit`.
        return who, next((n for n in range(verb + 1, last) if groups[n].tags & {"stop", "comma"}), last)
    if any(g.tags & _GRANTED for g in groups[max(0, match.first - 3) : verb]):
        if any(g.tags & _HOMEWARD for g in groups[max(0, match.first - 10) : match.first]):
            return 0, last
        return _granted(groups, match.first), _own_end(groups, verb, last)
    if carrier(sentence, verb) != verb or _there(groups, match.first) or not _governed(groups, match.first):
        return _after_journey(groups, match.first), last
    return match.first, _own_end(groups, max(verb, match.last - 1), last)


_HOMEWARD = frozenset({"v:homeward", "v:leave", "w:returned", "w:back"})
#: A tour takes somebody somewhere.
_TAKES = frozenset({
    "w:takes", "w:take", "w:took", "w:taking", "w:taken", "w:brings", "w:bring", "w:brought", "w:bringing",
})  # fmt: skip
_JOINED_ON = frozenset({
    "w:is", "w:was", "w:had", "w:has", "w:been", "w:will", "w:currently", "w:now", "w:also", "adverb", "v:arrive",
    "v:travel",
})  # fmt: skip


def _own_clause(groups: Sequence[Group], first: int) -> int | None:
    """Where `who arrived` or `, currently visiting` begins: what the main clause is dated with is not their date."""
    here = first - 1
    while here > 0 and groups[here].tags & _JOINED_ON:
        here -= 1
    if here > 0 and groups[here].tags & {"w:who"}:
        return here
    beside = here > 0 and groups[here].tags & {"comma"} and groups[first].form == "ing"
    return here if beside and groups[here - 1].tags & {"person"} else None


_SAID_OF = frozenset({
    "w:will", "w:would", "w:to", "w:shall", "w:may", "w:might", "w:could", "w:can", "w:should", "w:not", "w:also", "w:then",
    "w:who", "w:he", "w:she", "w:they", "w:and", "person", "office", "offices", "people", "adverb", "date",
})  # fmt: skip


def is_verb(groups: Sequence[Group], at: int) -> bool:
    """Whether `visit` at group `at` is a verb, by what stands right before it."""
    if not at or not {"verb", "n:visit"} <= groups[at].tags:
        return False
    before = groups[at - 1].tags
    return bool(before & _SAID_OF) and not before & {"w:official"}


def _granted(groups: Sequence[Group], first: int) -> int:
    """The `during` or `after` that takes a visit for granted."""
    return next(n for n in range(first + 1, -1, -1) if n == 0 or groups[n].tags & _GRANTED)


def _there(groups: Sequence[Group], first: int) -> bool:
    """Whether the words right before `on a visit` say that somebody is, or came, there: `is in Lima on a visit`."""
    for here in range(first - 1, max(-1, first - 6), -1):
        if groups[here].tags & {"comma", "person", "stop"}:
            return False
        if groups[here].tags & _MOVES | groups[here].tags & {"v:visit", "w:is", "w:was", "w:are", "w:in"}:
            return True
    return False


_BEFORE_NOUN = frozenset({
    "w:the", "w:a", "w:an", "w:his", "w:her", "w:their", "low", "w:official", "w:state", "number", "dash", "w:day",
    "w:first",
})  # fmt: skip
_GOVERNING = frozenset({"w:on", "w:for", "w:in", "w:of", "w:with", "w:to", "w:upon", "w:at"})


def _governed(groups: Sequence[Group], first: int) -> bool:
    """Whether a preposition governs the noun, so that no verb is said of it."""
    here = first
    while (
        here > 0
        and not groups[here].tags & _GOVERNING
        and (here == first or groups[here].tags & _BEFORE_NOUN)
    ):
        here -= 1
    return bool(groups[here].tags & _GOVERNING)


def _own_end(groups: Sequence[Group], verb: int, last: int) -> int:
    end = next((n for n in range(verb + 1, last) if groups[n].tags & _OWN_ENDS), last)
    ahead = groups[end : end + 3]
    dated = len(ahead) == 3 and ahead[0].tags & {"comma"} and ahead[1].tags & {"w:from", "w:on", "w:between"}
    # `during his visit to Oman, from 3 to 5 May,`
    return min(end + 3, last) if dated and ahead[2].tags & {"date"} else _planned_end(groups, end, last)


#: Words by which the day of a visit is told behind it.
_SET_FOR = frozenset({
    "v:plan", "w:scheduled", "w:set", "w:due", "w:expected", "w:planned", "w:slated", "w:fixed", "w:foreseen",
})  # fmt: skip
_BEFORE_A_DAY = _SET_FOR | {
    "w:for", "w:in", "w:on", "w:to", "w:which", "w:is", "w:be", "w:will", "v:convene", "w:now", "w:the", "w:place", "w:take",
    "adverb",
}  # fmt: skip


def _planned_end(groups: Sequence[Group], end: int, last: int) -> int:
    """Behind the day of `A's visit to Oman, scheduled for 5 July`, `, which is to take place in May`; else `end`."""
    if end >= last or "comma" not in groups[end].tags or end + 1 >= len(groups):
        return end
    if groups[end + 1].tags.isdisjoint(_SET_FOR | {"w:which"}):
        return end
    for n in range(end + 1, min(end + 9, len(groups))):
        if "date" in groups[n].tags:
            told = any(g.tags & _SET_FOR | g.tags & {"w:to", "w:will"} for g in groups[end + 1 : n])
            return n + 1 if told else end
        if groups[n].tags.isdisjoint(_BEFORE_A_DAY):
            return end
    return end


_TOLD_WITH = frozenset({"date", "place", "state", "w:here"})


def _after_journey(groups: Sequence[Group], first: int) -> int:
    """Behind the `and` of `departed on the 12th and is on a tour`: the day of one journey is not that of the next."""
    for here in range(first, -1, -1):
        if not groups[here].tags & {"w:and", "w:then"}:
            continue
        if here > 1 and "comma" in groups[here - 1].tags and groups[here + 1].tags & {"person", "office"}:
            if groups[here - 2].tags & _TOLD_WITH:
                return here
        elif groups[here - 1].tags & _TOLD_WITH:
            before = any(g.tags & _MOVES | g.tags & {"v:visit", "n:visit", "w:went"} for g in groups[:here])
            verbs = any(
                g.tags & {"verb", "w:is", "w:was", "w:will", "w:went", "w:goes"}
                for g in groups[here + 1 : first + 1]
            )
            if before and verbs:
                return here
    return 0


def _next_journey(groups: tuple[Group, ...], at: int) -> int | None:
    """`, and leaves for Lima`, `and on Sunday he flies to Davos`: where another movement, told behind a conjunction, begins.

    What is told for a reason, `because of the strike that began on Tuesday`, ends what is told of the journey, too.
    """
    if groups[at].tags & {"w:because", "w:while"}:
        return at
    if groups[at].tags & {"w:that", "w:which"} and any(g.tags & _TAKES for g in groups[at + 1 : at + 4]):
        return at
    if not groups[at].tags & _MOVES or at == 0:
        return None
    joints = [n for n in range(max(0, at - 4), at) if groups[n].tags & _JOINTS]
    if not joints or (joints[-1] < at - 3 and not groups[at - 1].tags & {"w:he", "w:she", "w:they"}):
        return None
    return joints[-1]


_JOINTS = frozenset({"w:and", "comma", "w:before", "w:after", "w:then", "w:when"})
