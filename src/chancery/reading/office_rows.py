"""Several who hold one office in different states, each told behind their own: `the ministers of Mali (P) and Oman (Q)`."""

from __future__ import annotations

from typing import Final

from msgspec import structs

from chancery.reading.bodies import state_of
from chancery.reading.groups import Group, Person, merge
from chancery.reading.offices import Office
from chancery.reading.rows import Row, name_at, office_span, past_honorifics

Made = tuple[Group, int, Office]

#: Between one of the row and the state of the next.
TIES: Final = frozenset({"w:and", "comma", "stop"})
_LEADS: Final = frozenset({"w:of", "w:from", "w:the"})
_ENDS: Final = frozenset({"comma", "stop", "close", "w:and", "w:in", "w:on", "dash", "date", "w:met"})


def first_holder(row: Row, office: Office) -> Made | None:
    """The first of a row whose names stand in brackets: `the ministers of Mali (P)`."""
    if not (office.plural and office.state and "open" in row.tags(office.last)):
        return None
    assert office.state_span is not None
    return _holder(row, office.first, office.last, office, office.state, office.state_span)


def further_holder(row: Row, at: int, office: Office) -> Made | None:
    """The next of the row, who begins at group `at`: `of Oman, Q`, `Oman (Q)`."""
    here = at
    while row.tags(here) & _LEADS:
        here += 1
    state = state_of(row.groups[here]) if row.tags(here) & {"state", "organisation"} else None
    if state is None or not (office.plural and office.state):
        return None
    if not row.tags(at - 1) & {"w:and", "comma"} and not parted(row, at - 1):
        return None
    return _holder(row, at, here + 1, office, state, row.groups[here].span)


def parted(row: Row, at: int) -> bool:
    """Whether a group is a semicolon, which parts a row as a comma does."""
    return "stop" in row.tags(at) and row.words(at, at + 1) == ";"


def rejoined(row: Row, out: list[Group]) -> None:
    """Take the semicolon before the next of a row for the comma that it stands for."""
    for n in (-1, -2):
        if len(out) > 1 and "stop" in out[n].tags and row.text[out[n].start : out[n].end] == ";":
            out[n] = structs.replace(out[n], tags=frozenset({"comma"}))
            return


def _holder(row: Row, at: int, opens: int, office: Office, state: str, told: tuple[int, int]) -> Made | None:
    """Somebody of a state who is named in brackets or behind a comma that opens at a group."""
    bracket = "open" in row.tags(opens)
    if not bracket and "comma" not in row.tags(opens):
        return None
    titled = past_honorifics(row, opens + 1)
    last = name_at(row, titled, True)
    if last - titled < 2 and titled == opens + 1:
        return None
    if "close" not in row.tags(last) if bracket else last < len(row.groups) and not row.tags(last) & _ENDS:
        return None
    span = office_span(row, office)
    words = " ".join(row.text[span[0] : span[1]].split()) if span else None
    person = Person(row.words(titled, last), row.span(titled, last), words, span, state, told, office.rank)
    end = last + 1 if bracket else last
    return merge(row.groups[at:end], frozenset({"person"}), person), end, office
