"""The sides of a paper as they are named: the two names behind `between`, the states that act, the partner behind `with`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.go_betweens import go_betweens
from chancery.reading.groups import Body, Group, Person
from chancery.reading.kinds.papers.title_stops import headline_verb
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene

_STOP = frozenset({
    "stop", "w:was", "w:were", "w:is", "w:are", "w:which", "colon", "w:during", "quote", "w:has", "w:have", "w:had",
    "w:will", "w:would", "w:on", "w:in", "w:to", "w:at", "w:after", "w:that", "w:who", "w:as", "w:concerning",
    "w:regarding", "s:finite", "w:when", "w:under", "w:does", "w:do", "w:did",
})  # fmt: skip
_NAME = frozenset(
    {"cap", "cap1", "body", "state", "demonym", "place", "organisation", "bodyhead", "particle"}
)
_INNER = frozenset({"w:of", "w:the", "w:and", "dash", "w:for", "w:&", "low"})
#: How many groups behind `between` the sides may take.
_REACH = 40


class Party(Struct, frozen=True):
    """One side of a paper as it is named; `both` stands for one body of each side, `town` for nothing but a town's name."""

    name: str
    span: Span
    state: str | None
    state_span: Span | None = None
    both: bool = False
    other: str | None = None
    body: Body | None = None
    town: bool = False


def party_of(scene: Scene, group: Group) -> Party:
    """A body or a state as a party."""
    if isinstance(group.value, Body):
        body = group.value
        words = body.state_span or body.name_span
        return Party(body.name, body.name_span, body.state, words, body.both, body.other, body)
    return Party(scene.words(group.span), group.span, state_of(group), group.span)


def sides_behind(scene: Scene, groups: Sequence[Group], first: int) -> list[Party]:
    """The sides named from group `first` on, behind `between`: two names that an `and` parts, or three states in a row."""
    end = _end(groups, first)
    row = _in_a_row(scene, groups[first:end])
    if len(row) > 2:
        return row
    head = side_of(scene, groups[first:end])
    if head is not None and head.both:
        return [head]
    cut = _cut(groups, first, end)
    if cut is None:
        return [head] if head is not None else []
    left, right = side_of(scene, groups[first:cut]), side_of(scene, groups[cut + 1 : end])
    if left is not None and right is not None and right.both and left.body is None and left.state:
        return [_shared_head(left, right)]
    return [side for side in (left, right) if side is not None]


def _shared_head(left: Party, right: Party) -> Party:
    """`the DPRK and Syrian governments`: one body of each of the two states."""
    head = right.name.split()[-1]
    return Party(head, right.span, left.state, left.span, both=True, other=right.state, body=right.body)


def _end(groups: Sequence[Group], first: int) -> int:
    """Where the sides end: before a verb, a preposition that opens the subject, or a comma behind the second side."""
    seen = False
    for n in range(first, min(len(groups), first + _REACH)):
        tags = groups[n].tags
        if tags & {"w:and"} and seen and groups[n + 1 : n + 2] and groups[n + 1].tags & {"ends-ed"}:
            return n  # `between Namibia and Angola and authorised the minister to sign`
        if tags & {"w:and", "w:with"}:
            seen = True
        if tags & {"w:and", "comma"} and any("w:between" in g.tags for g in groups[n + 1 : n + 3]):
            return n
        if (
            tags & _STOP
            or headline_verb(groups, n)
            or (tags & {"verb"} and not tags & {"body", "state", "cap1"})
        ):
            return n
        if tags & {"w:for"} and not (
            n + 1 < len(groups) and groups[n + 1].tags & {"cap", "cap1", "portfolio"}
        ):
            return n
        closing = n + 1 < len(groups) and not groups[n + 1].tags & (_NAME | {"w:and", "w:the"})
        if tags & {"comma"} and seen and closing:
            return n
    return min(len(groups), first + _REACH)


def _in_a_row(scene: Scene, groups: Sequence[Group]) -> list[Party]:
    """Three states or more in a row, `A, B and C`; nothing when something else stands among them."""
    found = []
    for group in groups:
        if group.tags & {"state", "organisation"}:
            found.append(party_of(scene, group))
        elif not group.tags & {"comma", "w:and", "w:the"}:
            return []
    return found


def _cut(groups: Sequence[Group], first: int, end: int) -> int | None:
    """The joint between two sides: the `and` with a name that is whole on either side of it."""
    joints = [n for n in range(first + 1, end - 1) if groups[n].tags & {"w:and", "w:with"}]
    if not joints:
        return next((n for n in range(first + 1, end - 1) if groups[n].tags & {"comma", "dash"}), None)
    return max(joints, key=lambda n: (_weight(groups, first, n, end), -abs((first + end) - 2 * n)))


def _weight(groups: Sequence[Group], first: int, at: int, end: int) -> int:
    before, after = groups[first:at], groups[at + 1 : end]
    weight = 0
    if after[0].tags & {"w:the", "w:its", "w:that", "body", "state", "counterpart"}:
        weight += 2
    if any(_whole(g) for g in before) and any(_whole(g) for g in after):
        weight += 3
    if before[-1].tags & {"state", "body", "close", "organisation"}:
        weight += 1
    return weight


def _whole(group: Group) -> bool:
    return isinstance(group.value, Body) or bool(
        group.tags & {"state", "organisation", "bodyhead", "counterpart"}
    )


def side_of(scene: Scene, side: Sequence[Group]) -> Party | None:
    """A side by its body, by a name around its body, by its state, or by its capitals."""
    at = next((n for n, g in enumerate(side) if isinstance(g.value, Body)), None)
    if at is not None:
        return whole_name(scene, side, at)
    state = next((g for g in side if g.tags & {"state", "organisation"}), None)
    names = [
        g
        for g in side
        if g.tags & {"cap", "cap1", "person", "place"}
        and not g.tags & {"date", "both-sides", "people"}
        and not isinstance(g.value, Person)
    ]
    if state is not None and len(names) < 2:
        return party_of(scene, state)
    if not names:
        return None
    span = (names[0].start, names[-1].end)
    held = next(((s, p) for s, p, _ in states_in(side)), None)
    town = all("place" in g.tags for g in names)
    return Party(scene.words(span), span, held[0] if held else None, held[1] if held else None, town=town)


def whole_name(scene: Scene, side: Sequence[Group], at: int) -> Party:
    """The body at `at` as a party, with the capitals of its name that stand before and behind it."""
    first, last = at, at + 1
    while first > 0 and _belongs(side, first - 1):
        first -= 1
    while first < at and not side[first].tags & _NAME:
        first += 1
    while last < len(side) and _belongs(side, last):
        last += 1
    while last > at + 1 and not side[last - 1].tags & _NAME:
        last -= 1
    party = party_of(scene, side[at])
    if (first, last) == (at, at + 1) or party.both:
        return party
    span = (side[first].start, side[last - 1].end)
    state = party.state or next((s for s, _, _ in states_in(side[first:last])), None)
    return Party(scene.words(span), span, state, party.state_span or span, body=party.body)


def _belongs(side: Sequence[Group], at: int) -> bool:
    tags = side[at].tags
    if tags & {"low"}:
        return at + 1 < len(side) and "dash" in side[at + 1].tags
    return bool(tags & (_NAME | _INNER)) and not tags & {"date", "verb"}


def partner_behind_with(scene: Scene, groups: Sequence[Group], at: int) -> Iterator[Party]:
    """The body or state behind the first `with` after group `at`."""
    for number in range(at, min(len(groups) - 1, at + 30)):
        if number > at and "stop" in groups[number].tags:
            return
        if groups[number].tags & {"w:with"}:
            for group in groups[number + 1 : number + 4]:
                if isinstance(group.value, Body) or group.tags & {"state"}:
                    yield party_of(scene, group)
                    return


def states_acting(scene: Scene, groups: Sequence[Group], verb: int) -> list[Party]:
    """The states that are the subject of the verb at `verb`: `Mexico and Venezuela today renewed`."""
    at = verb - 1
    while at >= 0 and verb - at < 7 and groups[at].tags & _BETWEEN_SUBJECT_AND_VERB:
        at -= 1
    found: list[Party] = []
    if at in go_betweens(groups):
        return found
    while at >= 0 and groups[at].tags & {"state", "comma", "w:and", "w:the", "organisation"}:
        if groups[at].tags & {"state", "organisation"}:
            found.insert(0, party_of(scene, groups[at]))
        at -= 1
    governed = at >= 0 and not groups[at].tags.isdisjoint(_GOVERNS)
    return [] if governed else found


#: What states in a row before a verb belong to: `the ministers of Chad, / Mali and Oman`.
_GOVERNS = frozenset({
    "w:of", "w:in", "w:from", "w:to", "w:with", "w:between", "office", "offices", "body",
})  # fmt: skip
_BETWEEN_SUBJECT_AND_VERB = frozenset({
    "adverb", "date", "w:on", "w:have", "w:has", "w:had", "w:also", "w:today", "w:yesterday", "w:here", "w:will",
    "w:both", "w:jointly", "w:formally", "w:officially",
})  # fmt: skip
