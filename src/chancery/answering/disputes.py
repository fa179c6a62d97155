"""Disagreements in words: every value with who says it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chancery.answering.citing import Citer
from chancery.answering.spotting import listed
from chancery.answering.wording import label, party_text, person_text
from chancery.model import Disagreement, Entry, FieldValue
from chancery.model.days import day_text

#: Sorts that a reader must hear of; the others are told when they are asked for.
SERIOUS: Final = ("conflict", "arithmetic")
_NUMBERS: Final = (
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_PERSONS: Final = ("visitor", "participants", "witnesses", "inviter", "speaker")


def spoken(one: Disagreement) -> str:
    """`date, conflict: 14 May 2024 (1 report) against 15 May 2024 (1 report); 14 May 2024 is shown`."""
    told = [f"{value_text(one.field, value.value)} ({_who(value)})" for value in one.values]
    shown = f"; {value_text(one.field, one.shown)} is shown" if one.shown is not None else ""
    return f"{label(one.field.replace('_', ' '))}, {one.sort}: {' against '.join(told)}{shown}"


def value_text(field: str, value: object) -> str:
    """A value of a field as words."""
    if isinstance(value, list | tuple):
        return listed(value_text(field, one) for one in value)
    if isinstance(value, dict):
        return person_text(value) if field in _PERSONS else party_text(value)
    if field in ("declared", "count"):
        return number_text(value)
    if field == "date":
        return day_text(str(value))
    return label(str(value)) if field in ("type", "stage", "visit_kind", "meeting_kind") else str(value)


def number_text(value: object) -> str:
    """`five` for 5: numbers that reports declare are told in words, as they tell them, up to twelve."""
    return _NUMBERS[value] if isinstance(value, int) and 0 < value < len(_NUMBERS) else str(value)


def cites_of(one: Disagreement, citer: Citer) -> tuple[int, ...]:
    """The words behind every value."""
    numbers = (number for value in one.values for number in citer.supports(value.supports))
    return tuple(dict.fromkeys(numbers))


def disputes_in(entry: Entry, *fields: str) -> Iterator[Disagreement]:
    """The disagreements of an entry, of these fields or of all, the serious ones first."""
    found = [one for one in entry.disagreements if not fields or one.field in fields]
    yield from sorted(found, key=lambda one: (one.sort not in SERIOUS, one.sort == "wording", one.field))


def _who(value: FieldValue) -> str:
    reports = sorted({support.report for support in value.supports})
    if not reports:
        return "a person's judgement"
    return reports[0] if len(reports) == 1 else f"{len(reports)} reports"
