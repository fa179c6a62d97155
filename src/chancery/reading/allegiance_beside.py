"""For which state a person acts by what stands beside the name: `its minister`, an embassy that announces, an invitation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from chancery.reading.bodies import is_capital, state_of
from chancery.reading.datelines import behind_dateline
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Person
from chancery.reading.offices import Office
from chancery.reading.quoted_officials import quoted_officials
from chancery.reading.sent_from import sent_from
from chancery.reading.side_heads import heading_sides
from chancery.reading.tokens import fold


def told_beside(text: str, rows: Sequence[Sequence[Group]]) -> dict[str, tuple[str, Span]]:
    """The states of persons whose own words tell none, by name, each with its words; of several rules the last holds."""
    return {
        **dict(quoted_officials(text, rows)),
        **dict(_announced(rows)),
        **dict(_leading(rows)),
        **dict(heading_sides(text, rows)),
        **dict(_envoys(rows)),
        **dict(_inviting(rows)),
        **dict(_in_turn(rows)),
        **dict(_leaving(rows)),
        **dict(sent_from(text, rows)),
        **dict(_its(text, rows)),
    }


_GOVERNING = frozenset({"w:to", "w:in", "w:from", "w:of", "w:with", "w:for", "w:at", "w:by", "w:between"})


def _its(text: str, rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`Iran said its foreign minister, X, would come`: X by name, with the state that `its` takes up."""
    for row in rows:
        for number, group in enumerate(row):
            person = group.value
            if not isinstance(person, Person) or person.state:
                continue
            if fold(text[group.start : group.start + 4]) != "its ":
                continue
            if (own := _of_delegation(row, number)) is not None:
                yield fold(person.name), own
                continue
            for at, other in enumerate(row[:number]):
                if at < behind_dateline(row):
                    continue
                prior = at - 2 if at > 1 and row[at - 1].tags & {"w:the"} else at - 1
                before = row[prior].tags if prior >= 0 else frozenset()
                if before & _GOVERNING:
                    continue
                state = other.value.state if isinstance(other.value, (Body, Office)) else None
                if other.tags & {"state", "organisation"} or is_capital(other):
                    state = state_of(other)
                if state:
                    yield fold(person.name), (state, other.span)
                    break


def _of_delegation(row: Sequence[Group], at: int) -> tuple[str, Span] | None:
    """`a delegation of the X Union of Chad led by / its chairman P`: the state of the body whose delegation it is."""
    by = next((n for n in range(at - 1, max(0, at - 3), -1) if row[n].tags & {"w:by"}), None)
    if by is None or not row[by - 1].tags & {"v:head"}:
        return None
    noun = next((n for n in range(by - 1, -1, -1) if row[n].tags & {"n:delegation"}), None)
    if noun is None or any(g.tags & {"verb", "person"} - {"v:head"} for g in row[noun + 1 : by - 1]):
        return None
    for group in reversed(row[noun + 1 : by - 1]):
        state = group.value.state if isinstance(group.value, Body) else None
        state = state or (state_of(group) if group.tags & {"state", "demonym"} else None)
        if state:
            return state, group.span
    return None


def _in_turn(rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`the ministers of A and B, X and Y`: X and Y by name, each with the state that stands in the same place."""
    for row in rows:
        for at, group in enumerate(row):
            office, behind = group.value, [g for g in row[at + 1 : at + 7] if "comma" not in g.tags]
            if (
                not isinstance(office, Office)
                or not office.plural
                or not office.state
                or len(behind) < _TWO_EACH
            ):
                continue
            joint, other, one, also, two = behind[:_TWO_EACH]
            state = state_of(other) if "state" in other.tags else None
            if state is None or not joint.tags & {"w:and"} or not also.tags & {"w:and"}:
                continue
            if isinstance(one.value, Person) and isinstance(two.value, Person):
                yield fold(one.value.name), (office.state, office.state_span or group.span)
                yield fold(two.value.name), (state, other.span)


#: `and B X and Y`
_TWO_EACH = 5


_ON_LEAVING = frozenset(
    {"date", "adverb", "w:on", "w:by", "w:early", "w:late", "low", "w:this", "comma", "w:at"}
)


def _leaving(rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`President X left Lima on Friday for`: X by name, with the state whose capital is left for abroad."""
    for row in rows:
        for number, group in enumerate(row):
            if not isinstance(group.value, Person) or group.value.state:
                continue
            here = number + 1
            while here < len(row) and row[here].tags & {"adverb", "date", "w:on", "w:has", "w:will"}:
                here += 1
            if here + 1 >= len(row) or not row[here].tags & {"v:leave"} or not is_capital(row[here + 1]):
                continue
            ahead = next((g for g in row[here + 2 : here + 10] if not g.tags & _ON_LEAVING), None)
            state = state_of(row[here + 1])
            if state and ahead is not None and ahead.tags & {"w:for"}:
                yield fold(group.value.name), (state, row[here + 1].span)


def _leading(rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`a Malian delegation led by Minister X`: X by name, with the state of the delegation."""
    for row in rows:
        for number, group in enumerate(row):
            if number < 4 or not isinstance(group.value, Person) or group.value.state:
                continue
            start = number - 1 if row[number - 1].tags & {"w:by"} else number - 2
            if not (row[start].tags & {"w:by"} and row[start - 1].tags & {"v:head"}):
                continue
            noun = start - 2
            if not row[noun].tags & {"n:delegation"}:
                continue
            for before in reversed(row[max(0, noun - 5) : noun]):
                if before.tags & _NO_MODIFIER:
                    break
                state = state_of(before) if before.tags & {"demonym", "state"} else None
                if state:
                    yield fold(group.value.name), (state, before.span)
                    break


_NO_MODIFIER = frozenset(
    {"verb", "stop", "comma", "person", "w:of", "w:to", "w:in", "w:with", "w:and", "w:by", "w:the", "w:a"}
)
_WILL = frozenset({"w:will", "w:would", "w:is", "w:was", "w:to", "w:due", "w:be", "w:also", "adverb", "date"})
_COMING = frozenset({"v:arrive", "v:visit", "v:travel", "v:pay"})


def _announced(rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`Minister X will arrive on Monday, the Omani embassy said`: X by name, with the state of the embassy."""
    for row in rows:
        embassy = _speaking_embassy(row)
        at = next((n for n, g in enumerate(row) if isinstance(g.value, Person)), None)
        if at is None or embassy is None or not embassy.state:
            continue
        if any(g.tags & {"place", "state"} and state_of(g) == embassy.state for g in row):
            # An embassy also announces who goes to its own state, and these are of another.
            continue
        person = row[at].value
        does = next((g for g in row[at + 1 : at + 6] if not g.tags & _WILL), None)
        if isinstance(person, Person) and not person.state and does is not None and does.tags & _COMING:
            yield fold(person.name), (embassy.state, embassy.state_span or embassy.name_span)


def _speaking_embassy(row: Sequence[Group]) -> Body | None:
    for group, after in pairwise(g for g in row if not g.tags & {"w:here"}):
        if isinstance(group.value, Body) and group.tags & {"body:embassy"} and after.tags & {"v:say"}:
            return group.value
    return None


def _inviting(rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`arrived in Lima at the invitation of President X`: X by name, with the state that is visited."""
    for row in rows:
        for number, group in enumerate(row):
            if not isinstance(group.value, Person) or group.value.state or number < 2:
                continue
            if not (row[number - 1].tags & {"w:of", "w:from"} and row[number - 2].tags & {"n:invitation"}):
                continue
            for at in range(1, number - 2):
                going = row[at - 1].tags & {
                    "w:in",
                    "w:to",
                    "w:into",
                    "w:for",
                    "v:visit",
                    "v:arrive",
                    "v:travel",
                }
                state = state_of(row[at]) if going and row[at].tags & {"place", "state"} else None
                if state:
                    yield fold(group.value.name), (state, row[at].span)
                    break


def _envoys(rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`the Malian president's special envoy, X`: X by name, with the state of whoever sends him."""
    for row in rows:
        for number, group in enumerate(row):
            if number < 2 or not isinstance(group.value, Person) or group.value.state:
                continue
            sender = row[number - 2].value
            if (
                row[number - 1].tags & {"w:'s", "w:'"}
                and isinstance(sender, (Person, Office))
                and sender.state
            ):
                yield fold(group.value.name), (sender.state, sender.state_span or row[number - 2].span)
