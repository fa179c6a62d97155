"""Twice-told things become one: drafts of one report that tell of the same thing are put together."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from chancery.reading.drafts import Draft
from chancery.reading.stages import apart, take_stage
from chancery.reading.tokens import fold, tokenise
from chancery.vocabulary.states import state_forms

_EMPTY_WORDS = frozenset({
    "the", "of", "and", "for", "a", "an", "in", "on", "to", "between", "with", "agreement", "memorandum",
    "memoranda", "memorandums", "understanding", "treaty", "pact", "accord", "deal", "protocol", "cooperation",
    "mou", "mous", "joint", "two", "both", "its", "their", "s", "countries", "field", "fields", "area", "areas",
    "mutual", "implementation", "years", "year", "sphere", "spheres", "concerning", "regarding", "including",
    "governments", "government", "bilateral", "new", "this", "these", "which", "will", "sides",
    "wide", "ranging", "breakthrough", "far", "reaching", "key", "important", "planned", "draft", "proposed", "long", "term",
    "big", "great", "old", "main", "major", "so", "called", "historic", "landmark", "awaited",
})  # fmt: skip
#: `with the DPRK`: whom a paper is with is no part of its subject.
_PARTNER = re.compile(r"\bwith (?:the )?(?:[A-Z][\w.'-]*[ ]?)+")
#: `agreement (No. 615)`: a number in brackets is that of a file.
_GLOSS = re.compile(r"\s\([^)]*\)")
_FIELDS = frozenset({"instrument.fields", "instrument.fields-summed"})
_FACTUAL = {"done": 0, "background": 1, "planned": 2, "cancelled": 3, "denied": 4, "proposed": 5}


def merge_drafts(drafts: Sequence[Draft]) -> list[Draft]:
    """`drafts` in text order with repetitions merged into the first telling."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.echo, d.sentence, d.trigger)):
        alike = [k for k in kept if k.kind == draft.kind and _same(k, draft)]
        same = max(alike, key=lambda k: k.last, default=None) if _bare(draft) else next(iter(alike), None)
        if same is None:
            kept.append(draft)
        else:
            _absorb(same, draft)
    return kept


def _bare(draft: Draft) -> bool:
    """`the treaty`: a noun alone means the one told last."""
    return draft.kind == "instrument" and draft.refers and not draft.get("title")


def _same(a: Draft, b: Draft) -> bool:
    return _RULES.get(a.kind, _never)(a, b)


def _never(a: Draft, b: Draft) -> bool:
    del a, b
    return False


def _absorb(kept: Draft, other: Draft) -> None:
    """The later telling adds what the first did not give; a specific value replaces a vaguer one."""
    kept.again = max(kept.again, other.last)
    staged = kept.kind == "instrument" and apart(kept, other)
    if staged and _still_negotiated(kept, other):
        kept.standing, kept.values["stage"] = other.standing, other.values["stage"]
        kept.values.pop("date", None)
    if kept.kind == "instrument" and _ended_alike(kept, other) and other.standing == "planned":
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


def _states_agree(a: Draft, b: Draft) -> bool:
    return not a.get("states") or not b.get("states") or a.get("states") == b.get("states")


def _guessed_echo(a: Draft, b: Draft) -> bool:
    """Whether a heading of the same subject does not say itself which states it means."""
    states = b.values.get("states")
    guessed = b.echo and b.pattern != "instrument.partners" and states is not None and states.rule is not None
    return guessed and bool(_subject(a) & _subject(b))


def _dates_agree(a: Draft, b: Draft) -> bool:
    one, two = a.get("date"), b.get("date")
    if not one or not two or one == two:
        return True
    from chancery.model.edtf import intersects

    return intersects(one, two)


def _subject(draft: Draft) -> frozenset[str]:
    """The words of a title that tell papers of one pair apart: without type words, parties and states."""
    title = _GLOSS.sub("", _PARTNER.sub("", str(draft.get("title") or "")))
    parties = " ".join(p["name"] for p in draft.get("parties") or [])
    common = {t.fold for t in tokenise(parties) if t.word}
    return frozenset(t.fold for t in tokenise(title) if t.word) - _EMPTY_WORDS - _state_words() - common


@cache
def _state_words() -> frozenset[str]:
    """The words in the names of states, adjectives left out: `the agreement of the Philippines with the United States`."""
    names = (form.text for form in state_forms() if form.form in ("name", "formal"))
    return frozenset(t.fold for name in names for t in tokenise(name) if t.word)


def _same_instrument(a: Draft, b: Draft) -> bool:
    if (
        not (_states_agree(a, b) or _guessed_echo(a, b))
        or not (_dates_agree(a, b) or apart(a, b))
        or (a.pattern == b.pattern == "instrument.list-item")
        or (a.pattern == b.pattern == "instrument.partners" and a.sentence == b.sentence)
    ):
        return False
    if _still_to_come(a, b) or _of_old(a, b):
        return False
    if {"instrument.another", "instrument.singled-out"} & {a.pattern, b.pattern} and abs(
        a.sentence - b.sentence
    ) <= 1:
        return False
    if a.sentence == b.sentence and "instrument.recalled" in (a.pattern, b.pattern) and _nested(a, b):
        return False
    one, two = a.get("type"), b.get("type")
    bare = _bare(b) and a.sentence <= b.sentence <= a.last + 2
    if _ended_alike(a, b) and not _numbered_apart(a, b) and not _apart(a.get("sectors"), b.get("sectors")):
        return True
    if one != two and not (_hypernym(one, two) or _hypernym(two, one) or bare):
        return False
    if one != two and a.sentence == b.sentence and _told(a) and _told(b) and not bare:
        return False
    if b.pattern == "instrument.fields-recalled":
        return bool(set(a.get("sectors") or ()) & set(b.get("sectors") or ()))
    if a.pattern in _FIELDS and b.pattern in _FIELDS:
        return a.get("sectors") == b.get("sectors") and a.standing == b.standing and a.sentence != b.sentence
    if b.echo and not a.echo:
        return _open(a) == _open(b) or not b.get("stage")
    if b.pattern in _FIELDS and a.pattern not in _FIELDS:
        return a.standing == b.standing and bool(set(a.get("sectors") or ()) & set(b.get("sectors") or ()))
    if _never_signed(a, b):
        return False
    left, right = _subject(a), _subject(b)
    if _apart(a.get("sectors"), b.get("sectors")) or _numbered_apart(a, b):
        return False
    if bare and "issued" not in (a.get("stage"), b.get("stage")):
        return True
    vague = not (a.get("sectors") and b.get("sectors")) and not (left and right and not left & right)
    if b.refers and one == two and a.standing == b.standing and vague:
        return True
    if b.refers and not right and left and _names_type(b):
        return True
    if left and right:
        shared = len(left & right)
        return shared >= 0.6 * min(len(left), len(right))
    if "denied" in (a.standing, b.standing) and a.standing != b.standing and not b.refers and (left or right):
        return False
    if _party_names(a) and _party_names(b) and not _party_names(a) & _party_names(b):
        return False
    return one == two or not (left or right)


_ENDS = frozenset({"terminated", "denounced", "suspended"})


def _ended_alike(a: Draft, b: Draft) -> bool:
    """`the law about ending the Big Treaty. The Treaty on friendship will lose force in May`: one paper under two names."""
    alike = a.get("type") == b.get("type") and a.get("stage") == b.get("stage") in _ENDS
    return alike and a.refers and b.refers and a.sentence != b.sentence and a.get("states") == b.get("states")


def _never_signed(a: Draft, b: Draft) -> bool:
    """`They signed no new treaty. That of 2008 stays in force`: what was not signed is no paper that holds."""
    denied = a if a.standing == "denied" else b
    other = b if denied is a else a
    return (
        denied.standing == "denied" != other.standing
        and denied.get("stage") == "signed"
        and other.get("stage") == "in-force"
    )


def _names_type(draft: Draft) -> bool:
    """Whether a title says nothing but the type and whom the paper is with: `the agreement with Chile`."""
    return bool(draft.get("title")) and not draft.get("sectors")


def _told(draft: Draft) -> bool:
    return not draft.pattern.startswith(("instrument.recalled", "instrument.fields", "reference."))


def _still_to_come(a: Draft, b: Draft) -> bool:
    """`signed two accords; a third is being negotiated`: an indefinite paper that is open is none of those that are done."""
    later = b.sentence > a.sentence and not b.refers and not b.echo and not a.echo
    return later and _open(a) == "fact" and _open(b) == "open" and a.get("stage") is not None


def _of_old(a: Draft, b: Draft) -> bool:
    """`are finalising a deal; visas went under a 2014 accord`: an old paper is none of those still to come."""
    dated = b.pattern == "instrument.recalled" and b.get("date") and not b.refers
    return bool(dated) and b.sentence > a.sentence and _open(a) == "open" and _open(b) == "fact"


#: Papers that nobody calls an agreement; a document may be any of them.
_NO_AGREEMENTS = frozenset(
    {"joint-statement", "joint-declaration", "minutes", "action-plan", "programme", "charter"}
)


def _hypernym(wide: str | None, narrow: str | None) -> bool:
    """Whether a paper of type `narrow` may be called `wide` for short."""
    intent = wide == "joint-declaration" and narrow == "letter-of-intent"
    return wide == "document" or intent or (wide == "agreement" and narrow not in _NO_AGREEMENTS)


def _nested(a: Draft, b: Draft) -> bool:
    """A paper about a paper, `protocol amending the agreement`, is not that paper."""
    one, two = a.evidence, b.evidence
    return (one[0] <= two[0] and two[1] <= one[1]) or (two[0] <= one[0] and one[1] <= two[1])


def _apart(one: list[str] | None, two: list[str] | None) -> bool:
    return bool(one and two) and not set(one or ()) & set(two or ())


def _numbered_apart(a: Draft, b: Draft) -> bool:
    """`the protocol of the 28th meeting` is not the one signed now: other numbers, or one more beside another standing."""
    one, two = ({w for w in _subject(d) if w[0].isdigit()} for d in (a, b))
    return one != two and (bool(one and two) or a.standing != b.standing)


def _party_names(draft: Draft) -> frozenset[str]:
    return frozenset(fold(p["name"]) for p in draft.get("parties") or [])


def _same_signing(a: Draft, b: Draft) -> bool:
    earlier = "signing.earlier"
    if (a.pattern == earlier) != (b.pattern == earlier) and (
        not a.get("date") or a.get("date") != b.get("date")
    ):
        return False
    if not _states_agree(a, b) or not _dates_agree(a, b):
        return False
    return _open(a) == _open(b) or (b.echo and b.sentence == 0)


def _open(draft: Draft) -> str:
    return {"done": "fact", "background": "fact", "planned": "open", "proposed": "open"}.get(
        draft.standing, "not"
    )


def _same_by(*names: str) -> Callable[[Draft, Draft], bool]:
    def agree(a: Draft, b: Draft) -> bool:
        return (
            _open(a) == _open(b)
            and _dates_agree(a, b)
            and all(not a.get(n) or not b.get(n) or a.get(n) == b.get(n) for n in names)
        )

    return agree


def _same_meeting(a: Draft, b: Draft) -> bool:
    if _open(a) != _open(b) or not _states_agree(a, b) or not _dates_agree(a, b):
        return False
    if (a.get("meeting_kind") == "call") != (b.get("meeting_kind") == "call"):
        return False
    one = {fold(p["name"]) for p in a.get("participants") or []}
    two = {fold(p["name"]) for p in b.get("participants") or []}
    if unlike(a, b) or ((not one or not two) and (_places_differ(a, b) or of_bodies(a, b))):
        return False
    return not one or not two or one <= two or two <= one


_BODIES = re.compile(
    r"\b(?:administrations|services|authorities|agencies|banks|chambers|universities|academies|ministries|departments|"
    r"bureaus|offices|navies|armies|institutes|unions|associations|federations|courts)\b"
)


def of_bodies(earlier: Draft, later: Draft) -> bool:
    """Whether a meeting of the two sides is followed by one of bodies of theirs: `the customs services are to meet`."""
    rows = later.get("participants") or []
    bodies = bool(rows) and all("office" not in p and _BODIES.search(fold(p["name"])) for p in rows)
    return bodies and not earlier.get("participants") and earlier.sentence < later.sentence


def unlike(a: Draft, b: Draft) -> bool:
    """Whether talks of nobody named are called off and a meeting of persons is denied, or the other way round."""
    named = bool(a.get("participants")) != bool(b.get("participants"))
    return named and a.standing != b.standing and {a.standing, b.standing} == {"cancelled", "denied"}


def _places_differ(a: Draft, b: Draft) -> bool:
    """Whether two meetings, one of nobody named, are told of two places that share no word."""
    here, there = (set(fold(str(d.get("place") or "")).split()) for d in (a, b))
    return bool(here and there) and not here & there


def _same_visit(a: Draft, b: Draft) -> bool:
    if _open(a) != _open(b) or not _dates_agree(a, b):
        return False
    if a.get("visitor_state") != b.get("visitor_state") or a.get("host_state") != b.get("host_state"):
        return False
    if not a.get("host_state") and a.get("places") != b.get("places"):
        return False
    one = {fold(p["name"]) for p in a.get("visitor") or []}
    two = {fold(p["name"]) for p in b.get("visitor") or []}
    return not one or not two or bool(one & two)


def _same_milestone(a: Draft, b: Draft) -> bool:
    if a.get("milestone_kind") != b.get("milestone_kind") or a.get("states") != b.get("states"):
        return False
    if a.get("milestone_kind") == "anniversary":
        return _same_anniversary(a, b)
    if (
        a.sentence == b.sentence
        and str(a.get("milestone_kind")).startswith("embassy")
        and a.trigger != b.trigger
    ):
        return False
    return _dates_agree(a, b) and (_open(a) == _open(b) or b.echo)


def _same_anniversary(a: Draft, b: Draft) -> bool:
    """One number of years of one thing, however its day is marked and whether or not that is still to come."""
    one, two = (_named(d, "subject") for d in (a, b))
    if a.get("years") != b.get("years") or bool(one) != bool(two):
        return False
    return not one or len(one & two) >= 0.5 * min(len(one), len(two))


def _named(draft: Draft, field: str) -> frozenset[str]:
    words = {t.fold for t in tokenise(str(draft.get(field) or "")) if t.word}
    return frozenset(words) - _EMPTY_WORDS


_RULES: dict[str, Callable[[Draft, Draft], bool]] = {
    "instrument": _same_instrument,
    "signing": _same_signing,
    "meeting": _same_meeting,
    "visit": _same_visit,
    "milestone": _same_milestone,
    "statement": _same_by("speaker", "mode", "text"),
}
