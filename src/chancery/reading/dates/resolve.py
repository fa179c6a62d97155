"""Works out which day, month, year or stretch a date expression means."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from msgspec.structs import replace

from chancery.model import edtf
from chancery.reading.dates import stretches
from chancery.reading.dates.frame import Frame
from chancery.reading.dates.mention import DateMention
from chancery.reading.dates.outcome import Basis, Resolved
from chancery.reading.dates.ranges import resolve_range
from chancery.reading.dates.relative import STEPS, resolve_relative


def resolve(
    mention: DateMention,
    *,
    published: date | None,
    future: bool = False,
    context_year: int | None = None,
    anchor: date | None = None,
) -> Resolved | None:
    """What `mention` means in a report published on `published`, as EDTF with the rule that worked it out.

    `future` is the tense of its sentence: a weekday or a day without a year is looked for on that side of publication.
    `anchor` is the day last spoken of ("the same day"); `context_year` serves when publication is unknown. None when
    what is known does not settle it, and for a vague phrase and a time of day. Raises nothing: a date outside the
    calendar is None too.
    """
    rule = _RULES.get(mention.sort)
    if rule is None:
        return None
    try:
        return rule(mention, Frame(published, future, context_year, anchor))
    except (OverflowError, ValueError):
        return None


def _day(mention: DateMention, frame: Frame) -> Resolved | None:
    if mention.month is None:
        return _bare_day(mention, frame)
    year, basis = _year(mention, frame)
    if year is None or mention.day is None:
        return None
    return Resolved(edtf.of_day(date(year, mention.month, mention.day)), basis)


def _bare_day(mention: DateMention, frame: Frame) -> Resolved | None:
    if mention.day is None:
        return None
    if mention.unit == "month" and mention.direction:
        if frame.published is None:
            return None
        step = STEPS[mention.direction]
        year, month = stretches.shifted_month(frame.published.year, frame.published.month, step)
        return Resolved(edtf.of_day(date(year, month, mention.day)), "relative")
    found = (replace(frame, future=False) if mention.direction == "last" else frame).bare_day(mention.day)
    return Resolved(edtf.of_day(found), "relative") if found else None


def _month(mention: DateMention, frame: Frame) -> Resolved | None:
    if mention.month is None:
        return None
    if mention.direction and mention.unit is None:
        return _directed_month(mention.month, mention.direction, frame)
    year, basis = _year(mention, frame)
    return Resolved(edtf.of_month(year, mention.month), basis) if year is not None else None


def _directed_month(month: int, direction: str, frame: Frame) -> Resolved | None:
    """ "Last September" lies in a month before that of publication, "next September" in one after it."""
    if frame.published is None:
        return None
    year = frame.published.year
    if direction == "last" and month >= frame.published.month:
        year -= 1
    elif direction == "next" and month <= frame.published.month:
        year += 1
    return Resolved(edtf.of_month(year, month), "relative")


def _plain_year(mention: DateMention, _frame: Frame) -> Resolved | None:
    return Resolved(edtf.of_year(mention.year), "stated") if mention.year is not None else None


def _part(mention: DateMention, frame: Frame) -> Resolved | None:
    if mention.part is None:
        return None
    if mention.month is not None:
        year, basis = _year(mention, frame)
        if year is None:
            return None
        value = stretches.month_part(year, mention.month, mention.part)
        return Resolved(value, "range" if basis == "stated" else basis)
    if mention.unit == "month":
        return _part_of_a_month_near(mention.part, mention.direction, frame)
    return _part_of_year(mention, mention.part, frame)


def _part_of_a_month_near(part: str, direction: str | None, frame: Frame) -> Resolved | None:
    if frame.published is None:
        return None
    step = STEPS[direction or "this"]
    year, month = stretches.shifted_month(frame.published.year, frame.published.month, step)
    return Resolved(stretches.month_part(year, month, part), "relative")


def _part_of_year(mention: DateMention, part: str, frame: Frame) -> Resolved | None:
    if mention.year is not None:
        return Resolved(stretches.year_part(mention.year, part), "range")
    if frame.published is None:
        if frame.context_year is None or mention.direction:
            return None
        return Resolved(stretches.year_part(frame.context_year, part), "inferred-year")
    year = frame.published.year
    if mention.unit == "year":
        return Resolved(stretches.year_part(year + STEPS[mention.direction or "this"], part), "relative")
    if mention.direction is None:
        return Resolved(_nearest_part(year, part, frame), "inferred-year")
    return Resolved(_nearest_part(year, part, replace(frame, future=mention.direction == "next")), "relative")


def _nearest_part(year: int, part: str, frame: Frame) -> str:
    """The quarter or season of that year, or of the one beside it when it lies wholly on the wrong side."""
    value = stretches.year_part(year, part)
    first, last = edtf.bounds(value)
    if frame.published and frame.future and last and last < frame.published:
        return stretches.year_part(year + 1, part)
    if frame.published and not frame.future and first and first > frame.published:
        return stretches.year_part(year - 1, part)
    return value


def _decade(mention: DateMention, _frame: Frame) -> Resolved | None:
    return (
        Resolved(stretches.decade(mention.year, mention.part), "stated") if mention.year is not None else None
    )


def _period(mention: DateMention, _frame: Frame) -> Resolved | None:
    if mention.year is None or mention.end_year is None:
        return None
    return Resolved(edtf.lasting(edtf.of_year(mention.year), edtf.of_year(mention.end_year)), "range")


def _weekday(mention: DateMention, frame: Frame) -> Resolved | None:
    if frame.published is None or mention.weekday is None:
        return None
    if mention.unit == "week":
        monday = frame.published - timedelta(days=frame.published.weekday())
        days = 7 * STEPS[mention.direction or "this"] + mention.weekday
        return Resolved(edtf.of_day(monday + timedelta(days=days)), "weekday")
    found = frame.weekday(mention.weekday, direction=mention.direction)
    return Resolved(edtf.of_day(found), "weekday") if found else None


def _year(mention: DateMention, frame: Frame) -> tuple[int | None, Basis]:
    if mention.year is not None:
        return mention.year, "stated"
    if mention.unit == "year" and mention.direction:
        return (frame.published.year + STEPS[mention.direction] if frame.published else None), "relative"
    if mention.unit == "day" and mention.direction == "last" and mention.month is not None:
        return replace(frame, future=False).year_for(mention.month, mention.day, strict=True), "relative"
    if mention.month is None:
        return None, "inferred-year"
    return frame.year_for(mention.month, mention.day), "inferred-year"


_RULES: Final[Mapping[str, Callable[[DateMention, Frame], Resolved | None]]] = {
    "day": _day,
    "month": _month,
    "year": _plain_year,
    "part": _part,
    "decade": _decade,
    "period": _period,
    "weekday": _weekday,
    "range": resolve_range,
    "relative": resolve_relative,
}
