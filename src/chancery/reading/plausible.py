"""Whether a row of capitals without a title is somebody's name, by what stands around it."""

from __future__ import annotations

from chancery.reading.names import name_end
from chancery.reading.offices import Office, office_at
from chancery.reading.rows import Row, recall
from chancery.reading.tokens import fold
from chancery.vocabulary.offices import load_honorifics

#: What only persons do.
ACTS = frozenset({
    "v:say", "v:sign", "v:meet", "v:visit", "v:arrive", "v:leave", "v:call-on", "v:receive", "v:talk", "v:hold", "v:travel",
    "v:course", "v:invite", "v:pay", "v:head", "v:witness", "v:phone", "v:agree", "v:plan",
})  # fmt: skip


def plausible(row: Row, first: int, last: int, back: Office | None) -> bool:
    """Whether a row of capitals without a title is a person: known, with an office behind it, or doing what persons do."""
    if recall(row, first, last):
        return True
    capitals = sum(1 for g in row.groups[first:last] if g.tags & {"cap", "cap1"})
    if fold(row.words(last - 1, last)) in load_honorifics().landforms:
        return False
    if capitals < 2:
        return back is not None and bool(row.tags(first) & {"cap"}) and not row.headline
    if back is not None:
        return True
    return (
        capitals <= 4
        and not row.headline
        and (_acts(row, last) or _family(row, first, last) or _shares_office(row, last))
    )


def _family(row: Row, first: int, last: int) -> bool:
    """A full name of which one part is somebody's family name elsewhere: `Kassym-Jomart Tokayev` after `Tokayev`."""
    parts = (fold(row.words(first, first + 1)), fold(row.words(last - 1, last)))
    return any(row.known.alone(part) for part in parts)


def _shares_office(row: Row, last: int) -> bool:
    """Whether a name ends before `and B, newly appointed ambassadors of X and Y`, whose plural office is of both."""
    if not row.tags(last) & {"w:and"} or row.tags(last + 1).isdisjoint({"cap"}):
        return False
    here = name_end(row.text, row.groups, last + 1, headline=row.headline)
    if here - last < 3 or not row.tags(here) & {"comma"}:
        return False
    here += 1
    while row.tags(here) & _BEFORE_OFFICE and here - last < 12:
        office = office_at(row.groups, here)
        if office is not None:
            break
        here += 1
    office = office_at(row.groups, here)
    return office is not None and office.plural


_BEFORE_OFFICE = frozenset({"w:the", "adverb", "low", "dash", "w:new", "w:respectively"})


def _acts(row: Row, at: int) -> bool:
    """Whether something only persons do follows: a verb of speech, travel, meeting or signing."""
    here = at
    while row.tags(here) & {"adverb", "w:also", "w:has", "w:had", "w:will", "w:would", "w:then", "w:who"}:
        here += 1
    return bool(row.tags(here) & ACTS) and not row.tags(here) & {"cap1"}
