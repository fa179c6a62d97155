"""Whether two drafts of a report tell of one signing, meeting, visit, milestone or statement."""

from __future__ import annotations

from collections.abc import Callable

from chancery.expressions import expression
from chancery.reading.agreeing import dates_agree, openness, states_agree
from chancery.reading.drafts import Draft
from chancery.reading.same_paper import EMPTY_WORDS
from chancery.reading.tokens import fold, tokenise

_BODIES = expression(
    r"\b(?:administrations|services|authorities|agencies|banks|chambers|universities|academies|ministries|departments|"
    r"bureaus|offices|navies|armies|institutes|unions|associations|federations|courts)\b"
)


def same_signing(a: Draft, b: Draft) -> bool:
    """Whether two signings are one occasion."""
    earlier = "signing.earlier"
    if (a.pattern == earlier) != (b.pattern == earlier) and (
        not a.get("date") or a.get("date") != b.get("date")
    ):
        return False
    if not states_agree(a, b) or not dates_agree(a, b):
        return False
    counts = a.get("declared"), b.get("declared")
    other = all(counts) and counts[0] != counts[1]
    return openness(a) == openness(b) or (b.echo and b.sentence == 0 and not other)


def same_by(*names: str) -> Callable[[Draft, Draft], bool]:
    """Whether two drafts agree in the fields `names`, as far as both have them."""

    def agree(a: Draft, b: Draft) -> bool:
        return (
            openness(a) == openness(b)
            and dates_agree(a, b)
            and all(not a.get(n) or not b.get(n) or a.get(n) == b.get(n) for n in names)
        )

    return agree


def same_meeting(a: Draft, b: Draft) -> bool:
    """Whether two meetings are one."""
    if openness(a) != openness(b) or not states_agree(a, b) or not dates_agree(a, b):
        return False
    if (a.get("meeting_kind") == "call") != (b.get("meeting_kind") == "call"):
        return False
    one = {fold(p["name"]) for p in a.get("participants") or []}
    two = {fold(p["name"]) for p in b.get("participants") or []}
    if unlike(a, b) or ((not one or not two) and (_places_differ(a, b) or of_bodies(a, b))):
        return False
    return not one or not two or one <= two or two <= one


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


def same_visit(a: Draft, b: Draft) -> bool:
    """Whether two visits are one."""
    if openness(a) != openness(b) or not dates_agree(a, b):
        return False
    if a.get("visitor_state") != b.get("visitor_state") or a.get("host_state") != b.get("host_state"):
        return False
    if not a.get("host_state") and a.get("places") != b.get("places"):
        return False
    one = {fold(p["name"]) for p in a.get("visitor") or []}
    two = {fold(p["name"]) for p in b.get("visitor") or []}
    return not one or not two or bool(one & two)


def same_milestone(a: Draft, b: Draft) -> bool:
    """Whether two milestones are one."""
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
    if _news_and_history(a, b):
        return False
    if _no_longer_open(a, b):
        return True
    return dates_agree(a, b) and (openness(a) == openness(b) or b.echo)


#: What does not befall two states again and again.
_ONCE = frozenset({"recognition", "relations-established", "level-upgraded"})


def _no_longer_open(done: Draft, meant: Draft) -> bool:
    """`Peru recognised Chad. "We had wanted to recognise it later", he said`: what was meant is what has been done."""
    once = done.get("milestone_kind") in ("recognition", "relations-established")
    return (
        once
        and done.standing == "done"
        and done.sentence < meant.sentence
        and meant.standing in ("planned", "proposed")
        and meant.get("date") is None
    )


def _news_and_history(news: Draft, history: Draft) -> bool:
    """`Chad has cut its ties with Peru. The two broke them in 1976 too.`: news without a day has not that of history."""
    if news.sentence >= history.sentence or news.get("milestone_kind") in _ONCE:
        return False
    if news.echo or history.echo or (news.standing, history.standing) != ("done", "background"):
        return False
    return news.get("date") is None and history.get("date") is not None


def _same_anniversary(a: Draft, b: Draft) -> bool:
    """One number of years of one thing, however its day is marked and whether or not that is still to come."""
    one, two = (_named(d, "subject") for d in (a, b))
    if a.get("years") != b.get("years") or bool(one) != bool(two):
        return False
    return not one or len(one & two) >= 0.5 * min(len(one), len(two))


def _named(draft: Draft, field: str) -> frozenset[str]:
    words = {t.fold for t in tokenise(str(draft.get(field) or "")) if t.word}
    return frozenset(words) - EMPTY_WORDS
