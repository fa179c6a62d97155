"""Whether the office behind a name and its comma is of somebody else: of who acts in the clause, or of who comes next."""

from __future__ import annotations

from chancery.reading.offices import Office
from chancery.reading.rows import Row, name_at, past_honorifics


def of_another(row: Row, at: int, comma: int, office: Office, *, front: Office | None) -> bool:
    """Whether `office` behind the name that starts at `at` and ends before `comma` is not its bearer's; `front` is theirs."""
    if _opens_clause(row, at, comma, office):
        return True
    return front is not None and (_is_subject(row, comma, office) or _of_the_next(row, comma, office))


def _is_subject(row: Row, comma: int, office: Office) -> bool:
    """Whether an office behind a titled name acts itself: `In talks with Minister A, the president praised X`."""
    bare = row.tags(comma + 1) & {"w:the"} and office.state is None and office.last - office.first == 1
    return bool(bare) and bool(row.tags(office.last) & {"verb", "w:has", "w:had", "w:was"})


def _opens_clause(row: Row, at: int, comma: int, office: Office) -> bool:
    """`At the invitation of A, the Omani minister will come`: behind an opening phrase, the office is who acts, not A."""
    if not row.tags(comma) & {"comma"} or not row.tags(comma + 1) & {"w:the"} or office.state is None:
        return False
    if row.tags(office.last).isdisjoint({"verb", "w:will", "w:has", "w:had", "w:was", "w:is"}):
        return False
    first = next((n for n in range(at) if row.tags(n).isdisjoint(_OPENING)), at)
    led = (
        row.tags(first) & {"w:at", "w:upon", "w:in", "w:during", "w:after", "w:following"}
        if first < at
        else False
    )
    return bool(led and row.tags(at - 1) & {"w:of", "w:with", "w:by", "w:from"}) and not any(
        row.tags(n) & {"comma", "verb"} for n in range(first, at)
    )


#: What may stand before the first word of a sentence.
_OPENING = frozenset({"quote", "dash", "date", "place", "colon", "open", "close"})


def _of_the_next(row: Row, comma: int, office: Office) -> bool:
    """Behind a titled name, the office of who comes next: `at the invitation of President A, the Premier of Oman, B, came`."""
    if not row.tags(comma) & {"comma"} or not row.tags(comma + 1) & {"w:the"} or office.state is None:
        return False
    if not row.tags(office.last) & {"comma"}:
        return False
    first = past_honorifics(row, office.last + 1)
    last = name_at(row, first, titled=True)
    return last > first and bool(row.tags(last) & {"comma", "w:is", "w:was", "w:will", "w:has", "verb"})
