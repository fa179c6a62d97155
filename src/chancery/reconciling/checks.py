"""Arithmetic and order within one entry: claims that cannot be so are kept, and what speaks against them is said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from chancery.model import edtf
from chancery.model.entry import Disagreement, Flag
from chancery.model.kinds import HAPPENED
from chancery.model.told import Told
from chancery.reconciling.dates import told_before
from chancery.reconciling.values.gathering import gather, support
from chancery.vocabulary.folding import folded_words
from chancery.vocabulary.lattice import is_loose

#: The code of the flag on papers that are named in passing; they are not counted among the papers found.
VAGUE: Final = "vague"


def told_too_early(tolds: Sequence[Told]) -> Iterator[Flag]:
    """Things told as past by a report that came out before them."""
    for told in tolds:
        when, published = told.fact.get("date"), told.report.published
        if not when or not published or told.fact.standing not in HAPPENED:
            continue
        if told_before(when, _day(published)):
            message = f"{told.report.id} of {published} tells of {when} as past"
            yield Flag("after-its-report", message, (support(told, "date"),))


def vague(kind: str, fields: Mapping[str, Any], tolds: Sequence[Told]) -> Iterator[Flag]:
    """Papers that are named in passing, with nothing to tell them from others: they may be several, or told elsewhere."""
    told = (fields.get(name) for name in ("parties", "sectors", "title"))
    if kind == "instrument" and not any(told) and is_loose(fields.get("type") or "document"):
        yield Flag(VAGUE, "nothing is told that sets it apart from other papers", tuple(map(support, tolds)))


def anniversary(fields: Mapping[str, Any], tolds: Sequence[Told]) -> Iterator[Disagreement]:
    """The number of years against the base year and the year in which the reports came out."""
    years, base = fields.get("years"), fields.get("date")
    if not years or not base:
        return
    start = edtf.bounds(base)[0]
    told = sorted({_day(t.report.published).year for t in tolds if t.report.published})
    if start is None or not told or any(abs(start.year + years - year) <= 1 for year in told):
        return
    values = tuple(v.as_value for name in ("years", "date") for v in gather(name, tolds))
    reason = (
        f"{base} and {years} years make {start.year + years}, but it is told in {', '.join(map(str, told))}"
    )
    yield Disagreement("anniversary", "arithmetic", values, years, "order", reason)


def followed(fields: Mapping[str, Any], tolds: Sequence[Told]) -> Iterator[Disagreement]:
    """A visit that is said to have come after an event, and had begun when that began, by the days that the reports tell."""
    begun = _surely_begun(fields.get("date"))
    if begun is None:
        return
    dated = [told for told in tolds if _is_date(told.fact.get("follows_date"))]
    for claim in gather("follows", tolds):
        for event in gather("follows_date", [told for told in dated if _one_event(told, claim.value)]):
            first = edtf.bounds(event.value)[0]
            if first is not None and first > begun:
                reason = f"told to follow {claim.value}, which was in {event.value}, but it was in {fields['date']}"
                values = (claim.as_value, event.as_value, *(v.as_value for v in gather("date", tolds)))
                yield Disagreement("follows", "arithmetic", values, fields.get("follows"), "order", reason)


def _is_date(value: Any) -> bool:
    """What others wrote into a record may be anything."""
    return isinstance(value, str) and edtf.is_valid(value)


def _surely_begun(visit: str | None) -> date | None:
    """The day on which a visit had begun at the latest; None where its days leave that open.

    Of a visit of which only the last day is told (`../2025-04-09`) that is the last day.
    """
    if not visit:
        return None
    start = visit.partition("/")[0]
    return edtf.bounds(visit if start == ".." else start)[1]


def _one_event(told: Told, named: str) -> bool:
    """Whether what a report dates is what the other names: all words of the shorter name stand in the longer."""
    one, other = set(folded_words(str(told.fact.get("follows") or ""))), set(folded_words(named))
    return bool(one) and bool(other) and (one <= other or other <= one)


def _day(published: str) -> date:
    return date.fromisoformat(published[:10])
