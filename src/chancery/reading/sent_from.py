"""For whom somebody acts by the capital they are sent from: `a state secretary come from Oslo`, `Oslo's minister`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.bodies import is_capital, state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Person
from chancery.reading.homeward import officials_of_no_state
from chancery.reading.tokens import fold

#: What may stand between somebody and the capital they came from.
_FROM: Final = expression(
    r" ?,? ?(?:who (?:(?:had|has|have|was|is) )?(?:just |specially |\w+ly )?)?"
    r"(?:(?:come|came|flown|flew|arrived|travell?ed|driven|drove|sent|dispatched|despatched|in|over|here|up|down|fresh)"
    r"(?: (?:in|over|here|out|up|down|specially|today|yesterday|early|late|on \w+|by \w+))*)? ?from$"
)
_REACH: Final = 9
#: Behind the capital: what somebody did there, or where they went on to, so that they only came through.
_THROUGH: Final = frozenset({"w:where", "w:to", "w:via"})


def sent_from(text: str, rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """Persons of no told state by name, each with the state whose capital they come from and its words."""
    for row, number, person in officials_of_no_state(rows):
        at = _seat(text, row, number)
        state = state_of(row[at]) if at is not None else None
        if at is not None and state:
            yield fold(person.name), (state, row[at].span)


def _seat(text: str, row: Sequence[Group], number: int) -> int | None:
    """The group of the capital that somebody belongs to: before its possessive mark, or behind words of coming."""
    if number > 1 and row[number - 1].tags & {"w:'s", "w:'"} and is_capital(row[number - 2]):
        return number - 2
    group = row[number]
    for at in range(number + 1, min(number + _REACH, len(row))):
        if isinstance(row[at].value, Person) or row[at].tags & {"stop", "colon", "quote"}:
            return None
        if not is_capital(row[at]):
            continue
        before = " ".join(fold(text[group.end : row[at].start]).split())
        before = f" {before}" if before else ""
        through = any(g.tags & _THROUGH for g in row[at + 1 : at + 3])
        return at if _FROM.fullmatch(before) and not through else None
    return None
