"""What a visit's own words tell besides who and where: kind, date, places, purposes and inviter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from chancery.reading.drafts import Draft
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors import Actor
from chancery.reading.kinds.travel import Destination, inviter, is_event, purpose, visit_kind
from chancery.reading.kinds.visit_dates import visit_date
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match


def describe(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, draft: Draft, match: Match, host: Destination
) -> None:
    """Put what sentence `number` tells of the visit that `match` found into its draft."""
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    noun = _noun(sentence, verb)
    first = match.first if noun == verb else noun or verb
    kind = visit_kind(scene, sentence, first, noun) if noun is not None else None
    told = purpose(scene, sentence, verb)
    if told is not None:
        draft.set("purposes", [told[0]], (told[1],))
    if kind is None and told is not None and is_event(told[0]):
        draft.set("visit_kind", "event", (told[1],))
    else:
        rule = None if kind else "kind:unsaid"
        draft.set("visit_kind", kind[0] if kind else "unspecified", (kind[1],) if kind else (), rule)
    draft.put("date", visit_date(scene, sentence, match, standing=draft.standing))
    if host.place is not None:
        draft.put("places", replace(host.place, value=[host.place.value]))
    near = [
        n
        for n in (number, number - 1, number + 1)
        if 0 <= n < len(scene.sentences) and scene.sentences[n].block == sentence.block
    ]
    asked = inviter(scene, scene.sentences, casts, near)
    guests = {p["name"] for p in draft.get("visitor") or []}
    if asked is not None and asked.value not in guests:
        draft.put("inviter", asked)


def _noun(sentence: Sentence, verb: int) -> int | None:
    """The noun of the visit: the trigger itself, or one that a verb of movement leads to, `flew in for a working visit`."""
    groups = sentence.groups
    if "n:visit" in groups[verb].tags:
        return verb
    for here in range(verb + 1, min(verb + 18, len(groups))):
        tags = groups[here].tags
        if tags & {"stop", "quote", "colon", "w:who", "w:which", "w:that", "person"}:
            return None
        if tags & {"n:visit"} and not tags & {"n:delegation"}:
            led = any(g.tags & {"w:on", "w:for", "w:a", "w:an"} for g in groups[max(verb, here - 7) : here])
            return here if led else None
    return None
