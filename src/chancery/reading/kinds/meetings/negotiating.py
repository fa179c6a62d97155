"""Talks on a paper that go on over weeks: a negotiation, at which nobody is said to sit down."""

from __future__ import annotations

import re
from itertools import pairwise

from chancery.expressions import expression
from chancery.reading.dates import DateMention
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

#: Talks on a paper that go on over weeks: a negotiation, no meeting.
_NEGOTIATION = expression(
    r"^ (?:between [^.;,]{1,70}? )?(?:on|over|about|for|towards?) (?:an?|the|this|their|its|new) (?P<object>[^.;]{1,90}?),? "
    r"(?:(?:have|has|had) )?(?:made (?:\w+ ){0,2}(?:headway|progress)|advanced|progressed|moved (?:ahead|forward)|"
    r"continued?s?|dragged|stalled|faltered|reached (?:an?|their|the) (?:\w+ )?stage|"
    r"(?:are|were|remain|remained) (?:still )?(?:under way|ongoing|in hand|stalled|continuing|advancing|deadlocked|at an))\b"
)
_TO_A_PAPER = expression(
    r"^ (?:(?:between|with) [^.;,]{1,70}? )?(?:on|for|over|about|towards?) (?:an?|the|this|their|its|new) (?:[\w-]+ ){0,6}?"
    r"(?:agreement|treaty|convention|protocol|accord|pact|memorandum|mou|deal|contract)\b"
)
#: What one does with a negotiation as a whole, before its name and behind it.
_SETS_OUT = expression(
    r"\b(?:begin|begins|began|begun|start|starts|started|open|opens|opened|launch|launched|resumed?|restart(?:ed)?|reopen(?:ed)?|"
    r"concluded?|completed?|finali[sz]ed?|ended|enter(?:ed)? into|continued?|suspend(?:ed)?|paused|br(?:eak|oke) off) "
    r"(?:\w+ ){0,3}$"
)
#: `are in talks about opening`, `is in talks with Oman to buy`: what two are at, which tells of no meeting.
_ARE_IN = expression(
    r"\b(?:is|are|was|were|be|been|being|remains?|(?:is|are|was|were|been) (?:now|still|already|also|currently|reportedly)) "
    r"in (?:(?:active|advanced|early|preliminary|initial|final|exploratory|close|direct|informal|discreet) )?$"
)
#: `an agreement on which the two began negotiations`.
_ON_WHICH = expression(
    r"\b(?:agreement|treaty|convention|protocol|accord|pact|memorandum|deal|contract)\b[^.;,]{0,30} "
    r"(?:on|over|about|for) which [^.;,]{1,70}$"
)
_TO_DO = expression(r"^ (?:with [^.;,]{1,60}? )?(?:on|about|over|for|towards?|to|aimed at)\b")
_ARE_SET_OUT = expression(
    r"\b(?:will|would|are (?:to|due to|expected to)|were to|could|may|should|have|had) "
    r"(?:start|begin|open|resume|be (?:launched|opened|resumed|concluded|completed)|been (?:launched|concluded|completed))\b"
)
_A_PAPER = expression(
    r"\b(?:agreement|treaty|convention|protocol|accord|pact|memorandum|mou|arrangement|deal|contract|roadmap|road map)\b"
)


#: What one wishes to be done with a negotiation: `speeding up negotiations on deals`.
_HASTENED = expression(
    r"\b(?:(?:speed\w*|sped|step\w*) up|accelerat\w+|expedit\w+|hasten\w*|fast-track\w*|intensif\w+|quicken\w*) "
    r"(?:the |their |these |those )?(?:[\w-]+ ){0,2}$"
)
#: `moved negotiations between A and B still further off`.
_FAR_OFF = expression(
    r"^ (?:(?:between|with) [^.;,]{1,70}? )?(?:still |even |yet )?(?:(?:further|farther) (?:off|away)|out of (?:reach|sight))\b"
)


def negotiates(scene: Scene, sentence: Sentence, noun: int, after: str) -> bool:
    """Whether the talks are those on a paper that went on, `Talks on an accord made headway`, and nobody sat down."""
    before = scene.plain(sentence.start, sentence.groups[noun].start)
    if _HASTENED.search(before) or _FAR_OFF.match(after):
        return not _sat_down(sentence)
    if _ON_WHICH.search(before) and _SETS_OUT.search(before):
        return not _sat_down(sentence)
    if _ARE_IN.search(before) and _TO_DO.match(after):
        return not _sat_down(sentence)
    if _TO_A_PAPER.match(after) and (_SETS_OUT.search(before) or _ARE_SET_OUT.search(after)):
        return not _sat_down(sentence)
    going = _NEGOTIATION.match(after)
    if going is None or not _A_PAPER.search(going["object"]) or going["object"].endswith(" and"):
        return False
    return not re.search(
        r"\b(?:held|holds?|holding|had|conducted|during|after|at|in) (?:[\w-]+ ){0,3}$", before
    )


def _sat_down(sentence: Sentence) -> bool:
    """Whether a sentence tells a day, on which they sat down to it, or for how long they did: `two days of talks`."""
    if any(g.tags & _SPELLS and of.tags & {"w:of"} for g, of in pairwise(sentence.groups)):
        return True
    dates = [g.value for g in sentence.groups if isinstance(g.value, DateMention)]
    return any(d.day or d.weekday is not None or d.unit == "day" for d in dates)


_SPELLS = frozenset({"w:hours", "w:hour", "w:day", "w:days", "w:rounds", "w:round"})
