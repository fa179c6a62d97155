"""Dates in words, for everything that people read; what programs read stays EDTF."""

from __future__ import annotations

from typing import Final

from chancery.model import edtf
from chancery.model.edtf import Edtf, Stamp

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def day_text(date: str | None) -> str:
    """`9 April 2025`, `April 2025`; lasting `9 to 11 April 2025` or `until 9 April 2025`; `between 9 and 11 April 2025`.

    The last is one day of these. Nothing for None; what is no date of the record's shapes stays as it is.
    """
    if not date:
        return ""
    try:
        return _text(edtf.parse(date))
    except ValueError:
        return date


def _text(value: Edtf) -> str:
    first, last = value.start, value.end
    if value.shape == "date" and first:
        return " ".join(_parts(first))
    lasts = value.shape == "interval"
    if first is None and last is not None:
        return f"{'until' if lasts else 'by'} {' '.join(_parts(last))}"
    if last is None and first is not None:
        return f"{'since' if lasts else 'on or after'} {' '.join(_parts(first))}"
    assert first is not None
    assert last is not None
    left, right = _apart(_parts(first), _parts(last))
    return f"{left} to {right}" if lasts else f"between {left} and {right}"


def _parts(stamp: Stamp) -> tuple[str, ...]:
    """The year, with the month and the day before it as far as they are said."""
    year, *finer = stamp.text.split("-")
    month = (_MONTHS[int(finer[0]) - 1],) if finer else ()
    day = (str(int(finer[1])),) if len(finer) > 1 else ()
    return (*day, *month, year)


def _apart(first: tuple[str, ...], last: tuple[str, ...]) -> tuple[str, str]:
    """Both ends; what ends alike is said once, where both are said equally fine."""
    kept = list(first)
    if len(first) == len(last):
        while len(kept) > 1 and kept[-1] == last[len(kept) - 1]:
            kept.pop()
    return " ".join(kept), " ".join(last)
