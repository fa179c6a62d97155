"""Those who shake hands or pose `before their talks`: one meeting, which took place, told by the photograph of it."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.date_values import is_coming
from chancery.reading.drafts import Draft
from chancery.reading.scene import Scene

#: Patterns of what is only seen of two who meet.
_SEEN = frozenset({"meeting.hand-of", "meeting.pictured", "meeting.side-by-side", "meeting.parley"})
_HANDS = expression(
    r"\b(?:hands?|pos\w+|walk\w*|stand\w*|stood|stroll\w*|greet\w*|welcom\w*|embrac\w*|hug\w*|with|beside|alongside)$"
)
_AHEAD_OF = expression(
    r"\b(?:before|ahead of|prior to|at the start of|at the beginning of) (?:the |their |his |her |a |an )?(?:[\w-]+ ){0,3}$"
)


def without_handshakes(scene: Scene, found: Sequence[Draft]) -> list[Draft]:
    """`found` without a handshake that opened the talks told beside it, which were then held unless a day ahead is told."""
    kept: list[Draft] = []
    opened: dict[int, Draft] = {}
    for number, draft in enumerate(found):
        if is_shown(scene, draft) and draft.standing in ("done", "background"):
            talks = next((n for n, d in enumerate(found) if n != number and _opens(scene, draft, d)), None)
            if talks is not None:
                opened[talks] = draft
                continue
        kept.append(draft)
    for number, seen in opened.items():
        day = seen.values.get("date")
        if day is not None:  # `on Tuesday` is the day that both were seen, and no Tuesday to come
            found[number].put("date", day)
        if not is_coming(scene, found[number].values.get("date")):
            found[number].standing = seen.standing
    return kept


def is_shown(scene: Scene, draft: Draft) -> bool:
    """Whether a meeting is told by what is seen of it: a handshake, or two who pose side by side."""
    if draft.pattern == "meeting.hand-of":
        return True
    return draft.pattern in _SEEN and _HANDS.search(scene.plain(*draft.trigger)) is not None


def _opens(scene: Scene, seen: Draft, talks: Draft) -> bool:
    """Whether what was seen came right before talks of the same states in the same sentence."""
    if (
        talks.sentence != seen.sentence
        or talks.pattern != "meeting.noun"
        or talks.standing not in ("done", "planned")
    ):
        return False
    if talks.get("states") != seen.get("states") or talks.trigger[0] < seen.trigger[1]:
        return False
    return _AHEAD_OF.search(scene.plain(seen.trigger[1], talks.trigger[0])) is not None
