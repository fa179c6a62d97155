"""Questions that several kinds ask: which states, when, where, how worded, and whether one report tells both."""

from __future__ import annotations

import datetime
from typing import Final

from chancery.model.edtf import bounds
from chancery.reconciling import dates
from chancery.reconciling.rules.rule import Answer, Judge
from chancery.reconciling.traits import Traits

#: Days by which something planned may move and still be the same visit, session or signing.
MOVED_DAYS: Final = 120
_MOST: Final = 0.6


def one_report(a: Traits, b: Traits) -> Answer | None:
    """Whether one report tells the two apart: the reader has already joined what one report tells twice."""
    if a.report != b.report:
        return None
    if a.open != b.open:
        return "plan", "one report tells both what was planned and what came of it"
    return "apart", "one report tells them as two things"


def states(a: Traits, b: Traits) -> Answer | None:
    if not a.states or not b.states:
        return None
    if a.states == b.states:
        return "same", f"both of {_listed(a.states)}"
    shared = a.states & b.states
    if a.states <= b.states or b.states <= a.states or len(shared) > 1:
        return "part", f"both of {_listed(shared)}"
    return "other", f"{_listed(a.states)} against {_listed(b.states)}"


def when(a: Traits, b: Traits) -> Answer | None:
    """Dates against dates; where one is missing, the day the report was published stands in as a bound."""
    one, two = a.when, b.when
    if one.edtf and two.edtf:
        return _dated(a, b, one.edtf, two.edtf)
    if one.edtf or two.edtf:
        dated, bare = (a, b) if one.edtf else (b, a)
        return _half_dated(dated, bare)
    return _undated(a, b)


def place(a: Traits, b: Traits) -> Answer | None:
    if not a.places or not b.places:
        return None
    if a.places & b.places:
        return "same", f"both in {' '.join(sorted(a.places & b.places))}"
    return "other", f"{' '.join(sorted(a.places))} against {' '.join(sorted(b.places))}"


def wording(a: Traits, b: Traits) -> Answer | None:
    """How many of the words of the shorter telling the longer one has."""
    if not a.words or not b.words:
        return None
    shared = a.words & b.words
    part = len(shared) / min(len(a.words), len(b.words))
    if a.words == b.words:
        return "same", f"same words: {_listed(shared)}"
    if part >= _MOST:
        return "mostly", f"most words shared: {_listed(shared)}"
    if not a.shares_language(b):
        return None
    if shared:
        return "some", f"few words shared: {_listed(shared)}"
    return "other", f"no word shared: {_listed(a.words)} against {_listed(b.words)}"


def field(name: str) -> Judge:
    """The question whether a field of one value each has the same."""

    def judge(a: Traits, b: Traits) -> Answer | None:
        one, two = a.get(name), b.get(name)
        if not one or not two:
            return None
        return ("same" if one == two else "other"), f"{one} and {two}"

    return judge


def sectors(a: Traits, b: Traits) -> Answer | None:
    if not a.sectors or not b.sectors:
        return None
    if a.sectors == b.sectors:
        return "same", f"both on {_listed(a.sectors)}"
    if shared := a.sectors & b.sectors:
        return "shared", f"both on {_listed(shared)}"
    return "other", f"{_listed(a.sectors)} against {_listed(b.sectors)}"


def series(a: Traits, b: Traits) -> Answer | None:
    """Numbers and stretches of years that tell one paper or session of a series from the next."""
    if a.period and b.period and a.period != b.period:
        return "other", f"{_years(a.period)} against {_years(b.period)}"
    if a.number and b.number and a.number != b.number:
        return "other", f"number {a.number} against number {b.number}"
    if a.period and b.period:
        return "same", f"both for {_years(a.period)}"
    if a.number and b.number:
        return "same", f"both number {a.number}"
    return None


def _dated(a: Traits, b: Traits, one: str, two: str) -> Answer:
    relation = dates.relate(one, two)
    if relation == "same":
        return "same", f"both {one}"
    days = dates.gap(bounds(one), bounds(two))
    if relation in ("apart", "far") and _may_have_moved(a, b) and days <= MOVED_DAYS:
        return "moved", f"{one} and {two}: {days} days apart, but one was only planned"
    said = {
        "within": f"{one} and {two}: one is more precise",
        "overlap": f"{one} and {two} overlap",
        "near": f"{one} and {two}: one day off",
    }
    return relation, said.get(relation, f"{one} and {two}: {days} days apart")


def _may_have_moved(a: Traits, b: Traits) -> bool:
    """Whether one of them was a plan, or is what became of a plan."""
    return a.open or b.open or "cancelled" in (a.standing, b.standing)


def _half_dated(dated: Traits, bare: Traits) -> Answer:
    date, published = dated.when.edtf or "", bare.when.published
    if published is None:
        return "unknown", f"{date} against no date at all"
    if bare.open or bare.standing in ("cancelled", "denied"):
        return _plan_before(dated, bare)
    if not dated.open and dates.told_before(date, published):
        return "ahead", f"a report of {published} cannot tell of {date} as past"
    if bare.standing == "background":
        return "unknown", f"{date}, and background to a report of {published}"
    if _put_off(dated, published):
        return "moved", f"{date} was only planned, and it was news on {published}"
    if dates.is_news(date, published, within=dates.FRESH_DAYS):
        return "fresh", f"{date} was news on {published}"
    if dates.is_news(date, published, within=dates.NEWS_DAYS):
        return "recent", f"{date} was old news on {published}"
    return "stale", f"{date} was no news on {published}"


def _put_off(plan: Traits, published: datetime.date) -> bool:
    """Whether what was planned for a day, or called off, may be what a later report tells as done without a day."""
    last = bounds(plan.when.edtf or "")[1]
    if last is None or not (plan.open or plan.standing == "cancelled"):
        return False
    return dates.NEWS_DAYS < (published - last).days <= MOVED_DAYS


def _plan_before(dated: Traits, plan: Traits) -> Answer:
    """A plan without a date, or the end of one: what is dated may come later, not long before."""
    date, published = dated.when.edtf or "", plan.when.published
    last = bounds(date)[1]
    if published and last and (published - last).days > dates.NEAR_DAYS:
        return "stale", f"{date} was over when it was still a plan on {published}"
    first = bounds(date)[0]
    if published and first and (first - published).days > MOVED_DAYS:
        return "unknown", f"{date} is long after the plan of {published}"
    return "fresh", f"{date} follows the plan of {published}"


def _undated(a: Traits, b: Traits) -> Answer | None:
    one, two = a.when.published, b.when.published
    if one is None or two is None:
        return "unknown", "no date to go by"
    if "background" in (a.standing, b.standing):
        return None
    days = abs((one - two).days)
    if days <= dates.FRESH_DAYS or ((a.open or b.open) and days <= MOVED_DAYS):
        return "together", f"reports of {one} and {two}"
    if days <= dates.NEWS_DAYS:
        return "nearby", f"reports of {one} and {two}"
    return "spread", f"undated, in reports of {one} and {two}"


def _listed(values: frozenset[str]) -> str:
    return ", ".join(sorted(values))


def _years(stretch: tuple[int, int]) -> str:
    return f"{stretch[0]}-{stretch[1]}"
