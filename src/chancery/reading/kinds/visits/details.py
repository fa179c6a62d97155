"""What a visit's own words tell besides who and where: kind, date, places, purposes and inviter."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.date_values import nearer, read_date
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.subjects import subject
from chancery.reading.kinds.visits.brought_by import brought_by
from chancery.reading.kinds.visits.dates import visit_date
from chancery.reading.kinds.visits.travel import Destination
from chancery.reading.kinds.visits.words import inviter, is_event, purpose, visit_kind
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold
from chancery.reading.when import is_year_of, opening_year, own_year
from chancery.reading.who import full_person


def describe(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, draft: Draft, match: Match, host: Destination
) -> None:
    """Put what sentence `number` tells of the visit that `match` found into its draft."""
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    noun = _noun(sentence, verb) if draft.pattern != "visit.after-attending" else None
    first = match.first if noun == verb else noun or verb
    kind = visit_kind(scene, sentence, first, noun) if noun is not None else _transit(scene, sentence, verb)
    told = _occasion(scene, sentence, draft.pattern, match) or brought_by(
        scene, sentence, draft.pattern, match
    )
    told = told or purpose(scene, sentence, verb)
    if draft.pattern in _FEASTED:
        told = None  # `gave a reception for the delegation`: whom it is for, and not what
    if told is not None:
        draft.set("purposes", [told[0]], (told[1],))
    if (
        kind is None
        and told is not None
        and (draft.pattern in _OCCASIONS or is_event(told[0]) or _to_sit(draft.pattern, told[0]))
    ):
        draft.set("visit_kind", "event", (told[1],))
    else:
        rule = None if kind else "kind:unsaid"
        draft.set("visit_kind", kind[0] if kind else "unspecified", (kind[1],) if kind else (), rule)
    inside = (match.first, match.last) if draft.pattern == "visit.after-attending" else None
    if _back_after(sentence, verb):
        inside = (
            verb,
            len(sentence.groups),
        )  # `came back on Tuesday after visiting Oman`: the day of coming home
    if draft.pattern == "visit.that-of":
        inside = (verb, len(sentence.groups))  # what is told before is the day of the visit before
    own = _leg_date(scene, sentence, host, draft.standing, programme=draft.pattern == "visit.entry")
    if own is not None:
        draft.put("date", own)
    elif draft.pattern in _LEAVING and draft.standing == "done":
        draft.put("date", _until(visit_date(scene, sentence, match, standing=draft.standing)))
    elif not _only_received(scene, draft):
        draft.put("date", visit_date(scene, sentence, match, standing=draft.standing, within=inside))
    if host.place is not None:
        names = [host.place.value, *(place.value for place in host.more)]
        spans = (*host.place.spans, *(span for place in host.more for span in place.spans))
        draft.set("places", names, spans, host.place.rule)
    near = [
        n
        for n in (number, number - 1, number + 1)
        if 0 <= n < len(scene.sentences) and scene.sentences[n].block == sentence.block
    ]
    asked = inviter(scene, scene.sentences, casts, near)
    guests = {p["name"] for p in draft.get("visitor") or []}
    if asked is not None and asked.value not in guests:
        draft.put("inviter", asked)


#: Ways of telling a visit by its end.
_LEAVING = frozenset({"visit.leave", "visit.homeward"})


_FEASTED = frozenset({"visit.feasted", "visit.feasted-passive"})
#: Words of coming home, before what somebody comes from.
_HOME = frozenset({"home", "back", "returned", "returning", "homeward"})


def _back_after(sentence: Sentence, verb: int) -> bool:
    """Whether a visit is what somebody is told to have come home after."""
    groups = sentence.groups
    after = next((n for n in range(verb - 1, max(-1, verb - 4), -1) if "w:after" in groups[n].tags), None)
    if after is None or groups[verb].form != "ing" or sentence.folds.isdisjoint(_HOME):
        return False
    return any(token.fold in _HOME for token in sentence.tokens[: groups[after].first])


def _to_sit(pattern: str, purpose: str) -> bool:
    """Whether somebody leaves home to sit in a meeting that is set, and not for talks of their own."""
    return pattern == "visit.leave-to-sit" and not purpose.endswith("talks") and "talks with" not in purpose


def _until(value: Value | None) -> Value | None:
    if value is None or len(str(value.value)) != 10:
        return value
    return Value(f"../{value.value}", value.spans, "date:left")


_OCCASIONS = frozenset({
    "visit.attends", "visit.attends-held", "visit.represented", "visit.after-attending", "visit.said-yes",
    "visit.agreed-to-attend", "visit.among-guests", "visit.accepted-event",
})  # fmt: skip


#: Ways of telling that somebody will come, whose own words are no part of what they come for.
_ACCEPTED = frozenset({
    "visit.said-yes", "visit.agreed-to-attend", "visit.among-guests", "visit.accepted-event",
})  # fmt: skip
_TO_THE = frozenset({
    "w:yes", "w:to", "w:the", "w:a", "w:an", "w:come", "w:go", "v:arrive", "v:travel", "w:guests", "w:guest", "w:at", "w:for",
    "n:invitation",
})  # fmt: skip


def _occasion(scene: Scene, sentence: Sentence, pattern: str, match: Match) -> tuple[str, Span] | None:
    """What somebody attends in another state: the words between the verb and the place."""
    if pattern not in _OCCASIONS or "host" not in match.parts:
        return None
    groups, last = sentence.groups, match.parts["host"][0] - 1
    while last > match.parts["verb"][0] and groups[last].tags & {
        "w:in",
        "w:at",
        "w:held",
        "v:hold",
        "v:convene",
    }:
        last -= 1
    first = match.parts["verb"][0]
    held = (
        n for n in range(first + 1, last) if groups[n].tags & {"v:hold"} and "comma" not in groups[n].tags
    )
    last = next(held, last + 1) - 1 if pattern == "visit.attends-held" else last
    while first < last and pattern in _ACCEPTED and groups[first].tags & _TO_THE:
        first += 1
    span = (groups[first].start, groups[last].end)
    return scene.words(span), span


def _leg_date(
    scene: Scene, sentence: Sentence, host: Destination, standing: str, *, programme: bool
) -> Value | None:
    """The date that goes with one of several destinations: `Oman (May 12-13), Qatar (May 14)`, `to X in April and to Y`."""
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups) if g.span in host.spans), None)
    told = _told_with(groups, at) if at is not None else None
    if told is None:
        return None
    year = own_year(scene, sentence, told) or opening_year(sentence)
    if year is not None:
        return read_date(scene, groups[told], year=year)
    ahead = read_date(scene, groups[told], future=True)
    past = read_date(scene, groups[told])
    if standing in ("planned", "proposed") or (programme and nearer(scene, ahead, past)):
        return ahead
    return past


_DATED_BY = frozenset({"w:in", "w:on", "w:from", "w:between"})


def _told_with(groups: Sequence[Group], at: int) -> int | None:
    """The date in brackets, or behind a preposition where others have theirs, of the destination at group `at`.

    It may stand before it: `and then, on 5 May, to Oman`.
    """
    if groups[at].tags & {"w:here"}:
        return None
    # `his first since 2019` dates no other leg.
    dates = [
        n
        for n, g in enumerate(groups)
        if g.tags & {"date"}
        and not g.value.since
        and not is_year_of(groups, n)
        and not any("v:say" in s.tags for s in groups[at:n])
    ]
    if at + 2 in dates:
        by = {"open"} | (_DATED_BY if len(dates) > 1 else frozenset())
        return at + 2 if groups[at + 1].tags & by else None
    here = at - 1
    while here > 0 and groups[here].tags & {"w:the", "w:republic", "comma", "w:to"}:
        here -= 1
    to = any(g.tags & {"w:to"} for g in groups[here + 1 : at])
    then = any(g.tags & {"w:then", "w:thereafter", "w:later"} for g in groups[max(0, here - 3) : here])
    return here if to and then and here in dates and len(dates) > 1 else None


def _transit(scene: Scene, sentence: Sentence, verb: int) -> tuple[str, Span] | None:
    """`will stop over in Lima`, `transited Lima`: a stop on the way."""
    groups = sentence.groups
    span = (groups[verb].start, groups[min(verb + 1, len(groups) - 1)].end)
    words = fold(scene.text[slice(*span)])
    return (
        ("transit", span)
        if words.startswith(("stop over", "stopped over", "stops over", "transit", "refuel"))
        else None
    )


def _only_received(scene: Scene, draft: Draft) -> bool:
    """`received the visiting minister on Monday`: the day of the meeting, not of the visit."""
    if draft.pattern == "visit.acts-here":
        return True
    received = draft.pattern in ("visit.hosted", "visit.received-by") and draft.standing != "planned"
    return received and not fold(scene.text[slice(*draft.trigger)]).startswith("host")


def name_inviter(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, draft: Draft, match: Match
) -> None:
    """Who invites, extends or renews an invitation, where the words say no other inviter."""
    if draft.get("inviter") is not None:
        return
    guests = {p["name"] for p in draft.get("visitor") or []}
    for actor in subject(casts, number, scene.sentences[number], match.first, avoid=set(), own=False)[:1]:
        for person in actor.people[:1]:
            full = full_person(scene, person)
            if full.name not in guests:
                draft.set("inviter", full.name, (person.name_span, full.name_span))


def _noun(sentence: Sentence, verb: int) -> int | None:
    """The noun of the visit: the trigger itself, or one that a verb of movement leads to, `flew in for a working visit`."""
    groups = sentence.groups
    if "n:visit" in groups[verb].tags:
        return verb
    for here in range(verb + 1, min(verb + 18, len(groups))):
        tags = groups[here].tags
        if tags & {"stop", "quote", "colon", "w:who", "w:which", "w:that"}:
            return None
        if tags & {"person"} and not groups[verb].tags & {"v:invite", "n:invitation"}:
            return None
        if tags & {"n:visit"} and not tags & {"n:delegation"}:
            led = any(g.tags & {"w:on", "w:for", "w:a", "w:an"} for g in groups[max(verb, here - 7) : here])
            return here if led else None
    return None
