"""One meeting for each set of participants and day: what several sentences tell of it is put together."""

from __future__ import annotations

import re
from collections.abc import Iterable

from chancery.model.edtf import intersects
from chancery.reading.drafts import Draft
from chancery.reading.tokens import fold

_CLASS = {
    "done": "fact",
    "background": "fact",
    "planned": "open",
    "proposed": "open",
    "denied": "not",
    "cancelled": "not",
}
_DESCRIBED = re.compile(
    r"\b(?:counterpart|delegation|ministers?|president|leader|sultan|king|team|premier|envoy|secretary|the)\b"
)
_SPECIAL = ("courtesy-call", "received", "sidelines", "summit", "call")


def gather(drafts: Iterable[Draft]) -> list[Draft]:
    """`drafts` in text order, those of one meeting merged."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.sentence, d.trigger)):
        same = next((k for k in kept if _same(k, draft)), None)
        if same is None:
            kept.append(draft)
        else:
            _absorb(same, draft)
    return kept


def _same(a: Draft, b: Draft) -> bool:
    if _CLASS[a.standing] != _CLASS[b.standing] or a.get("states") != b.get("states"):
        return False
    if (a.get("meeting_kind") == "call") != (b.get("meeting_kind") == "call"):
        return False
    one, two = a.get("date"), b.get("date")
    if one and two and one != two and not intersects(str(one), str(two)):
        return False
    left, right = _names(a), _names(b)
    if _apart(a, b) or _apart(b, a):
        return False
    return not left or not right or left <= right or right <= left


def _names(draft: Draft) -> set[str]:
    """The participants by name; those that only a description tells may be anybody."""
    return {
        fold(p["name"])
        for p in draft.get("participants") or []
        if "office" in p or not _DESCRIBED.search(fold(p["name"]))
    }


_ROLES = (
    "minister",
    "president",
    "premier",
    "official",
    "secretary",
    "ambassador",
    "lawmaker",
    "speaker",
    "expert",
    "general",
    "negotiator",
)


def _apart(described: Draft, named: Draft) -> bool:
    """Whether one meeting is of such as the other's named persons are none: ministers beside two presidents."""
    rows = described.get("participants") or []
    offices = " ".join(fold(p.get("office", "")) for p in named.get("participants") or [])
    if not rows or not offices or any("office" in p for p in rows):
        return False
    roles = {role for p in rows for role in _ROLES if role in fold(p["name"])}
    return bool(roles) and not any(role in offices for role in roles)


def _absorb(kept: Draft, other: Draft) -> None:
    for name, value in other.values.items():
        held = kept.values.get(name)
        more = name == "participants" and held is not None and len(value.value) > len(held.value)
        special = (
            name == "meeting_kind"
            and held is not None
            and held.value not in _SPECIAL
            and value.value in _SPECIAL
        )
        if held is None or more or special:
            kept.values[name] = value
    if other.evidence != kept.evidence and len(kept.more) < 3:
        kept.more.append(other.evidence)
