"""For whom an official of no told state acts by who quotes them: `the Iranian news agency quoted the oil minister, X`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from chancery.reading.bodies import state_of
from chancery.reading.datelines import behind_dateline
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Person
from chancery.reading.tokens import fold
from chancery.vocabulary.sources import source

#: Words of what a state will do, behind its name at the head of a sentence.
_DOES: Final = frozenset({"w:will", "w:has", "w:is", "w:would", "w:was", "w:had", "s:finite"})
_NEWS: Final = "body:news"
#: The rank of sources that are international news agencies.
_INTERNATIONAL: Final = 5


def quoted_officials(text: str, rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """Persons of no told state by name, each with the state of the agency that quotes them, or of what they are quoted on.

    `Iran will resume exports, Oil Minister X was quoted as saying`, in a report from a third state: a wire that was not
    there itself passes on what one of the state said of it.
    """
    for row in rows:
        for number, group in enumerate(row):
            person = group.value
            if not isinstance(person, Person) or person.state or person.office is None:
                continue
            told = _by_agency(text, row, number) or _on_its_own_state(row, number)
            if told is not None:
                yield fold(person.name), told


def _by_agency(text: str, row: Sequence[Group], number: int) -> tuple[str, Span] | None:
    """`IRNA / quoted / Minister X / as`: the state of an agency that speaks for one."""
    if number < 2 or "w:quoted" not in row[number - 1].tags:
        return None
    if not any("w:as" in g.tags for g in row[number + 1 : number + 2]):
        return None
    agency = row[number - 2]
    if not isinstance(agency.value, Body) or _NEWS not in agency.tags or not agency.value.state:
        return None
    if source(text[agency.start : agency.end]).rank == _INTERNATIONAL:
        return None  # quotes the officials of all states
    return agency.value.state, agency.span


def _on_its_own_state(row: Sequence[Group], number: int) -> tuple[str, Span] | None:
    """`Iran / will resume exports, / Minister X / was quoted as saying`: the state at the head of what was quoted."""
    behind = row[number + 1 : number + 3]
    if len(behind) < 2 or "w:was" not in behind[0].tags or "w:quoted" not in behind[1].tags:
        return None
    if number < 3 or "comma" not in row[number - 1].tags:
        return None
    head = behind_dateline(row)
    state = state_of(row[head]) if "state" in row[head].tags else None
    return (state, row[head].span) if state and row[head + 1].tags & _DOES else None
