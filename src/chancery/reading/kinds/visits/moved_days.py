"""Visits of which a later clause tells another day: `was first planned for May, but was postponed`, `is now set for June`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft
from chancery.reading.groups import Sentence
from chancery.reading.kinds.visits.firsts import VISIT, visit_meant
from chancery.reading.scene import Scene

_SET: Final = (
    r"(?:planned|scheduled|set|fixed|meant|due|expected|envisaged|foreseen|slated|booked|pencil?led in|rescheduled|to)"
    r"(?: to)?(?: (?:have )?(?:take|taken|been|be|come|go) ?(?:place|off|ahead|made|paid|held)?)?"
    r" (?:for|in|on|to|from)(?: the| early| late| mid)?(?: end of)? ?$"
)
_SAME: Final = r"(?:(?:the|this|that|his|her|their) (?:\w+ ){0,2}?(?:visit|trip|journey|tour)|it|which)"
#: Before the day for which a visit was first meant.
_AT_FIRST: Final = expression(
    rf"(?:^|[;,] (?:and |but )?){_SAME} (?:was|had been|had) (?:first|originally|initially|at first|previously|earlier|once)"
    rf" {_SET}"
)
#: Behind it: that it was put off.
_PUT_OFF: Final = expression(
    r"[^.;]{0,50}?[,;]? ?(?:(?:but|and|then|yet|it|later) ?)*(?:was|were|had|has|got)(?: to be| been)?"
    r"(?: \w+ly| later| then| twice)? "
    r"(?:postponed|put off|delayed|deferred|called off|cancell?ed|dropped|moved|rescheduled|shelved|scrapped|put back)\b"
)
#: Before the day on which one put off is still meant.
_NOW_SET: Final = expression(
    rf"(?:^|[;,.] (?:and |but )?){_SAME} (?:is|has been|has) (?:now|since|instead|therefore|meanwhile)(?: been)? {_SET}"
    rf"|(?:^|[;,.] (?:and |but )?){_SAME} has been rescheduled (?:for|to) ?$"
    r"|\bnew dates? (?:is|are|has been|have been|was|were) (?:now )?(?:set|fixed|agreed|found) (?:for|in|on) ?$"
)


def told_anew(scene: Scene, found: Sequence[Draft]) -> Iterator[Draft]:
    """The visit that was called off, of one that took another day's place, and the one still meant where one is off."""
    if not found:
        return
    for number, sentence in enumerate(scene.sentences):
        if "date" not in sentence.tags:
            continue
        for group in sentence.groups:
            if "date" not in group.tags:
                continue
            ahead = scene.plain(sentence.start, group.start)
            if _AT_FIRST.search(ahead) and _PUT_OFF.match(scene.plain(group.end, sentence.end)):
                first = _first_meant(sentence, number, found)
                yield from _copy(scene, sentence, number, first, group.span, "cancelled")
            elif _NOW_SET.search(ahead):
                off = _called_off(scene, number, found)
                if off is not None and (held := off.values.get("date")) and held.spans == (group.span,):
                    del off.values["date"]
                yield from _copy(scene, sentence, number, off, group.span, "planned")


def _first_meant(sentence: Sentence, number: int, found: Sequence[Draft]) -> Draft | None:
    if any(d.sentence == number and d.standing == "cancelled" for d in found):
        return None
    return visit_meant(sentence, number, found, refers=True)


#: How many sentences before that of the new day a visit was put off.
_NEAR: Final = 1


def _called_off(scene: Scene, number: int, found: Sequence[Draft]) -> Draft | None:
    """The visit last told as put off, of whose guest and host no visit to come is told already."""
    off = [d for d in found if d.standing == "cancelled" and number - _NEAR <= d.sentence <= number]
    last = max(off, key=lambda d: (d.sentence, d.trigger), default=None)
    if last is None or not VISIT.search(scene.text[last.evidence[0] : last.evidence[1]]):
        return None
    ways = [(d.get("visitor_state"), d.get("host_state")) for d in found if d.standing == "planned"]
    return None if (last.get("visitor_state"), last.get("host_state")) in ways else last


def _copy(
    scene: Scene, sentence: Sentence, number: int, draft: Draft | None, day: tuple[int, int], standing: str
) -> Iterator[Draft]:
    """The visit of `draft` as it was, or is, meant for another day."""
    group = next(g for g in sentence.groups if g.span == day)
    date = read_date(scene, group, future=standing == "planned") if draft is not None else None
    if draft is None or date is None:
        return
    made = Draft("visit", standing, "visit.moved", day, (sentence.start, group.end), number)
    made.values = {k: v for k, v in draft.values.items() if k not in ("date", "inviter")}
    made.put("date", date)
    yield made
