"""What was done on a visit long ago and is told right behind it: `A visited Oman in 2012. He met B and signed an accord.`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

#: How many sentences behind a visit tell of it without another day.
_REACH: Final = 3
#: How a sentence opens that goes on with what was told before it.
_GOES_ON: Final = expression(
    r"(?:there,? |then |later,? |also |while there,? )?"
    r"(?:he|she|they|it|the (?:two|sides|presidents|leaders|ministers|parties|heads of state|visit|trip|guest|delegation)|"
    r"both|during (?:the|that|this|his|her|their) |on (?:that|this|the) occasion|at the end of (?:the|his|her) visit|"
    r"in the course of|there\b|at (?:that|the) time|as a result)\b"
)
#: What names the visit again, wherever it stands: `were signed on that trip; they are meant to further trade`.
_ON_THAT_TRIP: Final = expression(
    r"\b(?:on|during|in the course of|at the end of|on the occasion of) (?:that|the same) "
    r"(?:trip|visit|journey|stay|tour|occasion)\b"
)
#: What tells of another time than the visit's.
_OTHER_TIME: Final = expression(
    r"\b(?:now|today|yesterday|tomorrow|currently|since|recently|this (?:week|month|year|morning)|will|is|are|has|have|next|"
    r"later this|last (?:week|month|year)|would|plans?|hopes?)\b"
)
_RULE: Final = "date:visit"


def during_old_visits(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Let what was done on a visit of the past, and is told right behind it without a day, be of its time and its past."""
    visits = [d for d in drafts if d.kind == "visit" and d.standing == "background" and d.get("date")]
    for draft in drafts if visits else ():
        if draft.standing != "done" or draft.get("date") is not None or not _a_deed(draft):
            continue
        visit = next((v for v in reversed(visits) if _on(scene, v, draft)), None)
        if visit is None:
            continue
        draft.standing = "background"
        date = visit.values["date"]
        if (day := _one_day_of(str(date.value))) is not None:
            draft.put("date", Value(day, date.spans, _RULE))


def old_by_what_was_done(scene: Scene, drafts: Sequence[Draft]) -> None:
    """`The plan was signed in January during A's trip to Oman`: the visit is of the time of an old signing told with it.

    Only a month or a year is taken over, which hold the whole visit as they hold the signing.
    """
    signed = [d for d in drafts if d.kind == "instrument" and d.standing == "background" and d.get("date")]
    for visit in drafts if signed else ():
        if visit.kind != "visit" or visit.standing != "done" or visit.get("date") is not None:
            continue
        sides = {visit.get("visitor_state"), visit.get("host_state")}
        paper = next(
            (d for d in signed if d.sentence == visit.sentence and sides == set(d.get("states") or ())), None
        )
        if paper is None or not _during(scene, visit, paper):
            continue
        visit.standing = "background"
        date = paper.values["date"]
        if len(str(date.value)) <= _MONTH:
            visit.put("date", Value(date.value, date.spans, _RULE_OF_SIGNING))


#: Between the word for a signing and that for a visit, or before both: that the one was done on the other.
_DURING: Final = expression(
    r"\b(?:during|in the course of|on the occasion of|at the (?:end|start) of|while on|in the framework of)\b[^.;]*$"
)
_MONTH: Final = len("2025-10")
_RULE_OF_SIGNING: Final = "date:signing"


def _during(scene: Scene, visit: Draft, paper: Draft) -> bool:
    deed = paper.values.get("stage")
    start = scene.sentences[visit.sentence].start
    if deed is None or not deed.spans:
        return False
    since = deed.spans[0][1] if deed.spans[0][1] < visit.trigger[0] else start
    return _DURING.search(scene.plain(since, visit.trigger[0])) is not None


def _a_deed(draft: Draft) -> bool:
    if draft.kind == "instrument":
        return draft.get("stage") in ("signed", "initialled", "issued")
    return draft.kind in ("meeting", "signing")


def _on(scene: Scene, visit: Draft, draft: Draft) -> bool:
    """Whether a deed is told right behind a visit of the same states, in its paragraph and with no other day between."""
    if not 0 < draft.sentence - visit.sentence <= _REACH:
        return False
    if {visit.get("visitor_state"), visit.get("host_state")} != set(draft.get("states") or ()):
        return False
    told = scene.sentences[visit.sentence]
    behind = scene.sentences[visit.sentence + 1 : draft.sentence + 1]
    return all(s.block == told.block and _goes_on(scene, s) for s in behind)


def _goes_on(scene: Scene, sentence: Sentence) -> bool:
    if "date" in sentence.tags:
        return False
    words = scene.plain(sentence.start, sentence.end)
    if _ON_THAT_TRIP.search(words) is not None:
        return True
    return _GOES_ON.match(words) is not None and _OTHER_TIME.search(words) is None


def _one_day_of(date: str) -> str | None:
    """One day within the days of a visit; a visit without an end gives none."""
    first, _, last = date.partition("/")
    if not last:
        return date
    return None if ".." in date else f"[{first}..{last}]"
