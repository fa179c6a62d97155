"""When a visit is: the date of its own clause, with the length its words give it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from chancery.reading.date_values import read_date
from chancery.reading.dates.numbers import cardinal
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.subjects import carrier
from chancery.reading.kinds.visits.predicates import new_day
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold
from chancery.reading.when import when

_MOVES = frozenset({"v:leave", "v:arrive", "v:travel", "v:homeward"})
_GRANTED = frozenset(
    {"w:during", "w:before", "w:after", "w:following", "w:ahead", "w:amid", "w:throughout", "w:since"}
)
_OWN_ENDS = frozenset({"verb", "w:will", "w:had", "stop", "comma"})


def visit_date(
    scene: Scene, sentence: Sentence, match: Match, *, standing: str, within: tuple[int, int] | None = None
) -> Value | None:
    """The date of the visit that `match` tells, from its own part of the sentence, or the groups `within`."""
    verb = match.parts["verb"][0]
    told_anew = new_day(scene, sentence, verb) if "n:visit" in sentence.groups[verb].tags else None
    within = within or told_anew or _window(sentence, match, verb)
    value = _when_clause(scene, sentence, verb, standing) or when(
        scene, sentence, verb, standing=standing, within=within
    )
    if value is None or _only_until(sentence, value):
        return None
    week = _week(sentence, value)
    if told_anew is not None and week is None and not _opens_then(scene, sentence, told_anew):
        return value
    return week or _lasting(scene, sentence, match, value, done=standing == "done")


def _opens_then(scene: Scene, sentence: Sentence, within: tuple[int, int]) -> bool:
    first, last = within
    return _OPENS.search(scene.plain(sentence.groups[first].start, sentence.groups[last - 1].end)) is not None


def _when_clause(scene: Scene, sentence: Sentence, verb: int, standing: str) -> Value | None:
    """`in September, when the president comes`: the time that the clause itself explains."""
    groups = sentence.groups
    at = next((n for n in range(verb - 1, max(0, verb - 9), -1) if groups[n].tags & {"w:when"}), None)
    if at is None:
        return None
    before = at - 2 if groups[at - 1].tags & {"comma"} else at - 1
    if before < 0 or not groups[before].tags & {"date"}:
        return None
    return read_date(scene, groups[before], future=standing in ("planned", "proposed"))


def _week(sentence: Sentence, value: Value) -> Value | None:
    """`in the week beginning May 18`: one day within that week."""
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups) if value.spans and g.span == value.spans[0]), 0)
    opened = at > 1 and groups[at - 1].tags & {"w:beginning", "w:starting", "w:of", "w:commencing", "w:from"}
    if not (opened and groups[at - 2].tags & {"w:week"} and _DAY.fullmatch(str(value.value))):
        return None
    end = date.fromisoformat(str(value.value)) + timedelta(days=6)
    spans = ((groups[at - 2].start, groups[at].end),)
    return Value(f"[{value.value}..{end.isoformat()}]", spans, "date:week-beginning")


def _only_until(sentence: Sentence, value: Value) -> bool:
    """`until Tuesday` says when a visit ends, not when it is."""
    group = next((g for g in sentence.groups if value.spans and g.span == value.spans[0]), None)
    return (
        group is not None and getattr(group.value, "bound", None) == "until" and "/" not in str(value.value)
    )


def _window(sentence: Sentence, match: Match, verb: int) -> tuple[int, int]:
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
    if "n:visit" not in groups[verb].tags or _acts(groups, verb):
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
        if any(g.tags & {"v:homeward", "v:leave"} for g in groups[max(0, match.first - 10) : match.first]):
            return 0, last
        return _granted(groups, match.first), _own_end(groups, verb, last)
    if carrier(sentence, verb) != verb or _there(groups, match.first) or not _governed(groups, match.first):
        return _after_journey(groups, match.first), last
    return match.first, _own_end(groups, verb, last)


#: A tour takes somebody somewhere.
_TAKES = frozenset({
    "w:takes", "w:take", "w:took", "w:taking", "w:taken", "w:brings", "w:bring", "w:brought", "w:bringing",
})  # fmt: skip
_JOINED_ON = frozenset(
    {
        "w:is",
        "w:was",
        "w:had",
        "w:has",
        "w:been",
        "w:will",
        "w:currently",
        "w:now",
        "w:also",
        "adverb",
        "v:arrive",
        "v:travel",
    }
)


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


def _acts(groups: Sequence[Group], at: int) -> bool:
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


_BEFORE_NOUN = frozenset(
    {
        "w:the",
        "w:a",
        "w:an",
        "w:his",
        "w:her",
        "w:their",
        "low",
        "w:official",
        "w:state",
        "number",
        "dash",
        "w:day",
        "w:first",
    }
)
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
    return min(end + 3, last) if dated and ahead[2].tags & {"date"} else end


def _after_journey(groups: Sequence[Group], first: int) -> int:
    """Behind the `and` of `departed on the 12th and is on a tour`: the day of one journey is not that of the next."""
    for here in range(first, -1, -1):
        if groups[here].tags & {"w:and", "w:then"} and groups[here - 1].tags & {
            "date",
            "place",
            "state",
            "w:here",
        }:
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


_LASTS = re.compile(
    r"\b(?:(?P<count>\w+)[- ]day\b|(?:for|of|lasting) (?P<many>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days\b)",
    re.I,
)
_OPENS = re.compile(
    r"\b(?:begin\w*|began|begun|start\w*|commenc\w*|kick\w* off|got under way|gets under way|embark\w*|launch\w*)\b"
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def _lasting(scene: Scene, sentence: Sentence, match: Match, value: Value, *, done: bool) -> Value:
    """A first or last day with the length the words give the visit; of one that only begins or ends one end is open."""
    if not _DAY.fullmatch(str(value.value)):
        return value
    groups, verb = sentence.groups, match.parts["verb"][0]
    around = fold(scene.text[groups[max(0, verb - 12)].start : groups[min(verb + 14, len(groups) - 1)].end])
    ends = bool(_ENDS.search(around)) and "n:visit" in sentence.tags and not _acts(groups, verb)
    length = _length(scene, sentence, verb)
    day = date.fromisoformat(str(value.value))
    if length is not None:
        days, span = length
        first, last = (day - timedelta(days=days - 1), day) if ends else (day, day + timedelta(days=days - 1))
        rule = "date:last-day-and-length" if ends else "date:first-day-and-length"
        return Value(f"{first.isoformat()}/{last.isoformat()}", (*value.spans, span), rule)
    near = fold(scene.text[groups[max(0, verb - 3)].start : groups[min(verb + 12, len(groups) - 1)].end])
    if ends:
        return Value(f"../{value.value}", value.spans, "date:ended")
    if "n:visit" in groups[verb].tags and _OPENS.search(near):
        return Value(f"{value.value}/..", value.spans, "date:begun")
    if done and groups[verb].tags & {"v:arrive"} and groups[verb].form in ("past", "pp"):
        return Value(f"{value.value}/..", value.spans, "date:arrived")
    return value


_ENDS = re.compile(
    r"\b(?:conclud\w+|ended|ends|ending|wrapp?\w* up|w(?:i|ou)nd\w* up|complet(?:ed|es|ing)|finish\w*|cut short"
    r"|at the (?:end|close) of"
    r"|(?:left|leaves|leaving|flew (?:back|home|out)|depart\w*|went home|returned|returns|returning|headed home"
    r"|came (?:back|home)|saw off|seen off)\b.{0,60}\b(?:after|following|at the (?:end|close) of))\b"
)


def _length(scene: Scene, sentence: Sentence, verb: int) -> tuple[int, Span] | None:
    """How many days a visit around group `verb` lasts, with the words."""
    groups = sentence.groups
    first = max([n + 1 for n in range(verb) if groups[n].tags & {"stop", "w:who", "w:which"}], default=0)
    start, end = groups[max(first, verb - 8)].start, groups[min(verb + 14, len(groups) - 1)].end
    found = _LASTS.search(scene.text, start, end)
    if found is None:
        return None
    days = cardinal(found["count"] or found["many"])
    return (days, found.span()) if days is not None and 2 <= days <= 31 else None
