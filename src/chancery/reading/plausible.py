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
    if _initialled(row, first, last):
        return True
    if capitals < 2:
        return back is not None and bool(row.tags(first) & {"cap"}) and not row.headline
    if back is not None:
        return True
    return (
        capitals <= 4
        and not row.headline
        and not _a_subject(row, first)
        and (
            _acts(row, last)
            or _family(row, first, last)
            or _shares_office(row, last)
            or _of_a_state(row, first, last)
            or _a_state_s(row, first, last)
        )
    )


def _initialled(row: Row, first: int, last: int) -> bool:
    """`B.Koro`, `Ts.Koro`: an initial that its dot ties to a name; what is written so is nobody but a person."""
    if last - first != 3 or not row.tags(first + 1) & {"dot"} or row.headline:
        return False
    letter, dot, name = row.groups[first:last]
    short = letter.end - letter.start <= 2 and row.words(first, first + 1) != "St"
    return short and "cap" in name.tags and letter.end == dot.start and dot.end == name.start


def _a_subject(row: Row, first: int) -> bool:
    """`the Joint Committee on Border Demarcation met`: two capitals that a channel or a paper is on."""
    return bool(
        row.tags(first - 1) & {"w:on"} and row.tags(first - 2) & {"mechanism", "instrument", "bodyhead"}
    )


#: What is done by and to persons alone, firms and teams apart.
_FACE_TO_FACE = frozenset({"v:meet", "v:arrive", "v:call-on", "v:receive", "v:talk", "v:travel", "v:phone"})


#: What is done to a person that `with` or `to` brings in; somebody travels to a place as well.
_TALKING = frozenset({"v:meet", "v:talk", "v:phone", "s:speak", "n:talks", "n:meeting", "n:call"})


def _of_a_state(row: Row, first: int, last: int) -> bool:
    """`Abe Koro of Mali met Said Nur of Oman`: a name with its state that meets, travels or receives, or is met."""
    if not row.tags(last) & {"w:of"}:
        return False
    here = last + 2 if row.tags(last + 1) & {"w:the"} else last + 1
    if not row.tags(here) & {"state"}:
        return False
    met = row.tags(first - 1) & _FACE_TO_FACE or (
        row.tags(first - 1) & {"w:with", "w:and"}
        and any(row.tags(n) & _FACE_TO_FACE for n in range(max(0, first - 8), first))
    )
    met = met or (row.tags(first - 1) & {"w:to"} and bool(row.tags(first - 2) & _TALKING))
    return bool(met) or _does(row, here + 1)


def _a_state_s(row: Row, first: int, last: int) -> bool:
    """`met Mali's Abe Koro`, `spoke to Mali's Abe Koro`: two capitals that belong to a state and are met or act."""
    owned = row.tags(first - 1) & {"w:'s", "w:'"} and row.tags(first - 2) & {"state"}
    plain = all(g.tags & {"cap", "particle", "dash"} for g in row.groups[first:last])
    if not owned or not plain or row.tags(last) & {"bodyhead", "body", "w:'s", "cap1", "dash", "mechanism"}:
        return False
    before = row.tags(first - 3)
    if before & (_FACE_TO_FACE - {"v:arrive", "v:travel"}):
        return True
    brought = before & {"w:with", "w:to", "w:from", "w:and"}
    return bool(brought) and any(row.tags(n) & _TALKING for n in range(max(0, first - 8), first - 3))


def _does(row: Row, at: int) -> bool:
    """Whether somebody meets or travels in the words behind, those beside them passed over: `A of X and B of Y met`."""
    here = at
    while here - at < 7 and row.tags(here) & {
        "adverb",
        "w:also",
        "w:has",
        "w:had",
        "w:will",
        "w:and",
        "cap",
        "w:of",
        "state",
        "w:the",
    }:
        here += 1
    lands = row.tags(here) & {"v:visit"} and row.tags(here + 1) & {"state", "place"}
    return bool(row.tags(here) & _FACE_TO_FACE or lands)


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
