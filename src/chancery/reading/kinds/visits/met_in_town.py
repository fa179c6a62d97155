"""Guests who are only shown with their host: `Minister A of Mali shakes hands with Premier B of Oman in Muscat on Monday`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Value
from chancery.reading.kinds.meetings.handshakes import is_shown
from chancery.reading.kinds.meetings.meetings import meetings
from chancery.reading.kinds.visits.received import RESIDENT, long_ago
from chancery.reading.kinds.visits.travel import Destination, destinations
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

#: Where those of all states meet who are at the seat of an organisation.
_SEATS: Final = frozenset(
    {"new york", "geneva", "vienna", "brussels", "addis ababa", "the hague", "strasbourg", "paris", "rome"}
)


def met_in_town(scene: Scene, found: Sequence[Draft]) -> Iterator[Draft]:
    """A visit for each whom a caption shows with somebody in a town of the latter's state, where `found` tells none."""
    for draft in meetings(scene):
        if draft.standing != "done" or not _shown(scene, draft) or long_ago(scene, draft):
            continue
        two = _two(draft)
        town = _town(scene, draft) if two else None
        if town is None or town.place is None or town.state not in {row["state"] for row in two}:
            continue
        guest = next(row for row in two if row["state"] != town.state)
        both = {row["state"] for row in two}
        if any({d.get("visitor_state"), d.get("host_state")} == both for d in found):
            continue
        if any(d.get("visitor_state") == guest["state"] and d.standing == "done" for d in found):
            continue
        visit = Draft("visit", "done", "visit.met-in-town", draft.trigger, draft.evidence, draft.sentence)
        spans = draft.values["participants"].spans
        visit.put("visitor", Value([guest], spans))
        visit.set("visitor_state", guest["state"], spans)
        visit.set("host_state", town.state, town.spans)
        visit.set("visit_kind", "unspecified", (), "kind:unsaid")
        visit.set("places", [town.place.value], town.place.spans, town.place.rule)
        yield visit


def _shown(scene: Scene, draft: Draft) -> bool:
    """Whether a meeting is told by a handshake or a pose, or the talks it opened are."""
    sentence = scene.sentences[draft.sentence]
    return is_shown(scene, draft) or _SHAKING.search(scene.plain(sentence.start, sentence.end)) is not None


_SHAKING: Final = expression(
    r"\b(?:shakes?|shook|shaking) hands\b|\bpos(?:e|es|ed|ing) (?:for|with|together)\b"
)


def _two(draft: Draft) -> list[dict[str, Any]]:
    """The two persons of two states, each with an office that is no posting, who met; [] where it was others."""
    rows = [row for row in draft.get("participants") or [] if row.get("state") and row.get("office")]
    if len(rows) != 2 or len(draft.get("participants") or []) != 2 or rows[0]["state"] == rows[1]["state"]:
        return []
    return [] if any(RESIDENT.search(fold(row["office"])) for row in rows) else rows


def _town(scene: Scene, draft: Draft) -> Destination | None:
    """The town behind `in` in the sentence that tells the meeting, no seat of an organisation and no other beside it."""
    sentence = scene.sentences[draft.sentence]
    groups = sentence.groups
    at = [n for n in range(1, len(groups)) if "place" in groups[n].tags and "w:in" in groups[n - 1].tags]
    if len(at) != 1 or fold(scene.words(groups[at[0]].span)) in _SEATS:
        return None
    told = destinations(scene, sentence, at[0] - 1, direct=True, reach=2)
    return told[0] if told else None
