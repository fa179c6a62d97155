"""What goes with a visit that is called off: the meetings and signings it was to bring, and the day it is put off to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.expressions import expression
from chancery.model.edtf import bounds
from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

_VISIT = r"(?:visit|trip|journey|tour|stay|mission)"
#: What was meant to be: `he was to meet`, `had been due to sign`, `the programme foresaw`, `would have been signed`.
_WAS_MEANT = expression(
    r"\b(?:was|were|had been)(?: also| both)? (?:to\b|(?:due|set|expected|scheduled|supposed|meant|slated|planned|going) )"
    r"|\bwould (?:also )?have\b"
    r"|\b(?:programme|program|agenda|schedule|itinerary)\b[^.;]{0,60}\b(?:contemplated|foresaw|envisaged|included|provided for"
    r"|featured|comprised|contained|listed|had)\b"
)
_DURING = expression(
    r"\b(?:during|on|in the course of|in the framework of|as part of|at the time of) (?:the|his|her|this|that|their) "
    rf"(?:\w+ )?{_VISIT}\b"
)
_WOULD = expression(r"\bwould\b")
#: What takes place for all that.
_FOR_ALL_THAT = expression(
    r"\b(?:nevertheless|nonetheless|still|instead|as planned|all the same|for all that|even so|goes ahead|go ahead|by video\w*"
    r"|online|by telephone)\b"
)
#: `the visit will now take place from 8 March`, `has been moved to May`.
_NEW_DAY = expression(
    rf"\b(?:the|his|her|their|this|that) (?:\w+ ){{0,2}}?{_VISIT} "
    r"(?:will|would|shall|should|is to|is expected to|is due to|is set to) "
    r"(?:now |instead |then |therefore )*(?:take place|be (?:made|paid|held)|begin|start|go ahead|follow|happen)\b"
    rf"|\b(?:the|his|her|their|this|that) (?:\w+ ){{0,2}}?{_VISIT} (?:is|has been|was) (?:now |instead |then |therefore )*"
    r"(?:re-?scheduled|moved|put back|put off|postponed|deferred|shifted|re-?set|set|scheduled|planned|expected|due|foreseen"
    r"|re-?dated|pencil?led in) (?:to|for|until|till|in)\b"
    r"|^it (?:will|would|is to|should) (?:now |instead |then )*(?:take place|be (?:made|paid|held))\b"
)
#: How many sentences behind the news of a visit that is off its new day may be told.
_REACH = 6


def fall_with(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """`drafts`, those cancelled that a visit called off was to bring, and with the visit that is meant instead."""
    off = [d for d in drafts if d.kind == "visit" and d.standing == "cancelled"]
    if not off:
        return list(drafts)
    for visit in off:
        if any(_made_after_all(visit, d) for d in drafts):
            continue
        for draft in drafts:
            kept = draft.kind == "meeting" and any(_kept_up(scene, visit, other, draft) for other in drafts)
            if draft.kind in ("meeting", "signing") and not kept and _falls(scene, visit, draft):
                draft.standing, draft.echo = "cancelled", False
    return [*_without_later_signings(drafts), *_put_off(scene, off, drafts)]


def _without_later_signings(drafts: Sequence[Draft]) -> list[Draft]:
    """`drafts` without the signing still expected of what a visit called off was to bring: its paper is planned, no more."""
    fallen = [d for d in drafts if d.kind == "signing" and d.standing == "cancelled"]
    return [
        d
        for d in drafts
        if not (d.kind == "signing" and d.standing == "planned")
        or not any(f.get("states") == d.get("states") and f.sentence < d.sentence for f in fallen)
    ]


def _made_after_all(visit: Draft, other: Draft) -> bool:
    return (
        other.kind == "visit"
        and other.standing == "done"
        and other.get("host_state") == visit.get("host_state")
        and other.get("visitor_state") == visit.get("visitor_state")
    )


def _kept_up(scene: Scene, visit: Draft, other: Draft, draft: Draft) -> bool:
    """Whether a meeting of the same states was held all the same between the visit that is off and `draft`."""
    held = other.kind == "meeting" and other.standing == "done" and other.get("states") == draft.get("states")
    if not held or not visit.sentence < other.sentence <= draft.sentence or other is draft:
        return False
    sentence = scene.sentences[other.sentence]
    return _FOR_ALL_THAT.search(scene.plain(sentence.start, sentence.end)) is not None


def _falls(scene: Scene, visit: Draft, draft: Draft) -> bool:
    """Whether a meeting or signing told behind a visit that is off was to be part of it."""
    sentence = scene.sentences[draft.sentence]
    between = {visit.get("visitor_state"), visit.get("host_state")}
    if draft.standing not in ("planned", "done") or set(draft.get("states") or ()) != between:
        return False
    if draft.get("meeting_kind") == "call":
        return False  # nobody has to travel for one
    if draft.sentence <= visit.sentence or scene.story(sentence) is not scene.story(
        scene.sentences[visit.sentence]
    ):
        return False
    words = scene.plain(sentence.start, sentence.end)
    if _FOR_ALL_THAT.search(words):
        return False
    during = _DURING.search(words) is not None
    meant = bool(_WAS_MEANT.search(words) or (during and _WOULD.search(words)))
    return meant and (during or not _later(draft, visit))


def _later(draft: Draft, visit: Draft) -> bool:
    """Whether what was to be has a day of its own behind those of the visit."""
    own, days = draft.get("date"), visit.get("date")
    if not own:
        return False
    first, last = bounds(str(own))[0], bounds(str(days))[1] if days else None
    return last is None or (first is not None and first > last)


def _put_off(scene: Scene, off: Sequence[Draft], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The visit that is still meant, where a later sentence tells its new day."""
    for visit in off:
        planned = [d for d in drafts if d.kind == "visit" and d.standing == "planned" and _same(d, visit)]
        if planned:
            continue
        behind = range(visit.sentence + 1, min(visit.sentence + 1 + _REACH, len(scene.sentences)))
        found = ((n, _new_day(scene, scene.sentences[n])) for n in behind)
        told = next(((n, at, date) for n, new in found if new is not None for at, date in (new,)), None)
        if told is None:
            continue
        number, at, date = told
        held = visit.values.get("date")
        if held is not None and held.spans == date.spans:
            del visit.values["date"]  # the day of what is meant instead
        meant = Draft("visit", "planned", "visit.put-off", (at, at + 1), (at, date.spans[0][1]), number)
        meant.values = {k: v for k, v in visit.values.items() if k != "date"}
        meant.put("date", date)
        yield meant
        return


def _same(one: Draft, two: Draft) -> bool:
    return all(one.get(name) == two.get(name) for name in ("visitor_state", "host_state", "visitor"))


def _new_day(scene: Scene, sentence: Sentence) -> tuple[int, Value] | None:
    """`(offset, day)`: where a sentence tells to what day a visit is put off, and that day."""
    told = _NEW_DAY.search(scene.plain(sentence.start, sentence.end))
    if told is None:
        return None
    for group in sentence.groups:
        if "date" in group.tags and (date := read_date(scene, group, future=True)) is not None and date.spans:
            begin = next(
                (g.start for g in sentence.groups if "n:visit" in g.tags or "w:it" in g.tags), sentence.start
            )
            if begin < date.spans[0][1] and date.spans[0][0] > begin:
                return begin, date
    return None
