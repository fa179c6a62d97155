"""Whether what is told of a visit is still to come, by the verbs and days around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from chancery.expressions import expression
from chancery.reading.date_values import is_coming as lies_ahead
from chancery.reading.date_values import read_date
from chancery.reading.days_above import day_above
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.visits.onward import leads_on
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold
from chancery.reading.when import row_year

#: Behind a visit: it begins or ends, in the present tense.
_BEGINS = expression(
    r"\w+ [^.;:]{0,90}?(?:begins|starts|opens|kicks off|takes place|gets under way|ends|concludes) "
    r"(?:on|this|next|in|at|later)\b"
)
#: A time that is not over yet: who `goes to Lima this week` goes still.
_RUNNING = expression(
    r"(?:later |early |late )?(?:this (?:week|weekend|month|summer|autumn|winter|spring|year|evening)|tonight)$"
)
_PRESENT = frozenset({
    "goes", "flies", "crosses", "drives", "sails", "drops", "leaves", "heads", "travels", "departs", "arrives", "proceeds",
    "continues", "comes", "sets", "embarks", "jets", "stops", "stays", "halts", "pauses", "refuels", "transits", "spends",
    "leaving", "flying",
    "departing", "returns", "takes", "brings", "hosts", "receives", "welcomes",
    "visiting", "travelling", "traveling", "going", "heading", "arriving", "coming", "returning",
})  # fmt: skip
_WHO_IS_TO = frozenset(
    {"person", "office", "state", "date", "w:due", "w:is", "w:are", "n:delegation", "v:plan"}
)


#: Patterns of a leg that goes on with the journey told by the word they begin with.
LEGS = frozenset({"visit.tour-ends", "visit.and-then", "visit.onward-to", "visit.followed-by"})


#: Patterns of a stop that is told by its place in a journey.
NEXT_STOPS = frozenset({"visit.stop-of-tour", "visit.next-call-of", "visit.next-stop-for"})


def is_next(groups: Sequence[Group], match: Match) -> bool:
    """`Lima is the next stop of P's tour`: still to come, unless it was."""
    inside = groups[match.first : match.last]
    return any(g.tags & {"w:next"} for g in inside) and not any(g.tags & {"w:was", "w:were"} for g in inside)


def of_a_leg(scene: Scene, sentence: Sentence, match: Match) -> str:
    """`is to travel to Lima on Monday and on to Quito`: a leg is still to come when the leg before it is."""
    at = match.first
    told = standing_of(sentence.groups, at)[0]
    if told != "done":
        return told
    ahead = in_present(scene, sentence, at, None) or headline_future(sentence, at)
    return "planned" if ahead else "done"


def will_be(groups: Sequence[Group], noun: int) -> bool:
    """`his first trip would be to Lima`: where the visit leads is told by what it will be."""
    behind = groups[noun + 1 : noun + 4]
    return any(a.tags & {"w:will", "w:would"} and b.tags & {"w:be"} for a, b in pairwise(behind)) and not any(
        g.tags & {"w:not"} for g in behind
    )


def looked_forward(groups: Sequence[Group], at: int) -> bool:
    """`looks forward to welcoming X`, `is preparing to host X`: what is told in the verb is still to come."""
    before = [g.tags for g in groups[max(0, at - 4) : at]]
    return any(
        a & {"w:forward", "w:looks", "w:look", "w:looked", "w:looking"} and b & {"w:to"}
        for a, b in pairwise(before)
    )


def is_coming(scene: Scene, sentence: Sentence, at: int) -> bool:
    """`is coming to Lima for the reception`: who is coming has not come yet."""
    words = scene.plain(sentence.groups[at].start, sentence.groups[at].end)
    before = sentence.groups[at - 1].tags if at else frozenset[str]()
    return words.startswith("coming") and bool(before & {"w:is", "w:are"})


def headline_future(sentence: Sentence, at: int) -> bool:
    """`U.S. official to visit Japan`, `due in Ankara on Wednesday`."""
    groups = sentence.groups
    if any(
        g.tags & {"w:not", "w:never", "w:'t", "w:cannot", "w:longer"} for g in groups[max(0, at - 4) : at]
    ):
        return False
    before = groups[at - 1].tags if at else frozenset()
    earlier = groups[at - 2].tags if at > 1 else frozenset()
    if before & {"w:to"} and earlier & _WHO_IS_TO:
        return True
    return any(g.tags & {"w:due", "w:will", "w:would"} for g in groups[max(0, at - 4) : at])


def told_as_past(sentence: Sentence, at: int) -> bool:
    """Whether the verbs around `before coming to Lima` are all past: then the coming is, too."""
    others = [g for n, g in enumerate(sentence.groups) if n != at]
    open_ = any(
        g.tags & {"w:will", "w:would", "w:due", "w:to", "w:shall"} for g in others if not g.tags & {"verb"}
    )
    return not open_ and any(g.form == "past" for g in others)


def carried_on(groups: Sequence[Group], at: int) -> bool:
    """`will hold talks in Moscow and then travel`: a bare verb that goes on with what will be."""
    if not groups[at].tags & {"v:base"} or not any(
        g.tags & {"w:and", "w:then"} for g in groups[max(0, at - 3) : at]
    ):
        return False
    for here in range(at - 1, max(-1, at - 20), -1):
        if groups[here].tags & {"stop", "quote", "w:who", "w:which"}:
            return False
        if groups[here].tags & {"w:will", "w:would", "w:shall", "w:due"}:
            return True
    return False


def in_present(scene: Scene, sentence: Sentence, verb: int, move_at: int | None) -> bool:
    """`leaves for Jakarta on Wednesday`, `goes ahead`: a present that speaks of the next days."""
    words = scene.plain(sentence.groups[verb].start, sentence.end)
    if re.match(r"\w+(?: to [\w -]+)? goes ahead", words) or leads_on(scene, sentence, verb, words):
        return True
    move = (
        scene.text[sentence.groups[move_at].start : sentence.groups[move_at].end]
        if move_at is not None
        else ""
    )
    present = (
        words.split()[0] in _PRESENT
        or _now(sentence, verb)
        or ("n:visit" in sentence.groups[verb].tags and _BEGINS.match(words) is not None)
        or fold(move) in ("begins", "begin", "starts", "start", "pays", "undertakes", "makes")
    )
    if not present or scene.block(sentence).sort in ("heading", "caption"):
        return False
    if _opening(sentence, verb):
        return False
    if _now(sentence, verb) and any(g.tags & {"w:when"} for g in sentence.groups[max(0, verb - 6) : verb]):
        # `in September, when the president comes`
        return True
    if _goes_on(sentence, verb) and (_now(sentence, verb) or words.split()[0] in _PRESENT):
        return True
    if sentence.groups[verb].tags & {"v:leave"} and sentence.groups[verb].form == "s":
        # Who leaves today is not yet where they go.
        return True
    before = sentence.groups[verb - 2 : verb - 1] if verb > 2 and _now(sentence, verb) else ()
    if words.split()[0] in _PRESENT and words.split()[0].endswith("s") and not _now(sentence, verb):
        before = sentence.groups[max(0, verb - 3) : verb]  # `On Thursday he continues to Lima`
    for group in (*_heading_day(sentence), *before, *sentence.groups[verb : verb + 14]):
        if group.tags & {"stop", "w:who"}:
            break
        if group.tags & {"date"} and _RUNNING.match(scene.plain(*group.span)):
            # Who `is visiting Lima this week` is there.
            return not words.startswith("visiting")
        if group.tags & {"date"}:
            year = row_year(scene, sentence)
            past = read_date(scene, group, year=year)
            ahead = read_date(scene, group, year=year, future=True)
            if ahead is None:
                return False
            both = past is not None and past.value != ahead.value
            return both or (lies_ahead(scene, ahead) and not _owns(sentence, group))
    above = day_above(scene, sentence, "planned")
    return above is not None and lies_ahead(scene, above)


def _owns(sentence: Sentence, date: Group) -> bool:
    """`for talks on next year's protocol`: a date of what is talked about."""
    at = sentence.groups.index(date)
    return at + 1 < len(sentence.groups) and bool(sentence.groups[at + 1].tags & {"w:'s", "w:'"})


def _heading_day(sentence: Sentence) -> Sequence[Group]:
    """The day that a row of a programme opens with: `Wednesday: the President hosts X`."""
    opens = sentence.groups[:2]
    return (
        opens[:1] if len(opens) == 2 and "date" in opens[0].tags and opens[1].tags & {"colon", "dash"} else ()
    )


def _now(sentence: Sentence, verb: int) -> bool:
    """Whether a verb of movement stands in the present: `lands`, `pays`."""
    group = sentence.groups[verb]
    return bool(group.tags & {"v:arrive", "v:leave", "v:travel", "v:visit"}) and group.form == "s"


def _opening(sentence: Sentence, verb: int) -> bool:
    """`Arriving from Lima, the minister was welcomed`: a participle that opens a sentence of the past."""
    groups = sentence.groups
    if groups[verb].form != "ing" or verb > 1:
        return False
    comma = next((n for n in range(verb, len(groups)) if groups[n].tags & {"comma"}), len(groups))
    return any(g.form == "past" or g.tags & {"w:was", "w:were", "w:had"} for g in groups[comma:])


def _goes_on(sentence: Sentence, verb: int) -> bool:
    """`began a visit to Lima and goes on to Quito`: a present behind a past is still to come."""
    joined = any(g.tags & {"w:and", "w:then"} for g in sentence.groups[max(0, verb - 3) : verb])
    return joined and any(g.form == "past" for g in sentence.groups[max(0, verb - 16) : verb])


def due_there(groups: Sequence[Group], first: int) -> bool:
    """`is due here on Friday / for a two-day visit`: whether who visits is only due where the visit leads."""
    here = first - 1
    while here > 0 and groups[here].tags & _DUE_WHERE and not groups[here].tags & {"w:due"}:
        here -= 1
    return here > 0 and bool(groups[here].tags & {"w:due"}) and not groups[here + 1].tags & {"w:to"}


_DUE_WHERE = frozenset(
    {
        "w:here",
        "w:in",
        "w:on",
        "w:at",
        "place",
        "state",
        "date",
        "adverb",
        "w:back",
        "w:later",
        "low",
        "comma",
    }
)
