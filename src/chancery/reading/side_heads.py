"""For which state a person acts who leads its side: `X chaired the Omani side`, `the Omani delegation was headed by X`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Person
from chancery.reading.tokens import fold

#: What two states each have in talks. Source: usage of agencies and ministries.
_SIDES: Final = frozenset({"side", "delegation", "team", "party", "part", "group", "mission", "one"})
_LEADS: Final = frozenset({
    "chaired", "chairs", "headed", "heads", "led", "leads", "represented", "represents", "presided over", "presides over",
    "co-chaired", "chairing", "heading", "leading",
})  # fmt: skip
#: How many groups may stand between the one who leads, the verb and the side.
_REACH: Final = 4
_BETWEEN: Final = frozenset(
    {
        "adverb",
        "w:was",
        "w:were",
        "w:is",
        "w:are",
        "w:had",
        "w:been",
        "w:by",
        "w:the",
        "w:their",
        "w:of",
        "w:'s",
    }
)


def heading_sides(text: str, rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """Each person whose state is told by the side they lead, by folded name, with the state and its words."""
    for row in rows:
        for number, group in enumerate(row):
            if not isinstance(group.value, Person) or group.value.state:
                continue
            side = _side_behind(text, row, number) or _side_before(text, row, number)
            if side is not None:
                yield fold(group.value.name), side


def _side_behind(text: str, row: Sequence[Group], number: int) -> tuple[str, Span] | None:
    """`X chaired the Omani side`."""
    first = number + 1 + (number + 1 < len(row) and "comma" in row[number + 1].tags)
    verb = _verb(text, row, range(first, min(first + _REACH, len(row))))
    if verb is None:
        return None
    for at in range(verb + 1, min(verb + 1 + _REACH, len(row) - 1)):
        if row[at].tags & {"demonym", "state"}:
            return _named(text, row, at)
        if row[at].tags.isdisjoint(_BETWEEN) and fold(_words(text, row[at])) != "over":
            return None
    return None


def _side_before(text: str, row: Sequence[Group], number: int) -> tuple[str, Span] | None:
    """`the Omani delegation was headed by X`."""
    if number < 3 or "w:by" not in row[number - 1].tags:
        return None
    verb = _verb(text, row, range(number - 2, max(number - 4, 0), -1))
    if verb is None:
        return None
    for at in range(verb - 1, max(-1, verb - _REACH - 2), -1):
        if row[at].tags & {"demonym", "state"}:
            return _named(text, row, at)
        if row[at].tags & {"stop", "comma", "person", "w:and"}:
            return None
    return None


def _verb(text: str, row: Sequence[Group], where: Iterable[int]) -> int | None:
    for at in where:
        if fold(_words(text, row[at])) in _LEADS or (
            fold(_words(text, row[at])) == "presided"
            and at + 1 < len(row)
            and fold(_words(text, row[at + 1])) == "over"
        ):
            return at
        if row[at].tags.isdisjoint(_BETWEEN):
            return None
    return None


def _named(text: str, row: Sequence[Group], at: int) -> tuple[str, Span] | None:
    """The state at group `at`, where the word behind it is that for a side."""
    behind = fold(_words(text, row[at + 1])).split() if at + 1 < len(row) else []
    state = state_of(row[at])
    return (state, row[at].span) if state and behind[:1] and behind[0] in _SIDES else None


def _words(text: str, group: Group) -> str:
    return text[group.start : group.end]
