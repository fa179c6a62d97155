"""What only the whole report can settle: dates, places and states that one fact hands on to another."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.date_values import is_coming
from chancery.reading.drafts import Draft, Value
from chancery.reading.occasions import date_of_occasion, place_of_dateline, place_of_occasion
from chancery.reading.one_more import one_more_of_several
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of
from chancery.reading.stays import date_meetings


def settle(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """Hand date and place from the signing to its papers and the other way round."""
    done = list(drafts)
    _titled_on_the_day(scene, done)
    one_more_of_several(scene, done)
    occasions = [d for d in done if d.kind == "signing" and d.standing == "done"]
    for occasion in occasions:
        if not occasion.get("date"):
            occasion.put("date", date_of_occasion(scene, done, occasion))
    papers = [
        d for d in done if d.kind == "instrument" and d.standing == "done" and d.get("stage") == "signed"
    ]
    for name in ("date", "place"):
        for paper in papers:
            _inherit(
                paper,
                [o for o in occasions if o.get("states") == paper.get("states")],
                name,
                "inherited:signing",
            )
        for occasion in occasions:
            _inherit(
                occasion,
                [p for p in papers if p.get("states") == occasion.get("states")],
                name,
                "inherited:instrument",
            )
    _place_of_report(scene, done)
    _still_to_come(scene, done)
    _sectors_of_last_resort(scene, done)
    _travel_to_come(done)
    date_meetings(done)
    return [d for d in done if not _old_signing(d, done) and not _called_off(d, done)]


#: A visit that nothing tells but a delegation and its head.
_UNSAID = "visit.delegation"


def _travel_to_come(drafts: Sequence[Draft]) -> None:
    """A delegation of which nothing is told but who belongs to it comes when that comes which it is for: a session ahead."""
    for visit in drafts:
        if visit.pattern != _UNSAID or visit.standing != "done" or visit.get("date"):
            continue
        pair = sorted(s for s in (visit.get("visitor_state"), visit.get("host_state")) if s)
        others = [d for d in drafts if d.kind in _OCCASIONS and d.get("states") == pair]
        ahead = [d for d in others if d.standing == "planned" and d.get("date")]
        if ahead and not any(d.standing == "done" or _was_held(d) for d in others):
            visit.standing = "planned"
            visit.put(
                "date", Value(ahead[0].get("date"), ahead[0].values["date"].spans, "inherited:occasion")
            )


_OCCASIONS = frozenset({"meeting", "mechanism", "signing"})


def _was_held(draft: Draft) -> bool:
    """Whether a session of an older day is told, to which a delegation may have come as well."""
    return (
        draft.kind == "mechanism" and draft.get("state") == "session-held" and draft.standing == "background"
    )


_MOVED_ON = frozenset(
    {"ratified", "in-force", "amended", "renewed", "suspended", "denounced", "terminated", "expired"}
)
_NOW = frozenset({"done", "planned"})
_ISSUED_THERE = frozenset({"signed", "issued", "initialled"})


def _place_of_report(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Papers and signings without a place take that of the event around them."""
    for draft in drafts:
        if draft.kind not in ("signing", "instrument") or draft.get("place") or draft.standing not in _NOW:
            continue
        if draft.kind == "instrument" and draft.get("stage") not in _ISSUED_THERE:
            continue
        draft.put("place", place_of_occasion(scene, drafts, draft) or place_of_dateline(scene, drafts, draft))


def _still_to_come(scene: Scene, drafts: Sequence[Draft]) -> None:
    """`ratified last month`, `will apply from 1 December`: a stage whose day is ahead is planned, whatever came before."""
    for draft in drafts:
        if draft.kind == "instrument" and draft.standing == "done" and draft.get("stage") == "in-force":
            draft.standing = "planned" if is_coming(scene, draft.values.get("date")) else draft.standing


#: Types whose sector, when nothing tells another, is the relations of the two states.
_POLITICAL = frozenset({"joint-statement", "joint-declaration", "treaty"})
#: Types that a session leaves behind and that are about what its channel is about.
_OF_SESSIONS = frozenset({"protocol", "minutes"})


def _sectors_of_last_resort(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Papers without a sector of their own: the protocol of a session has its channel's, a communique is political."""
    for draft in drafts:
        if draft.kind != "instrument" or draft.get("sectors"):
            continue
        if draft.get("type") in _OF_SESSIONS:
            draft.put("sectors", _of_channel(scene, drafts, draft))
        elif draft.get("type") in _POLITICAL:
            draft.set("sectors", ["politics"], draft.values["type"].spans, "sector:type")


def _of_channel(scene: Scene, drafts: Sequence[Draft], draft: Draft) -> Value | None:
    channels = [
        d
        for d in drafts
        if d.kind == "mechanism" and 0 <= draft.sentence - d.sentence <= _NEAR and d.values.get("name")
    ]
    if not channels:
        return None
    held = [d for d in channels if d.get("state") == "session-held"]
    nearest = max(held or channels, key=lambda d: d.sentence)
    found = sectors_of(scene.text, nearest.values["name"].spans, ())
    return None if found is None else Value(found.value, found.spans, "sector:channel")


#: How many sentences before its protocol a session may be told of.
_NEAR = 5


def _titled_on_the_day(scene: Scene, drafts: Sequence[Draft]) -> None:
    """A paper named by its full title beside an occasion just told, with no older date, was signed on that occasion."""
    occasions = [d for d in drafts if d.kind == "signing" and d.standing == "done"]
    for draft in drafts:
        if (
            draft.pattern != "instrument.recalled"
            or draft.standing != "background"
            or draft.get("date")
            or not _full_title(draft)
            or _within_another(draft, drafts)
            or _there_already(scene, draft)
        ):
            continue
        block = scene.sentences[draft.sentence].block
        beside = [
            o
            for o in occasions
            if o.get("states") == draft.get("states") and 0 <= block - scene.sentences[o.sentence].block <= 1
        ]
        if beside:
            draft.standing = "done"
            draft.put("stage", Value("signed", (beside[-1].trigger,), "titled:occasion"))


_HOLDS = expression(
    r"^(?:,? ?(?:which|that) )?(?:(?:has|have|had) (?:been|existed|served|governed|regulated)\b|provide[sd]?\b|governs?\b"
    r"|regulates?\b|remains?\b|stays?\b|continues? to\b|allows?\b|obliges?\b|,? ?(?:in (?:place|force|effect)|valid|existing)\b"
    r"|(?:is|are|was) (?:still|already|older|long|more than)\b|dates?\b|dating\b"
    r"|(?:which |that )?(?:(?:the|our|both|two) ){0,2}(?:\w+ ){1,2}(?:has|have|had) had\b)"
)
_UNDER = expression(
    r"\b(?:under|within(?: the (?:framework|scope|meaning) of)?|pursuant to|in accordance with|in line with|on the basis of"
    r"|based on|as provided(?: for)? (?:in|by)|existing|earlier|previous|older|current|citing"
    r"|(?:build|rest|stand|draw|expand|elaborate)(?:s|ing)? (?:up)?on|builds? further on|flow(?:s|ing)? from"
    r"|(?:complement|supplement|replace|supersede|implement|amend|extend|follow)(?:s|ing)?|(?:takes?|taking) the place of"
    r"|adds? to|goes beyond|provided for (?:in|by)|foreseen (?:in|by)|signatory to|party to|besides|recall(?:s|ed|ing))"
    r" (?:the |an? |their |its )?$"
)


def _there_already(scene: Scene, draft: Draft) -> bool:
    """Whether the words around a title speak of a paper that there is: `under the Agreement`, `which has been in place`."""
    spans = draft.values["title"].spans
    sentence = scene.sentences[draft.sentence]
    before, behind = scene.plain(sentence.start, spans[0][0]), scene.plain(spans[-1][1], sentence.end).strip()
    return _HOLDS.match(behind) is not None or _UNDER.search(before) is not None


def _within_another(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether the title of one paper names the other: `Protocol amending the Agreement on Fish`."""
    own = draft.values["title"].spans
    titles = [
        d.values["title"].spans
        for d in drafts
        if d is not draft and d.kind == "instrument" and d.get("title")
    ]
    return any(t[0][0] < own[0][0] and own[-1][1] <= t[-1][1] for t in titles if t)


def _full_title(draft: Draft) -> bool:
    title = str(draft.get("title") or "")
    return (
        title[:1].isupper()
        and any(f" {w} " in title for w in ("on", "for", "of", "concerning", "between", "in"))
        and len(title.split()) > 3
    )


def _old_signing(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """A signing of which nothing is told but a paper that turned out to be old."""
    if draft.kind == "signing" and draft.pattern == "signing.earlier":
        papers = [d for d in drafts if d.kind == "instrument" and d.get("states") == draft.get("states")]
        still = any(d.get("stage") == "signed" and d.get("date") == draft.get("date") for d in papers)
        return still or not any(d.get("stage") in _MOVED_ON for d in papers)
    if (
        draft.kind != "signing"
        or draft.standing != "done"
        or any(draft.get(n) for n in ("date", "declared", "witnesses"))
    ):
        return False
    papers = [
        d
        for d in drafts
        if d.kind == "instrument" and d.get("states") == draft.get("states") and d.get("stage") == "signed"
    ]
    return bool(papers) and all(p.standing == "background" for p in papers)


def _called_off(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """A signing that was to come, of which a later sentence says that it was put off or dropped."""
    return (
        draft.kind == "signing"
        and draft.standing == "planned"
        and any(
            d.kind == "signing"
            and d.standing == "cancelled"
            and d.sentence > draft.sentence
            and d.get("states") == draft.get("states")
            for d in drafts
        )
    )


def _inherit(draft: Draft, givers: Sequence[Draft], name: str, rule: str) -> None:
    if draft.get(name):
        return
    held = {str(g.get(name)) for g in givers if g.get(name)}
    if len(held) == 1:
        giver = next(g for g in givers if g.get(name))
        draft.put(name, Value(giver.values[name].value, giver.values[name].spans, rule))
