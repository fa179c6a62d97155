"""Bodies: ministries, agencies, chambers, universities, companies and governments, with the state they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from chancery.reading.body_complements import PORTFOLIO, complement
from chancery.reading.groups import Body, Group, merge
from chancery.reading.lexicon import StateForm
from chancery.reading.ruling_houses import rules_from

#: The words by which a body is named.
_BODY_WORDS = frozenset({"knownbody", "bodyhead"})


def with_bodies(text: str, groups: Sequence[Group]) -> tuple[Group, ...]:
    """The groups with every run that names a body made one group tagged `body`."""
    if not [group for group in groups if not group.tags.isdisjoint(_BODY_WORDS)]:
        return tuple(groups)
    out: list[Group] = []
    at = floor = 0
    while at < len(groups):
        group = groups[at]
        named = not group.tags.isdisjoint(_BODY_WORDS)
        made = (_known_body(text, groups, at) or _headed_body(text, groups, at, floor)) if named else None
        if made is None:
            out.append(group)
            at += 1
            continue
        group, last, first = made
        while out and out[-1].first >= first:
            out.pop()
        out.append(group)
        at = floor = last
    return tuple(out)


def state_of(group: Group) -> str | None:
    """The state that a name, demonym or place group stands for."""
    for word in group.words:
        if isinstance(word.value, StateForm):
            return word.value.state
    return None


def is_capital(group: Group) -> bool:
    """Whether a group names the capital of a state."""
    return any(isinstance(w.value, StateForm) and w.value.form == "capital" for w in group.words)


def _known_body(text: str, groups: Sequence[Group], at: int) -> tuple[Group, int, int] | None:
    word = groups[at].word("knownbody")
    if word is None or groups[at].tags & {"state", "organisation"}:
        return None
    known: Any = word.value
    named = _named_alike(groups, at, known.sort)
    last = _gloss(groups, named)
    span = (groups[at].start, groups[last - 1].end)
    owner, after = _owner(groups, last)
    if owner is None:
        owner, after = rules_from(groups, at, last, known.sort)
    name = word.surface if named == at + 1 else " ".join(text[span[0] : groups[named - 1].end].split())
    state = known.state if named == at + 1 else None
    body = Body(name, span, known.sort, owner or state)
    run = groups[at : max(last, after)]
    return merge(run, frozenset({"body", f"body:{known.sort}"}), body), max(last, after), groups[at].first


def _named_alike(groups: Sequence[Group], at: int, sort: str) -> int:
    """Where the name ends: `State Department for Livestock` is a body of some state, and not the one known by two words."""
    joined = at + 1 < len(groups) and sort == "ministry" and groups[at + 1].tags & {"w:for"}
    return complement(groups, at + 1) if joined else at + 1


def _headed_body(text: str, groups: Sequence[Group], at: int, floor: int) -> tuple[Group, int, int] | None:
    """The body that the word at `at` heads; groups before `floor` belong to another one."""
    word = groups[at].word("bodyhead")
    if word is None or _crowd(groups, at) or _headed_behind(groups, at):
        return None
    head: Any = word.value
    named = groups[at].tags & {"cap1"} or head.sort in _LOWER_HEADS
    first = max(floor, _premodifiers(groups, at))
    while first < at and groups[first].tags & {"w:and", "w:&", "dash"}:
        first += 1
    last = complement(groups, at + 1)
    both = word.form == "plural"
    owner, after = _owner(groups, last)
    twice = both and owner is not None and _second_owner(groups, after)[0] is not None
    owned = after > last and (twice or bool(groups[at].tags & {"cap1"}))
    if first == at and last == at + 1 and head.sort not in _LOWER_HEADS and not owned:
        return None
    if not named and not twice and not any(g.tags & {"cap", "state", "demonym"} for g in groups[first:last]):
        return None
    last = _gloss(groups, last)
    while (
        twice
        and first > floor
        and groups[first - 1].tags & {"low", "plain"}
        and "verb" not in groups[first - 1].tags
    ):
        first -= 1
    pairs = both and head.sort != "company"
    first, begins, pair = _two_adjectives(groups, first, at) if pairs else (first, first, None)
    bare = (groups[begins].start, groups[last - 1].end)
    owner, after = _owner(groups, last)
    if owner is None and not both:
        owner, after = rules_from(groups, first, last, head.sort)
    last = max(last, after)
    other, after = _second_owner(groups, last) if owner and both else (None, last)
    last = max(last, after)
    owner, other = pair or (owner, other)
    span = (groups[first].start, groups[last - 1].end)
    state, state_span = _state_within(groups[first:last])
    # `the Malian customs services` are of one side
    both = both and not (
        pair is None and owner is None and any("demonym" in g.tags for g in groups[first:at])
    )
    name = text[slice(*bare)] if both else text[slice(*span)]
    body = Body(" ".join(name.split()), span, head.sort, owner or state, state_span, both, other)
    tags = {"body", f"body:{head.sort}"}
    if both:
        tags.add("bothbodies")
    if not groups[at].tags & {"cap1"}:
        # A troupe or a trade mission is a body that travels.
        tags |= groups[at].tags & {"n:delegation", "n:visit"}
    return merge(groups[first:last], frozenset(tags), body), last, groups[first].first


def _headed_behind(groups: Sequence[Group], at: int) -> bool:
    """`State Audit Institution`: of two heads in capitals side by side the later one heads the name."""
    behind = groups[at + 1] if at + 1 < len(groups) else None
    return (
        behind is not None
        and behind.word("bodyhead") is not None
        and bool(groups[at].tags & {"cap1"} and behind.tags & {"cap1"})
    )


def _two_adjectives(
    groups: Sequence[Group], first: int, head: int
) -> tuple[int, int, tuple[str | None, str | None] | None]:
    """`Omani and Chilean justice ministries`: where that begins, where the shared name begins, and the two states."""
    for one in (first, first - 2):
        if one < 0 or one + 2 >= head + 1:
            continue
        left, joint, right = groups[one : one + 3]
        if left.tags & _ADJECTIVE and "w:and" in joint.tags and right.tags & _ADJECTIVE and one + 3 <= head:
            return one, one + 3, (state_of(left), state_of(right))
    return first, first, None


_ADJECTIVE = frozenset({"demonym", "state"})


def _crowd(groups: Sequence[Group], at: int) -> bool:
    """`a group of Chinese tourists`: people of a state, no body."""
    behind = groups[at + 2].tags if at + 2 < len(groups) else frozenset()
    return (
        not groups[at].tags & {"cap1"}
        and bool(groups[at + 1 : at + 2])
        and bool(groups[at + 1].tags & {"w:of"})
        and bool(behind & {"demonym", "people"})
    )


#: Sorts of head that name a body without capitals: "the foreign ministry of X", "the Chinese government".
_LOWER_HEADS = frozenset({"ministry", "government", "parliament", "embassy"})


def _premodifiers(groups: Sequence[Group], at: int) -> int:
    """The first group of the name before its head: capitals, states and portfolio words in one row."""
    first = at
    while first > 0:
        before = groups[first - 1]
        joined = (
            before.tags & {"w:and", "w:&", "dash"}
            and first - 2 >= 0
            and _namelike(groups[first - 2])
            and first < at
        )
        if _namelike(before) and not before.tags & {"office"}:
            first -= 1
        elif joined and groups[at].tags & {"cap1"}:
            first -= 2
        else:
            break
    while first < at and groups[first].tags & {"w:and", "w:&", "dash"}:
        first += 1
    if (
        first >= 2
        and groups[first - 1].tags & {"w:'s"}
        and groups[first - 2].tags & {"state"}
        and groups[at].tags & {"cap1"}
    ):
        first -= 2
    return first


def _namelike(group: Group) -> bool:
    if group.tags & {"cap", "demonym", "state", "place", "people", "organisation"}:
        return not (group.tags & {"notname"} and any(t.startswith("w:") for t in group.tags))
    if group.tags & {"cap1"} and not group.tags & {
        "verb",
        "office",
        "instrument",
        "honorific",
        "both-sides",
        "date",
    }:
        return "bodyhead" in group.tags or not any(t.startswith("w:") for t in group.tags)
    return bool(group.tags & PORTFOLIO)


def _gloss(groups: Sequence[Group], at: int) -> int:
    """A bracketed abbreviation belongs to the name."""
    if at + 2 >= len(groups) or not groups[at].tags & {"open"} or not groups[at + 2].tags & {"close"}:
        return at
    return at if groups[at + 1].tags & {"date", "number"} else at + 3


def _owner(groups: Sequence[Group], at: int) -> tuple[str | None, int]:
    """`of Viet Nam`, `of the Republic of X`, `(India)` after a body's name."""
    here = at
    if here < len(groups) and groups[here].tags & {"w:of", "w:in"}:
        here += 1
        if here < len(groups) and groups[here].tags & {"w:the"}:
            here += 1
        if here < len(groups) and groups[here].tags & {"state", "organisation"}:
            return state_of(groups[here]), here + 1
    if (
        at + 2 < len(groups)
        and groups[at].tags & {"open"}
        and groups[at + 1].tags & {"state"}
        and groups[at + 2].tags & {"close"}
    ):
        return state_of(groups[at + 1]), at + 3
    return None, at


def _state_within(run: Sequence[Group]) -> tuple[str | None, tuple[int, int] | None]:
    for group in run:
        if group.tags & {"state", "demonym", "organisation", "place"}:
            return state_of(group), group.span
        known = group.word("knownbody")
        if known is not None and getattr(known.value, "state", None):
            # `the Central Committee of the Vietnam Fatherland Front`: of whose state its party is.
            return known.value.state, group.span
    return None, None


def _second_owner(groups: Sequence[Group], at: int) -> tuple[str | None, int]:
    """`and North Korea` behind `the Ministries of Foreign Affairs of Vietnam`."""
    here = at
    if here < len(groups) and groups[here].tags & {"w:and"}:
        here += 1
        if here < len(groups) and groups[here].tags & {"w:of"}:
            here += 1
        if here < len(groups) and groups[here].tags & {"w:the"}:
            here += 1
        if here < len(groups) and groups[here].tags & {"state"}:
            return state_of(groups[here]), here + 1
    return None, at
