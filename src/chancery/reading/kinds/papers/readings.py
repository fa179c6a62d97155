"""Ratifications on their way through a house: a first reading ratifies nothing, nor does what is taken off the agenda."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.scene import Scene

_RATIFIES: Final = frozenset({"n:ratification", "v:ratify", "v:approve"})
_FIRST: Final = expression(
    r"\b(?:in|at|on|after|of|its|the|passed|held|through|by) (?:a |the |its |their )?(?:first|preliminary)(?: \w+)? reading\b"
    r"|\bfirst of (?:two|three|the two|the three) (?:readings|votes)\b"
)
#: What makes of a first reading the one that decides.
_ALL: Final = expression(
    r"\b(?:and (?:final|last|second|third)|(?:both|all|two|three) readings|final reading)\b"
)
#: Behind the paper, or before the ratification: that the house does not take it up.
_OFF: Final = expression(
    r"\b(?:(?:was|were|has been|have been|had been|is|being) (?:then |later |again |also |therefore )?"
    r"(?:(?:taken|struck|pulled|removed|dropped|withdrawn|deleted)(?: off| from|$)|removed|dropped|withdrawn|shelved"
    r"|postponed|put off|deferred|held over|adjourned))\b"
)
_OFF_BY: Final = expression(
    r"\b(?:took|struck|pulled|removed|dropped|deleted|withdrew|shelved|postponed|put off|deferred) "
    r"(?:\w+ ){0,6}?(?:ratification|ratifying) (?:of )?(?:the )?$"
)
_LATER: Final = expression(
    r"\b(?:until|till|to a (?:later|next|future)|to (?:the )?(?:next|spring|autumn|[a-z]+ session))\b"
)
#: Those who only advise a house: `the Foreign Affairs Committee on Tuesday backed the ratification`.
_ADVISED: Final = expression(
    r"\bcommittee(?: (?:of|on|for) [^.,;]{3,60}?)?(?:,? on \w+(?: \d+)?(?: \w+)?,?)?"
    r" (?:has |had )?(?:unanimously |today |also )*"
    r"(?:backed|approved|endorsed|supported|adopted|cleared|recommended|gave (?:its )?(?:support|backing|approval|consent))\b"
)


def first_reading(scene: Scene, sentence: Sentence) -> bool:
    """`adopted the law ratifying the treaty in the first reading`: whether a house has only begun with it."""
    words = scene.plain(sentence.start, sentence.end)
    return _FIRST.search(words) is not None and _ALL.search(words) is None


def in_a_house(scene: Scene, sentence: Sentence, tie: Governed, standing: str) -> str:
    """The standing of a ratification that a house has only begun with, put off or taken off its agenda."""
    if standing not in ("done", "background", "planned") or tie.verb_class not in _RATIFIES:
        return standing
    if first_reading(scene, sentence) or (standing == "done" and _advised(scene, sentence, tie)):
        return "planned"
    if tie.verb_class != "n:ratification":
        return standing
    verb = sentence.groups[tie.verb]
    behind = scene.plain(verb.end, sentence.end)
    if _OFF.search(behind) or _OFF_BY.search(scene.plain(sentence.start, verb.end) + " "):
        return "planned" if _LATER.search(behind) else "cancelled"
    return standing


def _advised(scene: Scene, sentence: Sentence, tie: Governed) -> bool:
    """Whether only a committee has spoken for the ratification."""
    return _ADVISED.search(scene.plain(sentence.start, sentence.groups[tie.verb].end)) is not None
