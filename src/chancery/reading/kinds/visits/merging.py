"""One visit for each visitor and host: what several sentences tell of it is put together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from chancery.expressions import expression
from chancery.model.edtf import bounds, intersects
from chancery.reading.drafts import Draft, Value
from chancery.reading.kinds.visits.visitors import DESCRIBED
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
#: Ways of naming a visit that say nothing of whether it took place.
_NAMED = frozenset({"visit.by", "visit.possessive", "visit.entry"})
#: What a headline says of who is about to go, `President sets out for Lima`.
_SETS_OUT = frozenset({"visit.leave-for", "visit.go", "visit.region"})
_WEAK = frozenset({"visit.delegation", "visit.visiting"})


def gather(scene: Scene, drafts: Iterable[Draft]) -> list[Draft]:
    """`drafts` in text order, those of one visit merged; a visit only inferred yields to one that is told."""
    kept: list[Draft] = []
    drafts = list(drafts)
    _legs_to_come(scene, drafts)
    for draft in sorted(drafts, key=lambda d: (_headed(scene, d), d.sentence, d.trigger)):
        same = next(
            (
                k
                for k in kept
                if _same(k, draft)
                or _aside(k, draft)
                or _later_leg(scene, k, draft)
                or _restated(scene, k, draft)
                or _fell_through(scene, k, draft)
                or _entitled(scene, k, draft)
            ),
            None,
        )
        if same is None and not any(_stay_told(k, draft) for k in kept):
            kept.append(draft)
        elif same is not None:
            _absorb(same, draft)
    return kept


#: So many sentences before may tell of the visit that `during his stay` takes up.
_STAY_REACH = 8


def _stay_told(kept: Draft, own: Draft) -> bool:
    """`on his return from a visit to Oman ... during his stay`: the visit told before, not one to where it was written."""
    if own.pattern != "visit.own" or not 0 < own.sentence - kept.sentence <= _STAY_REACH:
        return False
    host = own.values.get("host_state")
    unsaid = host is not None and not any(
        own.evidence[0] <= a and b <= own.evidence[1] for a, b in host.spans
    )
    return (
        unsaid
        and kept.get("visitor_state") == own.get("visitor_state")
        and kept.get("host_state") not in (None, own.get("host_state"))
        and _CLASS.get(kept.standing) == _CLASS.get(own.standing)
        and not _described(kept)
        and _names_meet(kept, own)
    )


def _legs_to_come(scene: Scene, drafts: Sequence[Draft]) -> None:
    """`is on a tour of A, B and C` of somebody who is told to be in A: B and C are still to come."""
    for draft in drafts:
        if draft.standing != "done" or not _UNDER_WAY.search(
            fold(scene.text[draft.evidence[0] : draft.trigger[1]])
        ):
            continue
        legs = [d for d in drafts if d.trigger == draft.trigger and d.standing in ("done", "planned")]
        there = {
            d.get("host_state")
            for d in drafts
            if d.trigger != draft.trigger
            and d.standing == "done"
            and d.sentence <= draft.sentence
            and _names_meet(d, draft)
        }
        if (
            len(legs) > 1
            and there & {d.get("host_state") for d in legs}
            and draft.get("host_state") not in there
        ):
            draft.standing = "planned"
            draft.values.pop("date", None)


_UNDER_WAY = expression(
    r"\b(?:is|are) (?:now |currently |also )?(?:on|making|undertaking|touring|visiting|in the middle of)\b"
)


def _headed(scene: Scene, draft: Draft) -> bool:
    """Headlines are read last: they say in short, and in capitals, what the text tells in full."""
    sentence = scene.sentences[draft.sentence]
    return scene.block(sentence).sort == "heading" or _titles(scene, draft)


#: How many words a line may have that only names what is told below it.
_TITLE = 12


def _titles(scene: Scene, draft: Draft) -> bool:
    """`1. Minister's visit to Oman`, a line of its own without a day or a full stop, above what tells of it."""
    sentence = scene.sentences[draft.sentence]
    block = scene.block(sentence)
    whole = block.body <= sentence.start and scene.text[sentence.end : block.end].strip() == ""
    short = len(sentence.tokens) <= _TITLE and scene.text[sentence.end - 1 : sentence.end] not in ".!?"
    below = any(s.block == sentence.block + 1 for s in scene.sentences[draft.sentence + 1 :][:1])
    return whole and short and below and draft.pattern in _NAMED and draft.get("date") is None


def _same(a: Draft, b: Draft) -> bool:
    if a.get("visitor_state") != b.get("visitor_state") or a.get("host_state") != b.get("host_state"):
        return False
    if not a.get("host_state") and a.get("places") != b.get("places"):
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


_WAS_TO = expression(
    r"\b(?:was|were|had)(?: originally| earlier| initially| previously| been)*"
    r"(?: due| set| scheduled| expected| slated| supposed| planned| meant| awaited)?(?: to\b| for\b|$)"
    r"|\bhad been (?:due|expected|awaited) (?:in|at|here|there|on)\b|\bwould (?:have )?be(?:en)? (?:received|welcomed|hosted)\b"
)


def _fell_through(scene: Scene, a: Draft, b: Draft) -> bool:
    """`was to visit Lima`, `the visit was planned for July`: what was meant of a visit told to be called off."""
    if (a.standing, b.standing) != ("cancelled", "planned") or not _between(a, b):
        return False
    one, two = a.get("date"), b.get("date")
    if one and two and not intersects(str(one), str(two)):
        return False
    start, end = b.evidence
    return _WAS_TO.search(fold(scene.text[start : end + 40])) is not None


def _entitled(scene: Scene, a: Draft, b: Draft) -> bool:
    """`Press release on the visit of X` as the heading of a text that says that X will come."""
    unsaid = b.standing == "done" and (b.pattern in _NAMED or (b.pattern in _SETS_OUT and not b.get("date")))
    return unsaid and a.standing in ("planned", "cancelled") and _headed(scene, b) and _between(a, b)


_PROGRESSIVE = expression(r"\b(?:is|are)(?: also| now| currently)? $")


def _restated(scene: Scene, a: Draft, b: Draft) -> bool:
    """`She will go to Lima on Monday. She is visiting Peru at the invitation of ...`: the present of a plan."""
    if (a.standing, b.standing) != ("planned", "done") or not _between(a, b) or b.get("date"):
        return False
    start, end = b.trigger
    said = fold(scene.text[start:end]).endswith("ing")
    return said and _PROGRESSIVE.search(fold(scene.text[max(0, start - 18) : start])) is not None


def _names_meet(a: Draft, b: Draft) -> bool:
    if _described(a) or _described(b):
        return True
    one = {fold(p["name"]) for p in a.get("visitor") or []}
    two = {fold(p["name"]) for p in b.get("visitor") or []}
    return not one or not two or bool(one & two) or any(x in y or y in x for x in one for y in two)


def joined(one: Value, two: Value) -> Value | None:
    """The stretch between a day of arrival and a day of leaving, `a/..` and `../b`; None for anything else."""
    first, last = str(one.value), str(two.value)
    if first.startswith("../"):
        first, last = last, first
    if not (first.endswith("/..") and last.startswith("../")) or first[:-3] > last[3:]:
        return None
    return Value(f"{first[:-3]}/{last[3:]}", (*one.spans, *two.spans), "date:arrival-and-leaving")


def finer(new: str, old: str) -> bool:
    """Whether a date says more than another one of the same time: both ends, or less room."""
    if "/" in new and "/" not in old:
        return True
    one, two = bounds(new), bounds(old)
    if None in one or None in two or "/" in old:
        return False
    return new != old and two[0] <= one[0] and one[1] <= two[1]  # type: ignore[operator]


def better_date(new: str, old: str) -> bool:
    """Whether a date is finer than another, or has both ends where the other only has a beginning."""
    closed = "/" in new and ".." not in new
    return finer(new, old) or (old.endswith("/..") and closed)


def _absorb(kept: Draft, other: Draft) -> None:
    to_come = (kept.standing, other.standing) == ("done", "planned")
    for name, value in other.values.items():
        worked_out = "/" not in str(value.value) or value.rule == "date:first-day-and-length"
        if to_come and name == "date" and worked_out:
            # The day of a leg that is still to come is not that of the visit under way.
            continue
        held = kept.values.get(name)
        both = joined(held, value) if name == "date" and held is not None else None
        if both is not None:
            kept.values[name] = both
            continue
        better = name == "visit_kind" and held is not None and held.value == "unspecified"
        better = better or (name == "visitor" and _described(kept) and not _described(other))
        longer = name == "date" and held is not None and better_date(str(value.value), str(held.value))
        more = (
            name == "visitor"
            and held is not None
            and len(value.value) > len(held.value)
            and kept.pattern not in _WEAK
        )
        if name == "places" and held is not None:
            fresh = [p for p in value.value if fold(p) not in {fold(h) for h in held.value}]
            if not fresh and held.rule and len(value.spans) > len(held.spans):
                # `here` is told, not worked out.
                kept.values[name] = value
            if fresh and not value.rule:
                kept.set("places", [*held.value, *fresh], (*held.spans, *value.spans), held.rule)
        elif held is None or better or longer or more:
            kept.values[name] = value
    if kept.standing == "proposed" and other.standing == "planned":
        kept.standing = "planned"
    if other.evidence != kept.evidence and len(kept.more) < 3:
        kept.more.append(other.evidence)
