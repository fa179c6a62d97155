"""Block keys: facts that share none are not compared, so that a large record grows at the pace of a small one.

Each key joins the states with something that tells one thing from another: a person, a body's word, a field, a month. No key
holds all facts of a kind, or all of a pair of states.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache
from itertools import combinations
from typing import Final

from chancery.model.edtf import bounds
from chancery.model.told import Told
from chancery.reconciling.dates import APART_DAYS, NEWS_DAYS
from chancery.reconciling.rules.common import MOVED_DAYS
from chancery.reconciling.rules.mechanisms import is_session
from chancery.reconciling.traits import Traits, traits
from chancery.vocabulary.bodies import load_bodies
from chancery.vocabulary.folding import folded_words

#: More states than these are taken as one group.
_MOST_STATES: Final = 5
_MOST_MONTHS: Final = 20
_MOST_YEARS: Final = 6
_MOST_WORDS: Final = 5


def block_keys(told: Told) -> frozenset[str]:
    """The keys under which a fact is filed; two facts that may be one thing share at least one."""
    return keys_of(traits(told))


def keys_of(t: Traits) -> frozenset[str]:
    """As `block_keys`, for a fact already taken apart."""
    kind = "session" if t.kind == "mechanism" and is_session(t) else t.kind
    if t.kind == "statement":
        return frozenset(f"{kind}|{who}|{what}" for who in _who(t) for what in _words(t))
    details = frozenset(_details(t)) or frozenset({"bare"})
    return frozenset(f"{kind}|{states}|{detail}" for states in _groups(t) for detail in details)


def _details(t: Traits) -> Iterator[str]:
    yield from _DETAILS[t.kind](t)


def _occasion(t: Traits) -> Iterator[str]:
    """By the month. Who and where are keys of their own only where the report has no date that could bound the event, for
    over the years they gather too much."""
    yield from _months(t)
    if t.when.published is None:
        yield from _who(t)
        yield from (f"in:{word}" for word in t.places)


def _paper(t: Traits) -> Iterator[str]:
    """By what it is about and who signs, over all years, for a paper has a later life; by its field within a year."""
    yield from _words(t)
    yield from (f"by:{word}" for party in t.parties for word in party.core - _heads())
    yield from _months(t)
    if t.when.published is None or (t.standing == "background" and not t.when.edtf):
        yield from (f"of:{sector}" for sector in t.sectors)
    yield from (f"of:{sector}@{year}" for sector in t.sectors for year in _years(t))


def _channel(t: Traits) -> Iterator[str]:
    """By its sort, or its name where that is not known; a session also by its number or year."""
    names = (f"a:{t.get('mechanism_kind')}",) if t.get("mechanism_kind") else tuple(_words(t))
    if not is_session(t):
        yield from names
        return
    for name in names:
        yield from (f"{name}@{year}" for year in _years(t))
        if t.number:
            yield f"{name}#{t.number}"


def _milestone(t: Traits) -> Iterator[str]:
    """By its sort; an anniversary also by its number, a neighbouring one included, or by what it counts from."""
    name = f"a:{t.get('milestone_kind')}"
    if t.get("milestone_kind") != "anniversary":
        yield name
        return
    years = t.get("years")
    if years:
        yield from {f"{name}#{years // 2}", f"{name}#{(years + 1) // 2}a"}
    first = bounds(t.when.edtf)[0] if t.when.edtf else None
    if first:
        yield f"{name}@{first.year}"
    if not years and not first:
        yield name


_DETAILS: Final[Mapping[str, Callable[[Traits], Iterator[str]]]] = {
    "visit": _occasion,
    "meeting": _occasion,
    "signing": _occasion,
    "instrument": _paper,
    "mechanism": _channel,
    "milestone": _milestone,
    "obstacle": lambda t: _words(t),
    "opportunity": lambda t: _words(t),
}


def _groups(t: Traits) -> tuple[str, ...]:
    """The states taken two by two; each alone where that is all there is, and for visits, which may name one of two."""
    if not t.states:
        return ("-",)
    listed = sorted(t.states)
    if len(listed) > _MOST_STATES:
        return ("+".join(listed),)
    pairs = tuple("+".join(pair) for pair in combinations(listed, 2))
    return (*pairs, *listed) if t.kind == "visit" or not pairs else pairs


def _who(t: Traits) -> Iterator[str]:
    """The first and last word of each name, and the office of one without a name."""
    for one in t.people:
        words = folded_words(one.known) if one.known else one.words
        if words:
            yield from {f"who:{words[0]}", f"who:{words[-1]}"}
            yield from {f"who:{word}" for word in (one.words[0], one.words[-1])} if one.words else ()
        elif one.office:
            yield f"as:{one.office}"


def _words(t: Traits) -> Iterator[str]:
    """The longest of the telling words: they are the rarest."""
    longest = sorted(t.words, key=lambda word: (-len(word), word))
    yield from (f"on:{word}" for word in longest[:_MOST_WORDS])


def _months(t: Traits) -> Iterator[str]:
    """The months in which it may have happened; years, where these are too many."""
    first, last = _span(t)
    if first and last:
        months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
        if len(months) > _MOST_MONTHS:
            yield from (f"at:{year}" for year in _years(t))
            return
        yield from (f"at:{month // 12:04d}-{month % 12 + 1:02d}" for month in months)


def _years(t: Traits) -> Iterator[int]:
    """The years in which it may have happened, the first few of many."""
    first, last = _span(t)
    if first and last:
        yield from range(first.year, last.year + 1)[:_MOST_YEARS]


def _span(t: Traits) -> tuple[date | None, date | None]:
    """The days on which it may have happened, with some days' grace; what is planned may move."""
    first, last = bounds(t.when.edtf) if t.when.edtf else (None, None)
    if first is None and last is None:
        if t.when.published is None:
            return None, None
        first, last = t.when.published - timedelta(NEWS_DAYS), t.when.published + timedelta(1)
    first, last = first or last, last or first
    if first is None or last is None:
        return None, None
    later = MOVED_DAYS if t.open or t.standing in ("cancelled", "denied") else APART_DAYS
    return first - timedelta(APART_DAYS), last + timedelta(later)


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    """Words such as `ministry` that bodies of every state share."""
    return frozenset(
        word for head in load_bodies().heads for word in head.word.split() if " " not in head.word
    )
