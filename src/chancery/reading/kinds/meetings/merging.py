"""One meeting for each set of participants and day: what several sentences tell of it is put together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from chancery.expressions import expression
from chancery.model.edtf import intersects
from chancery.reading.drafts import Draft
from chancery.reading.kinds.meetings.recalled import RECALLED
from chancery.reading.same_deed import of_bodies, unlike
from chancery.reading.tokens import fold

_CLASS = {
    "done": "fact",
    "background": "fact",
    "planned": "open",
    "proposed": "open",
    "denied": "not",
    "cancelled": "not",
}
_DESCRIBED = expression(
    r"\b(?:counterparts?|delegations?|ministers?|presidents?|leaders?|sultan|king|team|premiers?|envoys?|secretary|secretaries|the|"
    r"fm|pm|dpm|eam|vp|heads?|chiefs?|ambassadors?|speakers?|sides?|two|both|officials?|visitors?|guests?)\b"
)
_SPECIAL = ("courtesy-call", "received", "sidelines", "summit", "call")


def gather(drafts: Iterable[Draft]) -> list[Draft]:
    """`drafts` in text order, those of one meeting merged; one that only refers back adds nothing to what is told in full."""
    kept: list[Draft] = []
    alike: dict[tuple[str, tuple[str, ...]], list[Draft]] = {}
    in_full: set[tuple[str, tuple[str, ...]]] = set()
    for draft in sorted(drafts, key=lambda d: (d.sentence, d.echo, d.trigger)):
        states = tuple(draft.get("states") or ())
        told = (_CLASS[draft.standing], states)
        if draft.echo and told in in_full:
            continue
        if not draft.echo:
            in_full.add(told)
        others = alike.setdefault(told, [])
        same = next((k for k in others if _same(k, draft)), None)
        if same is None:
            kept.append(draft)
            others.append(draft)
        else:
            _absorb(same, draft)
    return kept


def _same(a: Draft, b: Draft) -> bool:
    """Whether two drafts of one class and of the same states tell of one meeting."""
    if (a.get("meeting_kind") == "call") != (b.get("meeting_kind") == "call"):
        return False
    if (a.pattern == RECALLED) != (b.pattern == RECALLED) and "done" in (a.standing, b.standing):
        return False
    one, two = a.get("date"), b.get("date")
    if one and two and one != two and not intersects(str(one), str(two)):
        return False
    left, right = _names(a), _names(b)
    if (
        unlike(a, b)
        or _elsewhere(a, b)
        or _strangers(a, b)
        or _others(a, b, left, right)
        or _others(b, a, right, left)
    ):
        return False
    if _apart(a, b) or _apart(b, a) or _below(a, b) or _below(b, a) or of_bodies(a, b):
        return False
    return not left or not right or left <= right or right <= left


def _names(draft: Draft) -> set[str]:
    """The participants by name; those that only a description tells may be anybody."""
    return {
        fold(p["name"])
        for p in draft.get("participants") or []
        if "office" in p or not (_nameless(fold(p["name"])) or _GROUPS.search(fold(p["name"])))
    }


def _nameless(words: str) -> bool:
    return bool(_DESCRIBED.search(words) or _CROWNED.fullmatch(words))


#: Those who are told by their rank alone, as headlines do: `King receives Omani minister`.
_CROWNED = expression(
    r"(?:(?:his|her|the|h\.?m\.?|h\.?h\.?|majesty|highness) )*"
    r"(?:king|queen|emir|amir|sultan|emperor|crown prince(?:ss)?|prince|princess|pope|grand duke|monarch)"
)


_GROUPS = expression(
    r"\b(?:members|officials|representatives|ministers|experts|council|committee|businessmen|leaders|executives|lawmakers|bankers|"
    r"deputies|commission|students|community|parliament)\b"
)


def _elsewhere(a: Draft, b: Draft) -> bool:
    """Whether two meetings are told of two places, or only one of whose parties nothing is told has a place or day."""
    one, two = a.get("place"), b.get("place")
    if one and two and not set(fold(str(one)).split()) & set(fold(str(two)).split()):
        return True
    for bare, full in ((a, b), (b, a)):
        far = abs(a.sentence - b.sentence) > 1 and bare.get("meeting_kind") != full.get("meeting_kind")
        if far and not bare.get("participants") and full.get("participants"):
            return True
        if (
            not bare.get("participants")
            and full.get("participants")
            and bare.values["states"].rule == "pair:report"
        ):
            known = bare.get("date") or bare.get("place")
            return bool(known and not (full.get("date") or full.get("place")))
    return False


def _strangers(a: Draft, b: Draft) -> bool:
    """Whether both are told only by sorts of people, and by different ones."""
    one, two = _groups(a), _groups(b)
    only = not _names(a) and not _names(b)
    return only and bool(one) and bool(two) and not one & two


def _groups(draft: Draft) -> set[str]:
    rows = draft.get("participants") or []
    return {fold(p["name"]) for p in rows if "office" not in p and _GROUPS.search(fold(p["name"]))}


_STAFF = expression(
    r"\b(?:members|officials|representatives|experts|businessmen|executives|lawmakers|deputies|delegations|teams|negotiators)\b"
)


def _below(group: Draft, named: Draft) -> bool:
    """Whether one sentence tells of two: `A and B will meet; members of the two governments will sit down too`.

    So do two sentences where somebody is received: `Experts of both sides began talks. Their head was received by A.`
    """
    calls = ("received", "courtesy-call")
    apart = named.get("meeting_kind") in calls and group.get("meeting_kind") not in calls
    if (group.sentence != named.sentence and not apart) or group.trigger == named.trigger or _names(group):
        return False
    told = " ".join(fold(p["name"]) for p in group.get("participants") or [])
    beside = {fold(p["name"]) for p in named.get("participants") or []}
    return bool(_STAFF.search(told)) and bool(_names(named)) and told not in beside


def _others(a: Draft, b: Draft, left: set[str], right: set[str]) -> bool:
    """Whether `a` is a meeting of somebody with a group that `b` does not tell of, while `b` tells whom else they met."""
    groups = _groups(a)
    told = {fold(p["name"]) for p in b.get("participants") or []}
    return bool(groups - told) and bool(left) and left < right


#: Those at the head of a state, told together, and the offices that one of them may hold.
_HEADS_OF = expression(r"\bheads of (?:state|government)\b")
_HEADS = expression(
    r"president|king|queen|emir|sultan|emperor|prime minister|premier|chancellor|head|leader|pope|monarch|prince|chair"
    r"|secretary"
)
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
    "king",
    "queen",
    "emir",
    "sultan",
    "emperor",
    "pope",
)


def _apart(described: Draft, named: Draft) -> bool:
    """Whether one meeting is of such as the other's named persons are none: ministers beside two presidents."""
    rows = [p for p in described.get("participants") or [] if not _may_be(p, named)]
    offices = " ".join(fold(p["office"]) for p in named.get("participants") or [] if p.get("office"))
    told = [fold(p["name"]) for p in rows if "office" not in p and _DESCRIBED.search(fold(p["name"]))]
    if not told or not offices:
        return False
    if any(_HEADS_OF.search(words) for words in told) and not _HEADS.search(offices):
        return True
    roles = {role for words in told for role in _ROLES if role in words}
    return bool(roles) and not any(role in offices or _LIKE.get(role, role) in offices for role in roles)


def _may_be(told: Mapping[str, str], named: Draft) -> bool:
    """Whether one told by rank alone, `King`, may be somebody whose rank is no office: `His Majesty King Abdullah II`."""
    crowned = "office" not in told and _CROWNED.fullmatch(fold(told["name"]))
    return bool(crowned) and any("office" not in p for p in named.get("participants") or [])


#: Roles that are told by another name as well.
_LIKE = {"premier": "prime minister", "minister": "secretary", "president": "leader"}


def _told(rows: Sequence[Mapping[str, str]]) -> tuple[int, int]:
    """How many of the participants are named, then how many there are."""
    named = [row for row in rows if "office" in row or not _nameless(fold(row["name"]))]
    return len(named), len(rows)


def _absorb(kept: Draft, other: Draft) -> None:
    for name, value in other.values.items():
        held = kept.values.get(name)
        more = name == "participants" and held is not None and _told(value.value) > _told(held.value)
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
