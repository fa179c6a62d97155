"""Whether one entry holds another, or is its later life, and why: questions about two entries alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from chancery.model import edtf
from chancery.model.entry import Entry
from chancery.model.kinds import HAPPENED
from chancery.reconciling.checks import VAGUE
from chancery.reconciling.linking.keys import states_of
from chancery.reconciling.people import compare_people, person
from chancery.vocabulary.folding import folded_words
from chancery.vocabulary.lattice import relation
from chancery.vocabulary.subjects import subject_words

_ONE_PERSON: Final = frozenset({"same", "short", "spelling", "office"})
_SUCCESSIONS: Final = frozenset({"renewed", "amended"})
_CEREMONIAL: Final = frozenset({"signed", "issued", None})


def holds(whole: Entry, part: Entry) -> str | None:
    """Why `whole` holds `part`, or None: a visit its meetings and signings, a signing its papers, a channel its sessions."""
    rule = HOLDS.get((whole.kind, part.kind))
    return rule(whole, part) if rule and whole.id != part.id else None


def later_life(old: Entry, new: Entry) -> str | None:
    """Why `new` is the renewal or amendment of the paper `old`, or None."""
    if old.kind != "instrument" or new.kind != "instrument" or old.id == new.id:
        return None
    if new.get("stage") not in _SUCCESSIONS or old.get("stage") in _SUCCESSIONS:
        return None
    if states_of(old) != states_of(new) or not _earlier(old, new) or not _types_agree(old, new):
        return None
    words, others = (subject_words(str(entry.get("title") or "")) for entry in (old, new))
    if words and others:
        return (
            "the same subject, and later" if 2 * len(words & others) > min(len(words), len(others)) else None
        )
    fields = set(old.get("sectors") or ()) & set(new.get("sectors") or ())
    return f"the same field ({', '.join(sorted(fields))}), and later" if fields else None


def _visit_holds(visit: Entry, part: Entry) -> str | None:
    if states_of(visit) != states_of(part) or not _one_world(visit, part):
        return None
    if part.kind == "meeting" and (
        part.get("meeting_kind") == "call" or not _visitor_takes_part(visit, part)
    ):
        return None
    return _one_time(visit, part)


def _signing_holds(signing: Entry, paper: Entry) -> str | None:
    if states_of(signing) != states_of(paper) or not _one_world(signing, paper):
        return None
    if any(flag.code == VAGUE for flag in paper.flags):
        return None
    if paper.get("stage") not in (*_CEREMONIAL, *_SUCCESSIONS) and not _signed_once(paper):
        return None
    one, two = signing.get("place"), paper.get("place")
    if one and two and not set(folded_words(one)) & set(folded_words(two)):
        return None
    return _one_time(signing, paper)


def _channel_holds(channel: Entry, session: Entry) -> str | None:
    if _is_session(channel) or not _is_session(session) or states_of(channel) != states_of(session):
        return None
    one, two = channel.get("mechanism_kind"), session.get("mechanism_kind")
    words, others = (subject_words(str(entry.get("name") or "")) for entry in (channel, session))
    if one != two or (words and others and not words & others):
        return None
    return f"a session of this {one}" if one else None


#: What holds what, and the question that is asked of the two.
HOLDS: Final[Mapping[tuple[str, str], Callable[[Entry, Entry], str | None]]] = {
    ("visit", "meeting"): _visit_holds,
    ("visit", "signing"): _visit_holds,
    ("signing", "instrument"): _signing_holds,
    ("mechanism", "mechanism"): _channel_holds,
}


def _one_world(a: Entry, b: Entry) -> bool:
    """Whether both happened, or neither did."""
    return (a.standing in HAPPENED) == (b.standing in HAPPENED)


def _one_time(whole: Entry, part: Entry) -> str | None:
    """The days agree; without days, one report tells both as news."""
    when, day = whole.get("date"), _day_of(part)
    if when and day:
        if not edtf.intersects(when, day) or _vague(day) or _vague(when):
            return None
        return f"{day} lies within {when}" if when != day else f"both on {day}"
    shared = set(whole.reports) & set(part.reports)
    if not shared or whole.standing != part.standing:
        return None
    return f"told together by {', '.join(sorted(shared))}"


def _day_of(entry: Entry) -> str | None:
    """The date of a paper is that of its signing, whatever stage it has come to since.

    Where reports disagree on that day, the one shown counts for a paper that is still only signed.
    """
    if entry.kind != "instrument" or entry.get("stage") in _CEREMONIAL:
        shown: str | None = entry.get("date")
        return shown
    signed = (step.date for step in entry.life if step.stage in ("signed", "issued") and step.date)
    return next(signed, None) or entry.get("date")


def _signed_once(paper: Entry) -> bool:
    return any(step.stage in _CEREMONIAL for step in paper.life)


def _vague(date: str) -> bool:
    """Whether a date is too wide to say that two things happened together."""
    first, last = edtf.bounds(date)
    return first is None or last is None or (last - first).days > 31


def _visitor_takes_part(visit: Entry, meeting: Entry) -> bool:
    ours, theirs = _people(visit.get("visitor")), _people(meeting.get("participants"))
    named = [one for one in theirs if one.words]
    if not ours or not named:
        return True
    return any(compare_people(one, other) in _ONE_PERSON for one in ours for other in named)


def _people(values: Any) -> list[Any]:
    return [person(value, state=None, day=None) for value in values or ()]


def _is_session(entry: Entry) -> bool:
    return bool(entry.get("session")) or entry.get("state") == "session-held"


def _earlier(old: Entry, new: Entry) -> bool:
    one, two = old.get("date"), new.get("date")
    if not one or not two:
        return bool(set(old.reports) & set(new.reports)) and old.standing == "background"
    first, later = edtf.bounds(one)[0], edtf.bounds(two)[0]
    return first is not None and later is not None and first < later


def _types_agree(a: Entry, b: Entry) -> bool:
    one, two = a.get("type"), b.get("type")
    return not one or not two or relation(one, two) != "siblings"
