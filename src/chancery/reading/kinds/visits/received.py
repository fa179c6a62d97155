"""Guests whom nobody says to be on a visit, but who pay a courtesy call on, or are received by, somebody of the host."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from chancery.expressions import expression
from chancery.model.edtf import bounds
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.homes import home_of
from chancery.reading.kinds.actors.organisations import organisation_in
from chancery.reading.kinds.meetings.meetings import meetings
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.where import place_state

#: Those who live where they are received.
RESIDENT = expression(
    r"\b(?:ambassador|charge|high commissioner|consul|resident|nuncio|attache|envoy|mission)"
)


#: Ways of telling a meeting that name the guest first.
_GUEST_FIRST = frozenset({
    "meeting.call-on", "meeting.granted-passive", "meeting.has-audience", "meeting.received-passive", "meeting.guest-of",
    "meeting.went-to", "meeting.paid-visit", "meeting.on-whom", "meeting.by-whom",
})  # fmt: skip


def received_guests(scene: Scene, found: Sequence[Draft]) -> Iterator[Draft]:
    """A visit for each foreigner received in the host's own land of whom `found` tells no visit."""
    for draft in meetings(scene):
        received = draft.get("meeting_kind") in ("received", "courtesy-call")
        if draft.standing != "done" or not (received or _party_at(scene, draft) is not None):
            continue
        if long_ago(scene, draft):
            continue
        pair = _host_and_guest(scene, draft)
        if (
            pair is None
            or _the_other_way(found, *pair)
            or any(d.get("visitor_state") == pair[1].get("state") for d in found)
        ):
            continue
        host, guest = pair
        home = home_of(scene, scene.sentences[draft.sentence])
        abroad = home is not None and home.state != host["state"]
        if abroad and home is not None and home.rule == _BY_BODIES and _seat(scene, draft) == host["state"]:
            home = None
        elif (
            abroad
            or _elsewhere(scene, draft, host["state"])
            or (home is None and _in_their_house(scene, draft))
        ):
            continue
        visit = Draft("visit", "done", "visit.received", draft.trigger, draft.evidence, draft.sentence)
        spans = draft.values["participants"].spans
        visit.put("visitor", Value([guest], spans))
        visit.set("visitor_state", guest.get("state"), spans)
        visit.set("host_state", host["state"], spans, "host:receives")
        visit.set("visit_kind", "unspecified", (), "kind:unsaid")
        if home is not None:
            visit.set("places", [home.city], (home.span,), home.rule)
        yield visit


#: Days within which what is told is news.
_RECENT = 4
_ON_A_VISIT = expression(
    r"\b(?:on|for|during) (?:a|an|his|her|their|the)\b[^.;,]{0,50}\b(?:visit|trip|tour|stay|stopover)\b"
)


def received_once(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """Whether a host is only told to have received somebody on an earlier day: a meeting of then, and no visit told now."""
    if _ON_A_VISIT.search(scene.plain(sentence.start, sentence.end)):
        return False
    span = sentence.groups[verb].span
    return any(long_ago(scene, draft) for draft in meetings(scene) if draft.trigger == span)


def long_ago(scene: Scene, draft: Draft) -> bool:
    day = bounds(str(draft.get("date")))[1] if draft.get("date") else None
    return day is not None and scene.published is not None and (scene.published - day).days > _RECENT


#: Who goes about with others is not at home: `met Minister P and his party`.
_PARTY = expression(
    r"\band (?:his|her|their)\s+(?:party|entourage|suite|companions?|retinue|accompanying (?:party|delegation|officials))\b"
)


#: Where a report is from by the names of its state's bodies alone, which any place that is told outweighs.
_BY_BODIES = "here:own-name"


def _party_at(scene: Scene, draft: Draft) -> int | None:
    """Where what tells of a meeting speaks of those who go about with a guest, in code points."""
    for start, end in (draft.evidence, *draft.more):
        told = _PARTY.search(scene.text, start, _sentence_end(scene, end))
        if told is not None:
            return told.start()
    return None


def _sentence_end(scene: Scene, at: int) -> int:
    """Where the sentence ends in which code point `at` stands."""
    return next((s.end for s in scene.sentences if s.start <= at <= s.end), at)


def _the_other_way(found: Sequence[Draft], host: dict[str, Any], guest: dict[str, Any]) -> bool:
    """Whether the host is told to be the guest's visitor."""
    way = (host.get("state"), guest.get("state"))
    return any((d.get("visitor_state"), d.get("host_state")) == way for d in found)


def _host_and_guest(scene: Scene, draft: Draft) -> tuple[dict[str, Any], dict[str, Any]] | None:
    rows = [
        row
        for row in draft.get("participants") or []
        if row.get("state") or row.get("office") or organisation_in(row["name"])
    ]
    if len(rows) < 2 or rows[0].get("state") == rows[1].get("state"):
        return None
    sentence = scene.sentences[draft.sentence]
    rows = sorted(rows[:2], key=lambda row: scene.text.find(row["name"].split()[-1], sentence.start))
    # `whom` brings in front whoever would be told last: `P, on whom A called`
    call = draft.pattern == "meeting.noun" and draft.get("meeting_kind") == "courtesy-call"
    guest_first = (call or draft.pattern in _GUEST_FIRST) != ("w:whom" in sentence.tags)
    party = _party_at(scene, draft)
    if party is not None and draft.get("meeting_kind") not in ("received", "courtesy-call"):
        before = [scene.text.rfind(row["name"].split()[-1], 0, party) for row in rows]
        guest_first = before[0] > before[1]
    guest, host = (rows[0], rows[1]) if guest_first else (rows[1], rows[0])
    home = home_of(scene, scene.sentences[draft.sentence])
    if not host.get("state") and home is not None and home.rule == "here:dateline":
        host = {**host, "state": home.state}
    if not host.get("state"):
        host = {**host, "state": _seat(scene, draft)}
    if not host.get("state") or host["state"] == guest.get("state"):
        return None
    others = [state for state in draft.get("states") or () if state != host["state"]]
    if party is not None and not guest.get("state") and len(others) == 1:
        guest = {**guest, "state": others[0]}
    if not guest.get("office") and not organisation_in(guest["name"]):
        return None
    if not guest.get("state") and not organisation_in(guest.get("office") or guest["name"]):
        return None
    office = fold(guest.get("office") or guest["name"])
    return None if RESIDENT.search(office) else (host, guest)


def _seat(scene: Scene, draft: Draft) -> str | None:
    """The state of the city that the sentence says it happened in: `the King received X in Riyadh`."""
    told = {draft.evidence[0], *(start for start, _ in draft.more)}
    for sentence in scene.sentences:
        if not any(sentence.start <= start < sentence.end for start in told):
            continue
        for at in range(1, len(sentence.groups)):
            if sentence.groups[at].tags & {"place"} and sentence.groups[at - 1].tags & {"w:in"}:
                found = place_state(scene, sentence, at)
                return found[0] if found is not None else None
    return None


def _in_their_house(scene: Scene, draft: Draft) -> bool:
    """Whether the sentence speaks of an organisation, in whose house envoys of all states receive one another."""
    sentence = scene.sentences[draft.sentence]
    return organisation_in(scene.text[sentence.start : sentence.end]) is not None


def _elsewhere(scene: Scene, draft: Draft, state: str) -> bool:
    """Whether the sentence places the meeting outside the host's state."""
    sentence = scene.sentences[draft.sentence]
    places = [place_state(scene, sentence, n) for n, g in enumerate(sentence.groups) if g.tags & {"place"}]
    return any(p is not None and p[0] != state for p in places)
