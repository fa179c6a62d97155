"""Visits that come to nothing: called off, put off, not to take place; and of a tour the last legs alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.expressions import expression
from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft
from chancery.reading.groups import Group, Sentence
from chancery.reading.modality import still_on
from chancery.reading.off_words import GIVEN_UP as OFF
from chancery.reading.off_words import GIVES_UP
from chancery.reading.scene import Scene

CALLED_OFF = expression(
    r"\b(?:postponement|cancellation|cancelation|deferral|deferment|calling off|nothing (?:came|has come|will come|comes)) of\b"
)

#: Who gives up what was meant, `has renounced his visit`, up to the noun; a verb of a visit stands for one of its own.
GIVEN_UP = expression(
    r"\b(?:(?:giv(?:e|es|ing|en)|gave) up|renounc(?:e|es|ed|ing)|for(?:e)?go(?:es|ing|ne)?|for(?:e)?went"
    r"|desist(?:s|ed|ing)? from"
    r"|(?:back|pull|cr[iy]|bow|opt)(?:e?d|e?s|ing)? (?:out of|off)|withdr(?:ew|aws|awn|awing) from|skip(?:s|ped|ping)?"
    r"|(?:str(?:uck|ikes)|tak(?:es|en)|took) off (?:the programme|the agenda)|decided against|thought better of)"
    rf"(?: \S+){{0,7}}$|\b{GIVES_UP}$"
)
#: What is said of a visit right behind its own words: `, is off`, `has been annulled`.
_IS_OFF = expression(
    rf" ?,? (?:is|are|was|were|has been|have been|had been) (?:now |also |therefore |then |since |\w+ly )?"
    rf"(?:off(?= ?(?:[.,;]|$|because|until|after|for now|owing|due))|{OFF})"
    r"|^ ?(?:is )?off(?: again)?$"
)

#: `(cancelled)` at the end of a row, or a clause of its own, `; the visit was put off`.
_MARKED = expression(
    r"\((?:later |then )?(?:cancelled|canceled|called off|postponed|put off|did not take place|not held)\)"
    r"|; (?:the |this |his |her )?(?:visit|trip|journey|tour) (?:was |later |then |had to be |did )*"
    r"(?:put off|postponed|cancelled|canceled|called off|not take place|dropped)\b"
)
#: A note behind the entry of a visit: `; did not take place (pandemic)`, `(cancelled)`, ` – postponed`.
_NOTED_OFF = expression(
    r"[^.;()]{0,110}?(?:[;(]|[ ][–—-])\s*(?:it )?(?:(?:was |were )?(?:later |then |subsequently )?not (?:held|made)"
    r"|did not (?:take place|come about|materiali[sz]e|go ahead)"
    r"|(?:was )?(?:later |then |subsequently )?(?:cancell?ed|postponed|called off|put off|abandoned))\b"
)


#: `had been set for January and was moved`: what became of the day that a visit first had.
_HAD_BEEN_SET = expression(
    r"[^.;]{0,40}?\b(?:had been|was|were) (?:\w+ly |first )?"
    r"(?:set|scheduled|planned|fixed|due|announced|expected|pencil?led in) "
    rf"(?:for|in|on) [^.;,]{{1,30}}?,? (?:and|but) (?:was|were|had to be|has been) (?:then |later )?(?:moved|{OFF})"
)


def cancelled_after(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """Whether what stands behind the group of a visit says that it is called off."""
    groups = sentence.groups
    behind = scene.plain(groups[verb].end, sentence.end)
    if (
        _IS_OFF.match(behind)
        or _HAD_BEEN_SET.match(behind)
        or _MARKED.search(behind)
        or _NOTED_OFF.match(behind)
    ):
        return True
    for at in range(verb + 1, min(verb + 18, len(groups))):
        if groups[at].tags & {"stop", "w:who"}:
            break
        if groups[at].tags & {"person", "w:he", "w:she", "w:they"} and not _in_relative(groups, verb, at):
            break
        if groups[at].tags & {"v:cancel"} and still_on(groups[verb:], at - verb):
            return False
        if groups[at].tags & {"v:cancel"} and not _held_all_the_same(scene, sentence, at):
            if _of_another_between(groups, verb, at):
                return False
            return not _another_visit(groups, at) and not latter_called_off(scene, sentence, verb)
    return False


def _of_another_between(groups: Sequence[Group], verb: int, at: int) -> bool:
    """`will visit Lima, but a stop in Quito has been dropped`: whether another leg, with its place, is what is off."""
    for here in range(verb + 2, at - 2):
        if groups[here].tags & _TRIPS and groups[here + 1].tags & {"w:to", "w:in", "w:at"}:
            placed = any(g.tags & {"place", "state"} for g in groups[here + 2 : here + 4])
            if placed and any(g.tags & {"w:but", "w:and", "w:while"} for g in groups[verb + 1 : here]):
                return True
    return False


def _in_relative(groups: Sequence[Group], verb: int, at: int) -> bool:
    """`the visit for which P was awaited in May / has been deferred`: whether somebody stands in a clause on the visit."""
    before = groups[at - 1].tags
    near = at - verb < _RELATIVE_REACH
    return near and bool(before & {"w:which", "w:that", "w:whom"} or "w:which" in groups[at - 2].tags)


#: So many groups behind a visit a clause on it may name who was to pay it.
_RELATIVE_REACH = 8


def _held_all_the_same(scene: Scene, sentence: Sentence, at: int) -> bool:
    """`, twice rescheduled, began on Monday`: whether an aside on earlier plans is followed by what came of it."""
    groups = sentence.groups
    opens = next((n for n in range(at - 1, max(0, at - 4), -1) if "comma" in groups[n].tags), None)
    closes = next((n for n in range(at + 1, min(at + 7, len(groups))) if "comma" in groups[n].tags), None)
    if opens is None or closes is None:
        return False
    return _WENT_AHEAD.match(scene.plain(groups[closes].end, sentence.end)) is not None


_WENT_AHEAD = expression(
    r" ?(?:was|has|finally|at last|eventually|then|only|now)? ?(?:finally |eventually |at last |now )?"
    r"(?:began|begun|started|took place|taken place|came|went ahead|ended|concluded|opened|got under way|is under way"
    r"|lasted|made)\b"
)
_LATTER = expression(
    r"\b(?:cancel\w*|call\w* off|put off|postpon\w*|scrap\w*|drop\w*|skip\w*|abandon\w*)\b[^.;]{0,50}?\b(?:the|those|these) "
    r"(?:(?P<many>two|three|four) )?(?:latter|last(?! (?:minute|moment|time|week|month|year|day|hour|second)\b))"
    r"(?: (?P<more>two|three|four))?\b"
    r"|\b(?:visits?|trips?|stops?|legs?) (?:to|in) (?:the )?"
    r"(?:(?P<of>two|three|four) )?(?:latter|last)(?: (?P<off>two|three|four))?\b"
    r"[^.]{0,40}\b(?:cancel\w*|called off|put off|postponed|dropped)\b"
)
_NUMBERS = {"two": 2, "three": 3, "four": 4}


def latter_called_off(scene: Scene, sentence: Sentence, verb: int) -> int:
    """How many of the last states of a tour are called off: `cancelled his trips to the two latter countries`; 0 for none."""
    groups = sentence.groups
    told = _LATTER.search(scene.plain(groups[verb].end, sentence.end))
    if told is None:
        return 0
    return next((_NUMBERS[word] for word in told.groupdict().values() if word), 1)


def _another_visit(groups: Sequence[Group], at: int) -> bool:
    """`will go to Lima but has cancelled his visit to Quito`: what is called off at group `at` is told with its own place."""
    noun = next((n for n in range(at + 1, min(at + 5, len(groups))) if groups[n].tags & _TRIPS), None)
    if noun is None or noun + 2 >= len(groups) or not groups[noun + 1].tags & {"w:to", "w:in"}:
        return False
    return any(g.tags & {"place", "state"} for g in groups[noun + 2 : noun + 4])


_TRIPS = frozenset({"n:visit", "w:stop", "w:leg", "w:halt"})
#: A visit that has another day than it had: `has been moved to May`, `was brought forward to March`.
_NOW_ON = expression(
    r"\b(?:is|are|was|were|has been|have been|had been|being) (?:now |since |then )?"
    r"(?P<how>(?:moved|shifted|brought|pushed)(?: up| forward| ahead| back)?) to (?:the )?$"
)
_SOONER = expression(r"brought|up$|forward$|ahead$")


def _set_anew(scene: Scene, sentence: Sentence, draft: Draft) -> Iterator[Draft]:
    """Give a visit the day it is moved to; one moved to a later day was put off from that which it had."""
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups) if g.span == draft.trigger), 0)
    for here in range(at + 1, len(groups)):
        told = (
            _NOW_ON.search(scene.plain(draft.trigger[1], groups[here].start))
            if groups[here].tags & {"date"}
            else None
        )
        date = read_date(scene, groups[here], future=True) if told is not None else None
        if told is None or date is None:
            continue
        if not _SOONER.search(told["how"]):
            off = Draft("visit", "cancelled", "visit.put-off", draft.trigger, draft.evidence, draft.sentence)
            held = draft.values.get("date")
            same = held is not None and held.spans == date.spans
            off.values = {k: v for k, v in draft.values.items() if not (k == "date" and same)}
            yield off
        draft.put("date", date)
        return


def put_off(scene: Scene, sentence: Sentence, draft: Draft) -> Iterator[Draft]:
    """The visit that is still meant where one is `postponed until October`, and the one that is off where it is moved."""
    if draft.standing == "planned":
        yield from _set_anew(scene, sentence, draft)
    if draft.standing != "cancelled":
        return
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups) if g.span == draft.trigger), 0)
    for here in range(at + 1, len(groups)):
        if groups[here].tags & {"date"} and _put_to(scene, groups, here):
            date = read_date(scene, groups[here], future=True)
            meant = Draft("visit", "planned", "visit.put-off", draft.trigger, draft.evidence, draft.sentence)
            meant.values = {k: v for k, v in draft.values.items() if k != "date"}
            meant.put("date", date)
            held = draft.values.get("date")
            if held is not None and date is not None and held.spans == date.spans:
                del draft.values["date"]  # the day of what is meant instead
            if date is not None:
                yield meant
            return


def _put_to(scene: Scene, groups: Sequence[Group], date: int) -> bool:
    """`put off to May`, `until May`, `rescheduled for May`: whether the date is the new one."""
    if groups[date - 1].tags & {"w:until", "w:till", "w:to"}:
        # `from Wednesday (18) to Friday` tells how long, and no new day.
        return not (groups[date - 1].tags & {"w:to"} and groups[date - 2].tags & {"date", "close"})
    if groups[date - 1].tags & {"w:in", "w:on"} and _WILL_COME.search(
        scene.plain(groups[0].start, groups[date - 1].start)
    ):
        return True
    again = date > 1 and scene.plain(*groups[date - 2].span).startswith(("reschedul", "rearrang", "reset"))
    return again and bool(groups[date - 1].tags & {"w:for"})


_WILL_COME = expression(
    r"\bwill (?:now )?(?:only )?(?:come|arrive|travel|go|visit|take place|begin|start) (?:only )?$"
)


_DID_NOT = expression(
    r"[^.]{0,110}[;,:—–-] [^.;]{0,60}\b(?:sent|sends|conveyed) (?:his|her|their|its) (?:apologies|regrets|excuses)\b|"
    r"[^.;]{0,60}?, (?:is|are|will) (?:now )?not (?:now |be )?(?:com|go|travell?|mak|pay|attend)(?:e|ing)\b"
    r"|[^.;]{0,80}\b(?:but|yet|however),? (?:then |later |eventually |finally |in the end )?(?:he |she |they |it )?"
    r"(?:had |has )?(?:then |later )?"
    r"(?:did not|didn.t|never (?:did|came|arrived|went|turned up)"
    r"|(?:sent|sends|conveyed) (?:his|her|their|its) (?:apologies|regrets|excuses)"
    r"|could not (?:come|attend|make it|travel|go|leave)|was (?:unable|prevented|held up|taken ill|detained)"
    r"|pull(?:ed|s) out|cri(?:ed|es) off|withdr(?:ew|awn)|stay(?:ed|s) (?:at home|away|put)"
    r"|had to (?:stay|remain|withdraw|cancel)"
    r"|(?:prefer|cho|opt|elect|decid)\w+ (?:instead )?(?:to|for)"
    r"|chang(?:ed|es) (?:his|her|their) (?:mind|plans?|travel)|fell ill|thought better of it"
    r"|(?:the|this|that|his|her) (?:visit|trip|journey|tour|stop|plan) "
    r"(?:fell (?:victim|through|by)|came to nothing|never|did not"
    r"|(?:was|were|has been|had to be) (?:then |later )?(?:cancell?ed|called off|postponed|put off|dropped|scrapped|shelved))"
    r"|(?:an?|the|his|her|their|bad|heavy) [^.;,]{1,60}? (?:kept|prevented|stopped|forced|grounded|detained|delayed|held|made) "
    r"(?:him|her|them|it|the))\b"
)


#: Behind a plan of the past: that it is off, whoever says so.
_MOVED = expression(
    r"[^.]{0,110}?[;,] (?:[^.;,]{1,50} )?(?:the|this|that|his|her|their) (?:\w+ )?(?:visit|trip|journey|tour|flight) "
    r"(?:is|was|has been|had been|had to be) (?:now |then |later |therefore )?"
    r"(?:moved|re-?scheduled|put (?:off|back)|postponed|deferred|shifted|off|called off|cancell?ed|dropped|scrapped|shelved)\b"
)


#: Behind a plan of the past: the other day on which they are to come.
_COMES_LATER = expression(
    r"[^.;]{0,70}?,? (?:but |and )?will (?P<now>now )?(?:only )?"
    r"(?:come|arrive|travel|go|visit|be there|take place|begin|start) (?:only )?(?:in |on |from |early |late |next )"
    r"[^.;,]{0,40}?(?P<instead>\binstead\b)?(?:[.,;]|$)"
)


def comes_later(scene: Scene, sentence: Sentence, at: int) -> bool:
    """`which was due this week will come in November instead`: whether another day is told than that which was meant."""
    told = _COMES_LATER.match(scene.plain(sentence.groups[at].end, sentence.end))
    return told is not None and bool(told["now"] or told["instead"])


_HAD_MEANT = frozenset({"w:was", "w:were", "w:been", "w:meant", "w:intended", "w:hoped"})


def fell_through(scene: Scene, sentence: Sentence, at: int) -> bool:
    """`was to come to Lima in April but did not`: a plan of the past that came to nothing."""
    groups = sentence.groups
    meant = any(g.tags & _HAD_MEANT for g in groups[max(0, at - 4) : at])
    behind = scene.plain(groups[at].end, sentence.end)
    if not meant:
        return False
    return (_DID_NOT.match(behind) or _MOVED.match(behind)) is not None or comes_later(scene, sentence, at)
