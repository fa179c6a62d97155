"""Milestones that a report tells twice, or tells by what only goes with them."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Draft
from chancery.reading.scene import Scene


def taken_up_anew(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """`As of today they have diplomatic relations`, where the report tells that these were resumed on that day."""
    told = (draft.get("states"), draft.get("date"))
    return (
        draft.get("milestone_kind") == "relations-established"
        and told[1] is not None
        and any(
            other.get("milestone_kind") == "relations-resumed"
            and (other.get("states"), other.get("date")) == told
            for other in drafts
        )
    )


def spoken_of_again(scene: Scene, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """`the reopening of the embassies is awaited`: a noun without a day for what the report tells by a verb."""
    if draft.standing != "done" or draft.get("date") is not None or not _by_a_noun(scene, draft):
        return False
    told = (draft.get("milestone_kind"), draft.get("states"))
    return any(
        (other.get("milestone_kind"), other.get("states")) == told and not _by_a_noun(scene, other)
        for other in drafts
    )


def _by_a_noun(scene: Scene, draft: Draft) -> bool:
    if draft.pattern.endswith(("-noun", "-possessive")):
        return True
    end = draft.trigger[1]
    return scene.text[end - 3 : end] == "ing" and scene.text[end : end + 4].split() == ["of"]


def only_sent(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a first envoy came to a mission of whose opening the report tells too: nothing opens by that."""
    if draft.pattern != "milestone.credentials":
        return False
    states = draft.get("states")
    return any(
        other.pattern != draft.pattern
        and other.get("milestone_kind") == "embassy-opened"
        and other.get("states") == states
        for other in drafts
    )
