"""`The first such visit in 18 years` against the visits of the record: one in between is named, and the claim is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any, Final

from chancery.model import edtf
from chancery.model.entry import Disagreement, Entry, FieldValue
from chancery.model.kinds import HAPPENED
from chancery.reconciling.people import Person, compare_people, person
from chancery.vocabulary.folding import folded_words

_ONE_PERSON: Final = ("same", "short", "spelling")
#: Longer ago than this nobody counts by years.
_LONGEST: Final = 120
#: `the first state visit in 18 years` says nothing of visits of other sorts.
_KINDS: Final = {"state": "state", "official": "official", "working": "working"}


def visit_years(visit: Entry) -> Iterator[str]:
    """Keys by which a visit finds those it may be held against: its own year, and every year of which it is told to be the
    first such visit since."""
    way, day = _way(visit), _first_day(visit)
    if way is None or day is None:
        return
    yield f"paid|{way}|{day.year}"
    told = max((years for _, years in _claims(visit)), default=0)
    yield from (f"paid|{way}|{year}" for year in range(day.year - min(told, _LONGEST), day.year))


def precede(visit: Entry, others: Iterable[Entry]) -> Entry:
    """The visit with what earlier visits of the record say against its being the first in so many years."""
    claims = _claims(visit)
    if not claims:
        return visit
    found = tuple(
        _against(visit, claim, other)
        for claim, years in claims
        for other in others
        if _is_such(visit, claim, other) and _in_between(visit, years, other)
    )
    return replace(visit, disagreements=(*visit.disagreements, *found)) if found else visit


def _against(visit: Entry, claim: FieldValue, other: Entry) -> Disagreement:
    values = (claim, *other.values.get("date", ()))
    reason = f"called the first such visit in {claim.value} years, but there was one in {other['date']} ({other.id})"
    return Disagreement("first_in", "arithmetic", values, visit["first_in"], "order", reason)


def _claims(visit: Entry) -> list[tuple[FieldValue, int]]:
    told = visit.values.get("first_in", ())
    return [(value, value.value) for value in told if isinstance(value.value, int)]


def _in_between(visit: Entry, years: int, other: Entry) -> bool:
    """Whether the other visit was over before this one began, and fewer years ago than told."""
    begins = _first_day(visit)
    first, last = edtf.bounds(other["date"]) if other.get("date") else (None, None)
    if begins is None or first is None or last is None or last >= begins:
        return False
    return begins.year - first.year < years


def _is_such(visit: Entry, claim: FieldValue, other: Entry) -> bool:
    """Whether the other is a visit of the sort that the claim is about: the same way, by the same person or office."""
    if other.id == visit.id or other.kind != "visit" or other.standing not in HAPPENED:
        return False
    if _way(other) is None or _way(other) != _way(visit):
        return False
    said = {
        word
        for support in claim.supports
        for cited in support.citations
        for word in folded_words(cited.quote)
    }
    if any(word in said and other.get("visit_kind") != kind for word, kind in _KINDS.items()):
        return False
    own = bool(said & {"his", "her", "their"})
    return any(_alike(one, two, own=own) for one in _people(visit) for two in _people(other))


def _alike(one: Person, other: Person, *, own: bool) -> bool:
    if one.words and other.words and compare_people(one, other) in _ONE_PERSON:
        return True
    return not own and one.office is not None and one.office == other.office


def _people(visit: Entry) -> list[Person]:
    day = _first_day(visit)
    given: Any = visit.get("visitor") or ()
    return [person(one, state=visit.get("visitor_state"), day=day) for one in given]


def _way(visit: Entry) -> str | None:
    ends = (visit.get("visitor_state"), visit.get("host_state"))
    return f"{ends[0]}>{ends[1]}" if all(ends) else None


def _first_day(visit: Entry) -> date | None:
    return edtf.bounds(visit["date"])[0] if visit.get("date") else None
