"""One visit for each visitor and host: what several sentences tell of it is put together."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from chancery.model.edtf import bounds, intersects
from chancery.reading.drafts import Draft
from chancery.reading.kinds.visitors import DESCRIBED
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

_CLASS = {
    "done": "fact",
    "background": "fact",
    "planned": "open",
    "proposed": "open",
    "denied": "not",
    "cancelled": "not",
}
_WEAK = frozenset({"visit.delegation", "visit.visiting"})


def gather(scene: Scene, drafts: Iterable[Draft]) -> list[Draft]:
    """`drafts` in text order, those of one visit merged; a visit only inferred yields to one that is told."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.sentence, d.trigger)):
        same = next(
            (k for k in kept if _same(k, draft) or _aside(k, draft) or _later_leg(scene, k, draft)), None
        )
        if same is None:
            kept.append(draft)
        else:
            _absorb(same, draft)
    return kept


def _same(a: Draft, b: Draft) -> bool:
    if a.get("visitor_state") != b.get("visitor_state") or a.get("host_state") != b.get("host_state"):
        return False
    if _CLASS[a.standing] != _CLASS[b.standing] or not _names_meet(a, b):
        return False
    if "background" in (a.standing, b.standing) and a.standing != b.standing:
        return False
    one, two = a.get("date"), b.get("date")
    if a.standing == "background" and one and two:
        return bool(one == two or intersects(str(one), str(two)))
    return True


def _between(a: Draft, b: Draft) -> bool:
    return (a.get("visitor_state"), a.get("host_state")) == (
        b.get("visitor_state"),
        b.get("host_state"),
    ) and _names_meet(a, b)


def _aside(a: Draft, b: Draft) -> bool:
    """`is due in Ankara, his first trip to Türkiye since ...`: a remark on the visit told just before."""
    return (
        a.sentence == b.sentence and b.pattern == "visit.own" and b.standing != "cancelled" and _between(a, b)
    )


def _later_leg(scene: Scene, a: Draft, b: Draft) -> bool:
    """What a guest who is here is to do in the country in the next days belongs to the same visit."""
    if (
        (a.standing, b.standing) != ("done", "planned")
        or b.pattern.startswith("visit.invit")
        or not _between(a, b)
    ):
        return False
    when = b.get("date")
    if not when or scene.published is None:
        return True
    first = bounds(str(when))[0]
    return not isinstance(first, date) or first - scene.published <= timedelta(days=10)


def _described(draft: Draft) -> bool:
    held = draft.values.get("visitor")
    return held is not None and held.rule == DESCRIBED


def _names_meet(a: Draft, b: Draft) -> bool:
    if _described(a) or _described(b):
        return True
    one = {fold(p["name"]) for p in a.get("visitor") or []}
    two = {fold(p["name"]) for p in b.get("visitor") or []}
    return not one or not two or bool(one & two) or any(x in y or y in x for x in one for y in two)


def _absorb(kept: Draft, other: Draft) -> None:
    for name, value in other.values.items():
        held = kept.values.get(name)
        better = name == "visit_kind" and held is not None and held.value == "unspecified"
        better = better or (name == "visitor" and _described(kept) and not _described(other))
        longer = (
            name == "date" and held is not None and "/" in str(value.value) and "/" not in str(held.value)
        )
        more = (
            name == "visitor"
            and held is not None
            and len(value.value) > len(held.value)
            and kept.pattern not in _WEAK
        )
        if name == "places" and held is not None:
            fresh = [p for p in value.value if fold(p) not in {fold(h) for h in held.value}]
            if fresh and not value.rule:
                kept.set("places", [*held.value, *fresh], (*held.spans, *value.spans), held.rule)
        elif held is None or better or longer or more:
            kept.values[name] = value
    if kept.standing == "proposed" and other.standing == "planned":
        kept.standing = "planned"
    if other.evidence != kept.evidence and len(kept.more) < 3:
        kept.more.append(other.evidence)
