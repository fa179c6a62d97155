"""Twice-told things become one: drafts of one report that tell of the same thing are put together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from chancery.reading.drafts import Draft
from chancery.reading.same_deed import same_by, same_meeting, same_milestone, same_signing, same_visit
from chancery.reading.same_paper import bare, ended_alike, same_instrument
from chancery.reading.stages import apart, take_stage

_FACTUAL = {"done": 0, "background": 1, "planned": 2, "cancelled": 3, "denied": 4, "proposed": 5}


def merge_drafts(drafts: Sequence[Draft]) -> list[Draft]:
    """`drafts` in text order with repetitions merged into the first telling."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.echo, d.sentence, d.trigger)):
        alike = [k for k in kept if k.kind == draft.kind and _same(k, draft)]
        same = max(alike, key=lambda k: k.last, default=None) if bare(draft) else next(iter(alike), None)
        if same is None:
            kept.append(draft)
        else:
            _absorb(same, draft)
    return kept


def _same(a: Draft, b: Draft) -> bool:
    return _RULES.get(a.kind, _never)(a, b)


def _never(a: Draft, b: Draft) -> bool:
    del a, b
    return False


def _absorb(kept: Draft, other: Draft) -> None:
    """The later telling adds what the first did not give; a specific value replaces a vaguer one."""
    kept.again = max(kept.again, other.last)
    staged = kept.kind == "instrument" and apart(kept, other)
    if staged and _only_headed(kept, other):
        other.values.pop("stage", None)
        staged = False
    if staged and _still_negotiated(kept, other):
        kept.standing, kept.values["stage"] = other.standing, other.values["stage"]
        kept.values.pop("date", None)
    if kept.kind == "instrument" and ended_alike(kept, other) and other.standing == "planned":
        kept.standing = "planned" if not kept.get("date") or other.get("date") else kept.standing
    if staged:
        take_stage(kept, other)
    for name, value in other.values.items():
        if staged and name in ("stage", "date", "place"):
            continue
        held = kept.values.get(name)
        if (
            held is None
            or (
                _richer(name, value.value, held.value)
                and not (name == "type" and (other.echo or _entitled(kept)))
            )
            or (name == "type" and _entitled(other) and not _entitled(kept))
            or (held.rule and not value.rule and name in ("states", "date", "place"))
        ):
            kept.values[name] = value
    if (
        _FACTUAL[other.standing] < _FACTUAL[kept.standing]
        and kept.standing in ("planned",)
        and other.standing == "done"
        and not (other.echo and kept.kind == "milestone")
    ):
        kept.standing = other.standing
    if kept.pattern == "instrument.recalled" and other.pattern != "instrument.recalled" and not other.echo:
        kept.standing, kept.pattern = other.standing, other.pattern
    elif kept.kind == "instrument" and {kept.standing, other.standing} == {"cancelled", "planned"}:
        kept.standing = "planned"
    if other.evidence != kept.evidence and len(kept.more) < 4:
        kept.more.append(other.evidence)


def _only_headed(kept: Draft, other: Draft) -> bool:
    """`CHAD AND PERU SIGN ACCORD` above a report that both initialled it: a heading says `sign` of whatever is done."""
    return other.echo and not kept.echo and kept.standing == "done" and kept.get("stage") == "initialled"


def _entitled(draft: Draft) -> bool:
    """`Agreement concerning the Protection of Investments`: a title that says itself of what type the paper is."""
    words = str(draft.get("title") or "").split()
    return draft.get("type") == "agreement" and len(words) > 2 and words[0] == "Agreement"


def _still_negotiated(kept: Draft, other: Draft) -> bool:
    """`did not sign the pact on Monday. It is still under negotiation`: not signed, and yet to come."""
    unsigned = kept.standing == "denied" and kept.get("stage") == "signed"
    return unsigned and other.standing == "planned" and other.get("stage") == "negotiating"


def _richer(name: str, new: object, old: object) -> bool:
    if (
        name in ("witnesses", "parties", "participants", "visitor")
        and isinstance(new, list)
        and isinstance(old, list)
    ):
        return len(new) > len(old)
    if name == "type":
        return old in ("agreement", "document", "letter", "framework") and new not in (
            "agreement",
            "document",
        )
    return name == "visit_kind" and old == "unspecified"


_RULES: dict[str, Callable[[Draft, Draft], bool]] = {
    "instrument": same_instrument,
    "signing": same_signing,
    "meeting": same_meeting,
    "visit": same_visit,
    "milestone": same_milestone,
    "statement": same_by("speaker", "mode", "text"),
}
